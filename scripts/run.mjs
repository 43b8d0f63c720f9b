/**
 * Child processes for the scripts: start them, pass signals on, and never leave one behind.
 *
 * Plain Node without packages, because `npm start` runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** How often a script looks whether the npm that started it is still there, in milliseconds. */
const LOOK_FOR_PARENT_MS = 500;

/** How long a child may take to stop before it is killed, in milliseconds. */
const STOP_TIMEOUT_MS = 10_000;

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** The running children, and whether each leads a group of its own. @type {Map<ChildProcess, boolean>} */
const children = new Map();
let isStopping = false;

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/** @typedef {{ code: number, output: string }} Outcome `code` follows the shell: 128 + n for signal n. */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] added to the environment of the child
 * @property {"stream" | "collect" | "errors"} [show] stream everything (default), collect it, or stream errors only
 * @property {number} [timeoutMs] the child is stopped after this time
 * @property {boolean} [ownGroup] a signal shall reach the descendants of the child too, not the child alone
 */

/** Writes one line for the reader. @param {string} line */
export function say(line) {
  console.log(line);
}

/** Whether the module with this `import.meta.url` is the one that was started. @param {string} moduleUrl */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && moduleUrl === pathToFileURL(realpathSync(started)).href;
}

/**
 * The environment of every child. NODE_ENV is left to each tool: an inherited value would leave out the
 * packages of the build, or test the wrong edition of React.
 * @param {Readonly<Record<string, string>>} [added]
 */
export function childEnvironment(added = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...added };
  Reflect.deleteProperty(env, "NODE_ENV");
  return env;
}

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has code 127.
 * Once this process was told to stop, the promise stays open, so that nothing follows.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd = ROOT, env, show = "stream", timeoutMs, ownGroup = false } = {}) {
  return new Promise((resolve) => {
    if (isStopping) return;
    const shown = show === "stream" ? "inherit" : show === "errors" ? "ignore" : "pipe";
    const child = spawn(command, args, {
      cwd,
      env: childEnvironment(env),
      stdio: ["ignore", shown, show === "collect" ? "pipe" : "inherit"],
      detached: ownGroup && process.platform !== "win32",
      shell: process.platform === "win32" && command === "npm",
    });
    children.set(child, ownGroup);
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => kill(child, "SIGKILL"), timeoutMs);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      children.delete(child);
      if (!isStopping) resolve({ code, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? exitCodeOf(signal ?? "SIGKILL")));
  });
}

/**
 * Runs npm: the one that started this script, else the one on the path. In a group of its own, because
 * npm puts a shell between itself and the program, and that shell keeps signals to itself.
 * @param {readonly string[]} args
 * @param {RunOptions} [given]
 */
export function runNpm(args, given) {
  const options = { ...given, ownGroup: true };
  const cli = process.env["npm_execpath"];
  return cli !== undefined && basename(cli) === "npm-cli.js"
    ? run(process.execPath, [cli, ...args], options)
    : run("npm", args, options);
}

/** The exit code that a shell reports for a process ended by this signal. @param {NodeJS.Signals} signal */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

/**
 * Makes this process pass a request to stop on to its children, wait for them, and then end.
 * The end of the shell in which npm runs a script counts as such a request: it is what a signal to npm alone causes.
 */
export function stopWithChildren() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => stop(signal));
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop("SIGTERM"), LOOK_FOR_PARENT_MS).unref();
}

/** @param {"SIGINT" | "SIGTERM" | "SIGHUP"} signal */
function stop(signal) {
  if (isStopping) return;
  isStopping = true;
  const leave = () => process.exit(exitCodeOf(signal));
  const running = [...children.keys()].filter((child) => child.exitCode === null && child.signalCode === null);
  let left = running.length;
  if (left === 0) leave();
  for (const child of running) {
    child.once("exit", () => {
      left -= 1;
      if (left === 0) leave();
    });
    kill(child, signal);
  }
  setTimeout(() => {
    for (const child of running) kill(child, "SIGKILL");
    leave();
  }, STOP_TIMEOUT_MS);
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined || children.get(child) !== true || process.platform === "win32") {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended in the meantime.
  }
}
