import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { alone, holderOf, tryLock } from "./lock.mjs";

/** No system gives a process this number. */
const NO_PROCESS = 2 ** 30;

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flywheel-"));
  mkdirSync(join(root, ".cache"));
  path = join(root, ".cache", "work.lock");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a lock", () => {
  it("is held by one and free again afterwards", () => {
    const release = tryLock(path);
    expect(holderOf(path)).toBe(process.pid);
    expect(tryLock(path)).toBeUndefined();
    release?.();
    expect(holderOf(path)).toBeUndefined();
  });

  it("of a process that has ended is free", () => {
    writeFileSync(path, `${NO_PROCESS}\n`);
    expect(holderOf(path)).toBeUndefined();
    expect(tryLock(path)).toBeDefined();
    expect(holderOf(path)).toBe(process.pid);
  });

  it("without a number is respected while it is fresh and free when it is old", () => {
    writeFileSync(path, "");
    expect(tryLock(path)).toBeUndefined();
    utimesSync(path, 0, 0);
    expect(tryLock(path)).toBeDefined();
  });
});

describe("work of one name", () => {
  it("is done one after the other, and the waiting is announced", async () => {
    const say = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const events: string[] = [];
    let finishFirst = () => {};
    const first = alone("work", () => new Promise<void>((resolve) => (finishFirst = resolve)).then(() => void events.push("first")), root);
    const second = alone("work", async () => void events.push("second"), root);
    finishFirst();
    await Promise.all([first, second]);
    expect(events).toEqual(["first", "second"]);
    expect(say).toHaveBeenCalledWith(`Waiting for process ${process.pid}, which holds .cache/work.lock in this folder`);
    say.mockRestore();
  });

  it("that fails gives the lock back", async () => {
    await expect(alone("work", () => Promise.reject(new Error("no")), root)).rejects.toThrow("no");
    expect(holderOf(path)).toBeUndefined();
  });
});
