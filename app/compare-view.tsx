import { ComparePage } from "@/components/decisions/compare-page";
import { attributeNow } from "@/lib/decisions/attribution";
import { askDifference } from "@/lib/decisions/compared-question";
import { readComparison } from "@/lib/decisions/comparison";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";

const COMPANY = "crwv";

/** The page of comparison with what the server works out: the first difference, divided. */
export function CompareView({ link }: { link: DecodedScenario | null }) {
  const cases = casesOf(COMPANY);
  const { comparison, notices } = readComparison(link, cases, latestCase(COMPANY));
  const { scenarios, pair } = comparison;
  const from = scenarios[pair.from];
  const to = scenarios[pair.to];
  if (!from || !to) throw new Error("A comparison has at least one scenario.");
  const question = askDifference(from, to);
  const attribution = { key: question.key, attribution: attributeNow(question.differences, question.combine) };
  return <ComparePage cases={cases} comparison={comparison} notices={notices} view={link?.view ?? {}} attribution={attribution} />;
}
