import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, listFiles, readJsonObject, removeStamp, writeStamp } from "./fingerprint.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flywheel-"));
  mkdirSync(join(root, "app", "page"), { recursive: true });
  writeFileSync(join(root, "app", "page", "page.tsx"), "one");
  writeFileSync(join(root, "app", "layout.tsx"), "two");
  writeFileSync(join(root, "package.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a fingerprint", () => {
  const files = ["app/layout.tsx", "app/page/page.tsx"];

  it("is the same for the same files in any order", () => {
    expect(fingerprint(root, files)).toBe(fingerprint(root, [...files].reverse()));
  });

  it("differs when a file is changed, renamed or removed, or when a further value changes", () => {
    const before = fingerprint(root, files, { site: "a" });
    expect(fingerprint(root, files, { site: "b" })).not.toBe(before);
    expect(fingerprint(root, files.slice(1), { site: "a" })).not.toBe(before);
    writeFileSync(join(root, "app", "other.tsx"), "two");
    expect(fingerprint(root, ["app/other.tsx", "app/page/page.tsx"], { site: "a" })).not.toBe(before);
    writeFileSync(join(root, "app", "layout.tsx"), "three");
    expect(fingerprint(root, files, { site: "a" })).not.toBe(before);
  });

  it("does not take text that moves from one file to the next for the same", () => {
    writeFileSync(join(root, "a"), "12");
    writeFileSync(join(root, "b"), "3");
    const before = fingerprint(root, ["a", "b"]);
    writeFileSync(join(root, "a"), "1");
    writeFileSync(join(root, "b"), "23");
    expect(fingerprint(root, ["a", "b"])).not.toBe(before);
  });
});

describe("the list of files", () => {
  it("goes into folders, takes single files, and passes over what is not there", () => {
    expect(listFiles(root, ["package.json", "app", "public"])).toEqual(["app/layout.tsx", "app/page/page.tsx", "package.json"]);
  });
});

describe("a stamp", () => {
  it("is read back, makes its own folder and leaves no draft", () => {
    const path = join(root, ".cache", "stamp.json");
    writeStamp(path, { fingerprint: "f" });
    expect(readJsonObject(path)).toEqual({ fingerprint: "f" });
    expect(readdirSync(join(root, ".cache"))).toEqual(["stamp.json"]);
    removeStamp(path);
    expect(existsSync(path)).toBe(false);
    expect(() => removeStamp(path)).not.toThrow();
  });

  it.each(["", "{", "[]", "null", "3"])("that holds %j says nothing", (text) => {
    writeFileSync(join(root, "stamp.json"), text);
    expect(readJsonObject(join(root, "stamp.json"))).toBeUndefined();
  });

  it("that does not exist says nothing", () => {
    expect(readJsonObject(join(root, "none.json"))).toBeUndefined();
  });
});
