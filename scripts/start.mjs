/**
 * `npm start`: installs if need be, builds if need be, and serves the production site on PORT.
 * Needs only Node and npm. What can be refused (Node's version, the port) is refused first.
 */
import { ensureBuilt, NEXT } from "./build.mjs";
import { ensureInstalled, nodeProblem } from "./install.mjs";
import { alone } from "./lock.mjs";
import { parsePort, portProblem } from "./port.mjs";
import { ROOT, isMain, run, say, stopWithChildren } from "./run.mjs";

/** How long the server may take until it answers, in milliseconds. */
const ANSWER_TIMEOUT_MS = 60_000;

/** @returns {Promise<number>} the exit code */
async function start() {
  const refusal = nodeProblem(process.versions.node);
  if (refusal !== undefined) return refuse(refusal);
  const choice = parsePort(process.env["PORT"]);
  if ("problem" in choice) return refuse(choice.problem);
  const { port } = choice;
  const busy = await portProblem(port);
  if (busy !== undefined) return refuse(busy);

  stopWithChildren();
  // A second start in this folder waits until this one has its port, so that it can see that it is taken.
  const served = await alone("prepare", async () => {
    if (!(await ensureInstalled()) || !(await ensureBuilt({ show: "collect" }))) return undefined;
    const busyNow = await portProblem(port);
    if (busyNow !== undefined) return { code: refuse(busyNow) };
    return serve(port);
  });
  return served?.code ?? 1;
}

/**
 * Starts the server and says where it is as soon as it answers.
 * @param {number} port
 * @returns {Promise<{ code: Promise<number> }>} `code` comes when the server ends
 */
async function serve(port) {
  const code = run(process.execPath, [NEXT, "start", "-p", String(port)], { cwd: ROOT, show: "errors" }).then((outcome) => outcome.code);
  const answer = await Promise.race([code.then(() => "ended"), firstAnswer(`http://127.0.0.1:${port}/`, ANSWER_TIMEOUT_MS)]);
  if (answer === "ended") say(`The server ended at once with code ${await code}. Its message stands above.`);
  else if (typeof answer === "number" && answer < 500) say(`Flywheel is at http://localhost:${port} (Ctrl+C stops it)`);
  else say(`The server runs, but http://localhost:${port} answers ${answer ?? "nothing"}. See the messages above; Ctrl+C stops it.`);
  return { code };
}

/**
 * Asks until the server answers without an error of its own. Returns the last status, undefined if none came in time.
 * @param {string} url
 * @param {number} timeoutMs
 * @returns {Promise<number | undefined>}
 */
export async function firstAnswer(url, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  /** @type {number | undefined} */
  let status;
  while (Date.now() < deadline) {
    try {
      status = (await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5_000) })).status;
      if (status < 500) return status;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return status;
}

/** @param {string} message */
function refuse(message) {
  console.error(message);
  return 1;
}

if (isMain(import.meta.url)) process.exit(await start());
