/** Rules about the statements of an article: what they cite, and whether their values exist in the cases. */
import type { Claim } from "../claim-schema";
import type { CompanyParts } from "./company-parts";

/** Messages about the statements. */
export function findClaimProblems(parts: CompanyParts): string[] {
  const ids = parts.claims.map((claim) => claim.id);
  return [
    ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `claims.json: ${id}: duplicate: the identifier stands twice`)),
    ...parts.claims.flatMap((claim) => [...findSourceProblems(claim, parts), ...findRangeProblems(claim), ...findBandProblems(claim, parts)].map((message) => `claims.json: ${claim.id}: ${message}`)),
  ];
}

function findSourceProblems({ source, verdict }: Claim, parts: CompanyParts): string[] {
  if (source === null) return verdict === "confirmed" || verdict === "rounded" || verdict === "differs" ? [`source: "${verdict}" needs a source`] : [];
  return parts.sources.some((entry) => entry.id === source) ? [] : [`unknown source: "${source}" is not in sources.json`];
}

function findRangeProblems({ stated }: Claim): string[] {
  return stated?.upTo !== undefined && stated.upTo <= stated.value ? [`range: ${stated.value} to ${stated.upTo} is no range`] : [];
}

/** An end of a band can be set only where every case gives a band. */
function findBandProblems({ model }: Claim, parts: CompanyParts): string[] {
  if (!model) return [];
  const settings = [...model.claim, ...(model.finding === "case" ? [] : model.finding)].filter(({ value }) => typeof value === "string");
  return settings.flatMap(({ key, openingYear }) =>
    parts.cases
      .filter((entry) => (openingYear === undefined || entry.opening.fiscalYear === openingYear) && entry.why[key]?.band === undefined)
      .map((entry) => `band: ${entry.id} gives no plausible band for ${key}`),
  );
}
