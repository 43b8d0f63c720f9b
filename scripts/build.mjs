/** Builds the production site, when something that goes into it has changed since the last build. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, listFiles, readJsonObject, removeStamp, writeStamp } from "./fingerprint.mjs";
import { installFingerprint } from "./install.mjs";
import { ROOT, run, say } from "./run.mjs";

/** Next's program, run by Node itself so that a signal reaches it without a shell in between. */
export const NEXT = join("node_modules", "next", "dist", "bin", "next");

/** The folders whose files the build reads. */
const INPUT_FOLDERS = ["app", "pages", "components", "lib", "data", "messages", "public", "scripts/build-frames.mjs"];

/** Files at the top that the build does not read although they look like its configuration. */
const OTHER_TOOLS = /^(eslint|vitest|playwright)\.config\.|^tsconfig\.pure\.json$|^package\.json$|^next-env\.d\.ts$/;

/** Tests and notes lie beside the code and do not enter the build; the frames' scripts come out of it. */
const NOT_BUILT = /\.test\.tsx?$|\.md$|(^|\/)\.DS_Store$|^public\/frames\//;

/** Environment variables whose value is written into the build. */
const INPUT_VARIABLES = /^(SITE_URL|NEXT_PUBLIC_.*)$/;

/** @param {string} root */
const stampPath = (root) => join(root, ".cache", "build.json");

/**
 * What the build depends on: sources, configuration, packages and environment.
 * A file at the top counts unless it is known to belong to another tool, so a new one is not forgotten.
 * @param {string} root
 * @param {import("./run.mjs").Environment} [env]
 */
export function buildFingerprint(root, env = process.env) {
  const topFiles = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|mjs|ts|json)$|^\.env/.test(entry.name) && !OTHER_TOOLS.test(entry.name))
    .map((entry) => entry.name);
  const files = listFiles(root, [...INPUT_FOLDERS, ...topFiles]).filter((file) => !NOT_BUILT.test(file));
  const variables = Object.entries(env).filter(([name]) => INPUT_VARIABLES.test(name));
  return fingerprint(root, files, { variables: variables.sort(), packages: installFingerprint(root) });
}

/**
 * Whether the site in .next was built from exactly these inputs. The number of the build is compared
 * too, because `next build` run by hand replaces the site without touching the stamp.
 * @param {string} root
 * @param {import("./run.mjs").Environment} [env]
 */
export function isBuilt(root, env = process.env) {
  const stamp = readJsonObject(stampPath(root));
  const buildId = readBuildId(root);
  return stamp !== undefined && buildId !== undefined && stamp["buildId"] === buildId && stamp["fingerprint"] === buildFingerprint(root, env);
}

/**
 * Builds if need be. Returns whether an up-to-date site is in place.
 * @param {{ root?: string, show?: "stream" | "collect" }} [options] `collect` shows the output only if the build fails
 * @returns {Promise<boolean>}
 */
export async function ensureBuilt({ root = ROOT, show = "stream" } = {}) {
  if (isBuilt(root)) {
    say("Build: unchanged, reusing .next");
    return true;
  }
  say("Build: making the production site (about a minute)");
  const startedAt = Date.now();
  const wanted = buildFingerprint(root);
  removeStamp(stampPath(root));
  const { code, output } = await run(process.execPath, [NEXT, "build"], { cwd: root, show });
  const buildId = readBuildId(root);
  if (code !== 0 || buildId === undefined) {
    if (output !== "") say(output.trimEnd());
    say(`Build: failed (next build ended with code ${code}; its message stands above).`);
    say("If you changed the code, correct what the message names. If not, delete node_modules and .next and try again.");
    return false;
  }
  // A file that was edited meanwhile may or may not be in the build: the old fingerprint makes the next start build again.
  writeStamp(stampPath(root), { fingerprint: wanted, buildId });
  say(`Build: done in ${Math.round((Date.now() - startedAt) / 1000)} s`);
  return true;
}

/** @param {string} root */
function readBuildId(root) {
  try {
    return readFileSync(join(root, ".next", "BUILD_ID"), "utf8");
  } catch {
    return undefined;
  }
}
