import { publishedOf } from "@/app/published";
import { ComparePage } from "@/components/decisions/compare-page";
import { attributeNow } from "@/lib/decisions/attribution";
import { askDifference } from "@/lib/decisions/compared-question";
import { readComparison } from "@/lib/decisions/comparison";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { defaultCase, latestCase } from "@/lib/scenario/published-cases";

/** The page of comparison with what the server works out: the first difference, divided. */
export function CompareView({ link }: { link: DecodedScenario | null }) {
  const published = publishedOf((link?.scenarioCase ?? defaultCase()).company);
  const { comparison, notices } = readComparison(link, published.cases, latestCase(published.company.id));
  const { scenarios, pair } = comparison;
  const from = scenarios[pair.from];
  const to = scenarios[pair.to];
  if (!from || !to) throw new Error("A comparison has at least one scenario.");
  const question = askDifference(from, to);
  const attribution = { key: question.key, attribution: attributeNow(question.differences, question.combine) };
  return <ComparePage published={published} comparison={comparison} notices={notices} view={link?.view ?? {}} attribution={attribution} />;
}
