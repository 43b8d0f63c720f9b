/** What `--help` prints: the options and every assumption with its bounds and the case's value. */
import { CASES } from "@/data/cases";
import { ASSUMPTION_GROUPS, ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { describeBounds } from "@/lib/scenario/describe-bounds";

const USAGE = `Projects a case, with changes to its assumptions.

  npm run project -- --case crwv-2025-06-03 --set usefulLifeYears=4 --set capexNextYearUsdB=30
  npm run --silent project -- --format csv > projection.csv
  npm run --silent project -- --batch scenarios.jsonl > projections.jsonl

  --case <id>             the case; without it, the newest
  --set <key>=<value>     one assumption; may be repeated for others
  --format <format>       table (default), json or csv
  --batch <file>          JSON Lines, one {"case":…,"changes":{…}} a line; "-" reads standard input;
                          writes one {"case","changes","rows","value","issues"} a line, in the same order
  --help                  this text

Bad input ends with status 2 and a message on standard error. Rates and shares are fractions.`;

/** The help text for one case. */
export function writeHelp(scenarioCase: Case): string {
  const cases = CASES.map((record) => `  ${record.id}  ${record.title.en}`);
  const assumptions = ASSUMPTION_GROUPS.flatMap((group) => [
    "",
    `Assumptions: ${group}`,
    ...ASSUMPTION_SPECS.filter((spec) => spec.group === group).map(
      (spec) => `  ${spec.key.padEnd(30)}${describeBounds(spec, scenarioCase)} (case: ${scenarioCase.assumptions[spec.key]})`,
    ),
  ]);
  return [USAGE, "", "Cases", ...cases, ...assumptions, ""].join("\n");
}
