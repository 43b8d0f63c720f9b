/**
 * Installs the packages, when they are missing or the list of them has changed.
 *
 * `npm ci` installs exactly what package-lock.json says. Packages' own install scripts are not run:
 * those that need native code get it as a package for the platform.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, readJsonObject, removeStamp, writeStamp } from "./fingerprint.mjs";
import { ROOT, isMain, runNpm, say, stopWithChildren } from "./run.mjs";

/** @param {string} root */
const stampPath = (root) => join(root, "node_modules", ".flywheel-install");

/** The parts of package.json that decide what is installed. */
const DEPENDENCY_FIELDS = ["dependencies", "devDependencies", "optionalDependencies", "overrides"];

/**
 * Why this version of Node will not do, or undefined if it does. The lowest version stands in package.json.
 * @param {string} version for example "20.20.2"
 * @param {string} [root]
 * @returns {string | undefined}
 */
export function nodeProblem(version, root = ROOT) {
  const { engines } = readJsonObject(join(root, "package.json")) ?? {};
  const range = typeof engines === "object" && engines !== null && "node" in engines ? String(engines.node) : "";
  const [, needMajor = "0", needMinor = "0"] = /^>=(\d+)\.(\d+)/.exec(range) ?? [];
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > Number(needMajor) || (major === Number(needMajor) && minor >= Number(needMinor))) return undefined;
  return `Flywheel needs Node ${needMajor}.${needMinor} or newer; this is Node ${version}. Install it from https://nodejs.org and try again.`;
}

/**
 * What the packages depend on: the lockfile, the wishes in package.json, and the machine, because some packages hold native code.
 * @param {string} root
 */
export function installFingerprint(root) {
  const manifest = readJsonObject(join(root, "package.json")) ?? {};
  return fingerprint(root, ["package-lock.json"], {
    wishes: DEPENDENCY_FIELDS.map((field) => manifest[field] ?? null),
    machine: [process.versions.modules, process.platform, process.arch],
  });
}

/**
 * Whether the packages that package-lock.json asks for are in place: by our stamp, or because npm,
 * run by hand, has completed an install of exactly these packages.
 * @param {string} root
 */
export function isInstalled(root) {
  return readJsonObject(stampPath(root))?.["fingerprint"] === installFingerprint(root) || isInstalledByHand(root);
}

/**
 * npm writes node_modules/.package-lock.json at the end of every complete install.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const wanted = versionsIn(join(root, "package-lock.json"));
  const present = versionsIn(join(root, "node_modules", ".package-lock.json"));
  if (wanted.size === 0 || present.size === 0) return false;
  const isWanted = [...present].every(([path, { version }]) => wanted.get(path)?.version === version);
  return isWanted && [...wanted].every(([path, { isOptional }]) => isOptional || present.has(path)) && isLockCurrent(root);
}

/**
 * Whether package-lock.json was written for the wishes that package.json now holds.
 * @param {string} root
 */
function isLockCurrent(root) {
  const manifest = readJsonObject(join(root, "package.json")) ?? {};
  const { packages } = readJsonObject(join(root, "package-lock.json")) ?? {};
  const locked = typeof packages === "object" && packages !== null && "" in packages ? packages[""] : undefined;
  if (typeof locked !== "object" || locked === null) return false;
  const wishes = new Map(Object.entries(locked));
  return ["dependencies", "devDependencies"].every((field) => sorted(manifest[field]) === sorted(wishes.get(field)));
}

/**
 * The packages of a lockfile by their folder.
 * @param {string} path
 * @returns {Map<string, { version: unknown, isOptional: boolean }>}
 */
function versionsIn(path) {
  const { packages } = readJsonObject(path) ?? {};
  return new Map(
    Object.entries(packages ?? {})
      .filter(([folder]) => folder !== "")
      .map(([folder, { version, optional, devOptional }]) => [folder, { version, isOptional: optional === true || devOptional === true }]),
  );
}

/** @param {unknown} wishes */
function sorted(wishes) {
  return JSON.stringify(Object.entries(wishes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Installs if need be. Returns whether the packages are in place.
 * @param {string} [root]
 * @returns {Promise<boolean>}
 */
export async function ensureInstalled(root = ROOT) {
  if (isInstalled(root)) {
    say("Dependencies: unchanged, reusing node_modules");
    return true;
  }
  const reason = existsSync(stampPath(root)) ? "changed since the last install" : "not installed yet";
  say(`Dependencies: ${reason}, running npm ci (about half a minute)`);
  const startedAt = Date.now();
  const wanted = installFingerprint(root);
  removeStamp(stampPath(root));
  const { code } = await runNpm(["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, show: "errors" });
  if (code !== 0) {
    say(`Dependencies: the install failed (npm ci ended with code ${code}; its message stands above).`);
    say("Check that this machine reaches the npm registry (npm ping), then try again. If package.json was edited, run npm install once.");
    return false;
  }
  writeStamp(stampPath(root), { fingerprint: wanted });
  say(`Dependencies: installed in ${Math.round((Date.now() - startedAt) / 1000)} s`);
  return true;
}

if (isMain(import.meta.url)) {
  stopWithChildren();
  process.exitCode = (await ensureInstalled()) ? 0 : 1;
}
