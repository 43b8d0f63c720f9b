/**
 * The scripts of the frames under `/embed`: one file a kind of view, with React and nothing of Next.
 *
 * Next's own runtime would be more than half of a frame's code, for routing that a frame has none of. So
 * `pages/embed` draws a frame on the server without it, and these files bring the drawing to life.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./run.mjs";

/** By name, as in `components/embed/frame` and `public/frames`. */
const FRAMES = ["chart", "figures", "panel"];

/**
 * Makes the scripts of all frames. Returns a word that changes with them, for their addresses.
 * @param {string} [root]
 * @returns {Promise<string>}
 */
export async function buildFrames(root = ROOT) {
  for (const name of FRAMES) {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      mode: "production",
      define: { "process.env.NODE_ENV": '"production"' },
      resolve: {
        alias: [
          { find: /^@\//, replacement: `${root}/` },
          // The texts are parsed on the server (next.config.js, `precompile`): the frame carries no parser.
          { find: "use-intl/format-message", replacement: join(root, "node_modules/use-intl/dist/esm/production/format-message/format-only.js") },
        ],
      },
      build: {
        outDir: join(root, "public", "frames"),
        emptyOutDir: false,
        target: "es2022",
        modulePreload: false,
        rollupOptions: {
          input: join(root, "components", "embed", "frame", `${name}.ts`),
          output: { format: "iife", entryFileNames: `${name}.js`, codeSplitting: false },
        },
      },
    });
  }
  const hash = createHash("sha256");
  for (const name of FRAMES) hash.update(readFileSync(join(root, "public", "frames", `${name}.js`)));
  return hash.digest("base64url").slice(0, 12);
}
