import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeStamp } from "./fingerprint.mjs";
import { installFingerprint, isInstalled, nodeProblem } from "./install.mjs";

let root: string;
const write = (file: string, value: unknown) => writeFileSync(join(root, file), JSON.stringify(value));
const stamp = () => writeStamp(join(root, "node_modules", ".flywheel-install"), { fingerprint: installFingerprint(root) });

const manifest = { engines: { node: ">=20.19" }, scripts: { start: "a" }, dependencies: { react: "1" } };
const lock = {
  packages: {
    "": { dependencies: { react: "1" } },
    "node_modules/react": { version: "1.0.0" },
    "node_modules/fast-on-mac": { version: "2.0.0", optional: true },
  },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flywheel-"));
  mkdirSync(join(root, "node_modules"));
  write("package.json", manifest);
  write("package-lock.json", lock);
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "100.0.0"])("%s will do", (version) => {
    expect(nodeProblem(version, root)).toBeUndefined();
  });

  it.each(["20.18.9", "18.20.0", "9.11.2"])("%s is refused with the version that is needed", (version) => {
    expect(nodeProblem(version, root)).toMatch(/needs Node 20\.19 or newer; this is Node/);
  });
});

describe("the install is reused", () => {
  it("after a complete one", () => {
    stamp();
    expect(isInstalled(root)).toBe(true);
  });

  it("when only a script in package.json has changed", () => {
    stamp();
    write("package.json", { ...manifest, scripts: { start: "b" } });
    expect(isInstalled(root)).toBe(true);
  });

  it("after npm install by hand, without packages for other machines", () => {
    write("node_modules/.package-lock.json", { packages: { "node_modules/react": { version: "1.0.0" } } });
    expect(isInstalled(root)).toBe(true);
  });
});

describe("the install is repeated", () => {
  it("when there is none, or one was interrupted", () => {
    expect(isInstalled(root)).toBe(false);
  });

  it("when the lockfile has changed", () => {
    stamp();
    write("package-lock.json", { packages: { ...lock.packages, "node_modules/react": { version: "1.0.1" } } });
    expect(isInstalled(root)).toBe(false);
  });

  it("when package.json wishes for something else", () => {
    stamp();
    write("package.json", { ...manifest, dependencies: { react: "2" } });
    expect(isInstalled(root)).toBe(false);
  });

  it.each([
    ["lacks a package", {}],
    ["has another version", { "node_modules/react": { version: "0.9.0" } }],
    ["has one too many", { "node_modules/react": { version: "1.0.0" }, "node_modules/old": { version: "1.0.0" } }],
  ])("when the one made by hand %s", (_, packages) => {
    write("node_modules/.package-lock.json", { packages });
    expect(isInstalled(root)).toBe(false);
  });

  it("when the one made by hand is older than the wishes", () => {
    write("node_modules/.package-lock.json", { packages: { "node_modules/react": { version: "1.0.0" } } });
    write("package.json", { ...manifest, devDependencies: { vite: "8" } });
    expect(isInstalled(root)).toBe(false);
  });
});
