/** What `--help` prints: the options and every assumption with its bounds and the case's value. */
import { CASES } from "@/data/cases";
import { resultsOf } from "@/lib/decisions/result";
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

Questions about a scenario, each with --case, --set, --format, --result <result> and --lock <assumption>:

  tornado                 what each assumption alone does to the result over its plausible range
  table                   21 by 21 results: --across <assumption> --down <assumption>, --target <value>
  simulate                --runs <1000 to 100000> --seed <number> --draws <triangular|normal|uniform,…>
                          --correlation <assumed|none>
  solve                   --for <assumption> --target <value>; without a target, today's price
  attribute               divides the difference from the case, or from --from "<query of a link>"

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
  const results = ["", "Results", ...resultsOf(scenarioCase).map(({ id, unit }) => `  ${id.padEnd(38)}${unit}`)];
  return [USAGE, "", "Cases", ...cases, ...results, ...assumptions, ""].join("\n");
}
