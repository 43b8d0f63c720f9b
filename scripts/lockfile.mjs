/**
 * Completes package-lock.json: `node scripts/lockfile.mjs`, after `npm install` has changed it.
 *
 * Packages with native code list one package for each platform, and `npm ci` refuses a lockfile that
 * lacks any of them. npm writes only those that the registry serves at that moment, and some registries
 * are late with platforms other than their own. Version, system and processor of a missing one follow
 * from the package that lists it and from its name; a checksum cannot be known and stays out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, isMain, say } from "./run.mjs";

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {Record<string, Entry>} Entries the part `packages` of package-lock.json, by folder */

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/**
 * The platform packages that are listed somewhere but have no entry. Only exact versions count: a
 * range leaves open which version would be meant.
 * @param {Entries} entries
 * @returns {Entries}
 */
export function missingPlatformPackages(entries) {
  /** @type {Entries} */
  const missing = {};
  for (const [folder, { dev, optionalDependencies = {} }] of Object.entries(entries)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!/^\d+\.\d+\.\d+/.test(version) || isReachable(entries, folder, name)) continue;
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev === true && { dev }), optional: true };
    }
  }
  return missing;
}

/**
 * System and processor, read from a name such as "@swc/core-linux-arm-gnueabihf".
 * @param {string} name
 * @returns {Pick<Entry, "os" | "cpu" | "libc">}
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : words.some((word) => word.startsWith("gnu")) ? ["glibc"] : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
}

/**
 * Whether a package in this folder finds the other: in its own node_modules or in one further up.
 * @param {Entries} entries
 * @param {string} folder
 * @param {string} name
 * @returns {boolean}
 */
function isReachable(entries, folder, name) {
  if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in entries) return true;
  return folder !== "" && isReachable(entries, folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/"))), name);
}

if (isMain(import.meta.url)) {
  const path = join(ROOT, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingPlatformPackages(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  say(`package-lock.json: ${Object.keys(missing).length} platform packages added`);
}
