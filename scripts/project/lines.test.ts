import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "./lines";

async function* chunksOf(chunks: readonly string[]) {
  yield* chunks;
}

async function linesOf(chunks: readonly string[]) {
  const lines: string[] = [];
  for await (const line of readLines(chunksOf(chunks))) lines.push(line);
  return lines;
}

describe("The lines of a stream", () => {
  it("come one by one, the last with or without its line break", async () => {
    expect(await linesOf(["a\nb\n"])).toEqual(["a", "b"]);
    expect(await linesOf(["a\n\nb"])).toEqual(["a", "", "b"]);
    expect(await linesOf([])).toEqual([]);
  });

  it("are the same however the text is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "b", "\n") })), async (chunks) => {
        expect(await linesOf(chunks)).toEqual(await linesOf([chunks.join("")]));
      }),
    );
  });
});
