import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingPlatformPackages, platformOf } from "./lockfile.mjs";
import { ROOT } from "./run.mjs";

describe("the lockfile", () => {
  it("has every platform's packages, so that npm ci accepts it everywhere (if not: node scripts/lockfile.mjs)", () => {
    const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
    expect(Object.keys(missingPlatformPackages(lock.packages))).toEqual([]);
  });

  it("takes every package from the reader's own registry", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});

describe("a platform package that is listed without an entry", () => {
  it("gets its version from the package that lists it and its platform from its name", () => {
    const entries = {
      "": {},
      "node_modules/tool": { version: "2.0.0", dev: true, optionalDependencies: { "@tool/linux-x64-gnu": "2.0.0", "@tool/darwin-arm64": "2.0.0", loose: "^1.0.0" } },
      "node_modules/@tool/linux-x64-gnu": { version: "2.0.0" },
    };
    expect(missingPlatformPackages(entries)).toEqual({
      "node_modules/@tool/darwin-arm64": { version: "2.0.0", os: ["darwin"], cpu: ["arm64"], dev: true, optional: true },
    });
  });

  it("is not missing when it lies in the folder of the package that lists it", () => {
    const entries = {
      "node_modules/a/node_modules/tool": { optionalDependencies: { "tool-win32-x64": "1.0.0" } },
      "node_modules/a/node_modules/tool-win32-x64": { version: "1.0.0" },
    };
    expect(missingPlatformPackages(entries)).toEqual({});
  });

  it.each([
    ["@swc/core-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
    ["@unrs/resolver-binding-linux-arm-musleabihf", { os: ["linux"], cpu: ["arm"], libc: ["musl"] }],
    ["@next/swc-win32-arm64-msvc", { os: ["win32"], cpu: ["arm64"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("%s is read rightly", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
