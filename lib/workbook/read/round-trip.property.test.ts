import fc from "fast-check";
import { expect, test } from "vitest";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { casesOf } from "@/lib/scenario/published-cases";
import { requestOf } from "../workbook-request.arbitrary";
import { writeWorkbook } from "../write-workbook";
import { readWorkbook } from "./read-workbook";

const CASES = casesOf("crwv");

test.each(CASES.map((scenarioCase) => [scenarioCase.id, scenarioCase] as const))("Any scenario of %s, written as a workbook and read back, is the same to the last bit", async (_, scenarioCase) => {
  await fc.assert(
    fc.asyncProperty(anyChanges(scenarioCase, "some"), fc.constantFrom("en" as const, "zh" as const), async (changes, locale) => {
      const read = readWorkbook(await writeWorkbook(requestOf(scenarioCase, changes, locale)), CASES, CASES[0]!);
      expect(read).toMatchObject({ ok: true, value: { changes, scenarioCase: { id: scenarioCase.id }, notices: [] } });
      expect(read.ok && read.value.changes).toEqual(changes);
    }),
    { numRuns: 6 },
  );
});
