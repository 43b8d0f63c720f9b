import { expect, test } from "vitest";
import { createByteCache } from "./byte-cache";

const bytes = (size: number) => new Uint8Array(size);

test("keeps what was used last, within its size", () => {
  const cache = createByteCache<Uint8Array>(100);
  const first = bytes(40);
  cache.set("first", first);
  cache.set("second", bytes(40));
  expect(cache.get("first")).toBe(first);
  cache.set("third", bytes(40));
  expect(cache.get("second")).toBeUndefined();
  expect(cache.get("first")).toBe(first);
});

test("counts what replaces something once", () => {
  const cache = createByteCache<Uint8Array>(100);
  cache.set("a", bytes(60));
  cache.set("a", bytes(50));
  cache.set("b", bytes(50));
  expect([cache.get("a")?.byteLength, cache.get("b")?.byteLength]).toEqual([50, 50]);
});

test("does not empty itself for what is larger than all of it", () => {
  const cache = createByteCache<Uint8Array>(100);
  cache.set("small", bytes(10));
  cache.set("huge", bytes(101));
  expect(cache.get("huge")).toBeUndefined();
  expect(cache.get("small")).toBeDefined();
});
