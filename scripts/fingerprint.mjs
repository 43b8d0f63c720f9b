/**
 * Fingerprints: has anything changed since the last install or build?
 *
 * A stamp is a small JSON file that holds the fingerprint of a finished piece of work. It is removed
 * before the work begins and written after it has succeeded, so an interruption leaves no stamp.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * All files below the given files and folders, relative to `root`, with forward slashes, sorted.
 * An entry that does not exist has no files.
 * @param {string} root
 * @param {readonly string[]} entries
 * @returns {string[]}
 */
export function listFiles(root, entries) {
  return entries
    .flatMap((entry) => {
      const status = statSync(join(root, entry), { throwIfNoEntry: false });
      if (status === undefined) return [];
      if (!status.isDirectory()) return [entry];
      return listFiles(root, readdirSync(join(root, entry)).map((name) => `${entry}/${name}`));
    })
    .sort();
}

/**
 * A hash of the names and contents of the files, and of further values that matter.
 * @param {string} root
 * @param {readonly string[]} files relative to `root`
 * @param {unknown} [further] anything that JSON can write
 * @returns {string}
 */
export function fingerprint(root, files, further = null) {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.update(JSON.stringify(further)).digest("hex");
}

/**
 * The JSON object in a file, or undefined if there is none that can be read.
 * @param {string} path
 * @returns {Record<string, unknown> | undefined}
 */
export function readJsonObject(path) {
  try {
    const value = JSON.parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a stamp in one step: a reader sees the old file or the new one, never half of it.
 * @param {string} path
 * @param {Readonly<Record<string, unknown>>} stamp
 */
export function writeStamp(path, stamp) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(stamp)}\n`);
  renameSync(draft, path);
}

/** Removes a stamp, if there is one. @param {string} path */
export function removeStamp(path) {
  rmSync(path, { force: true });
}
