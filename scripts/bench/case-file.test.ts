import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { latestCase } from "@/lib/scenario/published-cases";
import { writeCaseFile } from "./case-file";

const latest = latestCase("crwv");
const lines = new Map(writeCaseFile(latest).trimEnd().split("\n").map((line) => [line.split(" ")[0], line]));

describe("The yardstick's case file", () => {
  it("holds every name that the C program reads, and no other", () => {
    const program = readFileSync(new URL("case-file.h", import.meta.url), "utf8");
    const expected = [...program.matchAll(/\bX\((\w+)\)/g)].map(([, name]) => name).filter((name) => name !== "X");
    expect([...lines.keys()].sort()).toEqual(expected.sort());
  });

  it("writes a number as it is, a list after its length", () => {
    expect(lines.get("cashUsdM")).toBe("cashUsdM 6919");
    expect(lines.get("stressedCustomer")).toBe("stressedCustomer 0");
    expect(lines.get("isNamed")).toBe("isNamed 5 1 1 1 1 0");
    expect(lines.get("reportedAddedMw")).toMatch(/^reportedAddedMw 12 500 150 260 /);
  });
});
