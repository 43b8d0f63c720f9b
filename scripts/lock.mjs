/**
 * Locks between commands in one folder, so that two of them never install, build or test at once.
 *
 * A lock is a file with the number of the process that holds it. It goes with that process; one left
 * behind by a process that no longer runs counts as free.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, say } from "./run.mjs";

/** How often a waiting process looks again, in milliseconds. */
const LOOK_AGAIN_MS = 250;

/** A lock whose holder has not yet written its number is respected for this long, in milliseconds. */
const WRITING_MS = 5_000;

/**
 * The process that holds the lock: its number, 0 if it is only just taking it, undefined if nobody holds it.
 * @param {string} path
 * @returns {number | undefined}
 */
export function holderOf(path) {
  try {
    const holder = Number.parseInt(readFileSync(path, "utf8"), 10);
    if (Number.isNaN(holder)) return Date.now() - statSync(path).mtimeMs < WRITING_MS ? 0 : undefined;
    return isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock if it is free. Returns the function that gives it back, or undefined.
 * @param {string} path
 * @returns {(() => void) | undefined}
 */
export function tryLock(path) {
  if (holderOf(path) === undefined) rmSync(path, { force: true });
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
  } catch {
    return undefined;
  }
  const release = () => {
    process.off("exit", release);
    rmSync(path, { force: true });
  };
  process.on("exit", release);
  return release;
}

/**
 * Does the work alone: waits until no other process does work of this name in this folder.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [root]
 * @returns {Promise<T>}
 */
export async function alone(name, work, root = ROOT) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const path = join(root, ".cache", `${name}.lock`);
  let release = tryLock(path);
  if (release === undefined) say(`Waiting for process ${holderOf(path)}, which holds .cache/${name}.lock in this folder`);
  while (release === undefined) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    release = tryLock(path);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
