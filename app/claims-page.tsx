import { useLocale, useTranslations } from "next-intl";
import { ClaimEffectColumns } from "@/components/claims/claim-effect-columns";
import { ClaimEntry } from "@/components/claims/claim-entry";
import { ClaimFilters } from "@/components/claims/claim-filters";
import { ThesisTable } from "@/components/claims/thesis-table";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { UnusedParts } from "@/components/layout/unused-parts";
import { requireCompany } from "@/data";
import { CLAIM_MECHANISMS, CLAIM_TOPICS, VERDICTS } from "@/data/claim-schema";
import { summariseProjection } from "@/lib/model/summary";
import { applyPreset } from "@/lib/scenario/apply-preset";
import type { Case } from "@/lib/scenario/case";
import { claimEffects } from "@/lib/scenario/claim-effect";
import { filterClaims, readClaimFilter } from "@/lib/scenario/claim-filter";
import { presetOf } from "@/lib/scenario/presets";
import { casesOf, defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";

/** The statements of the article: verdicts, findings, effects, and the thesis as a whole. */
export function ClaimsPage({ query = "" }: { query?: string }) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const latest = defaultCase();
  const { claims, sources } = requireCompany(latest.company);
  const cases = casesOf(latest.company);
  // The article's own day: what it says is held against what could be assumed then.
  const articleCase = cases[0] ?? latest;
  const { filter, unused } = readClaimFilter(query, cases, articleCase);
  const { scenarioCase } = filter;
  const shown = filterClaims(claims, filter);
  const caseSummary = summariseProjection(projectScenario(scenarioCase, {}));
  const groups = CLAIM_MECHANISMS.map((mechanism) => ({ mechanism, list: shown.filter((claim) => claim.mechanism === mechanism) })).filter(({ list }) => list.length > 0);
  return (
    <div className="mx-auto max-w-[1760px] px-4 pt-6 pb-8 md:px-8 print:p-0">
      <h1 className="max-w-[60ch] font-serif text-heading sm:text-answer">{t("heading", { count: claims.length, differs: claims.filter(({ verdict }) => verdict === "differs").length })}</h1>
      <p className="measure mt-2 text-muted">{t("intro")}</p>
      <UnusedParts parts={unused} />
      <section aria-labelledby="thesis" className="mt-8">
        <h2 id="thesis" className="font-serif text-heading">
          {t("thesis.title")}
        </h2>
        <p className="measure mt-1 text-muted">{t("thesis.intro")}</p>
        <ThesisTable theses={cases.map(thesisIn)} latest={latest} />
      </section>
      <ClaimFilters claims={claims} filter={filter} cases={cases} defaultCase={articleCase} verdicts={VERDICTS} topics={CLAIM_TOPICS} />
      <p role="status" className="mt-4 text-caption text-muted">
        {t("shown", { count: shown.length, all: claims.length })}
      </p>
      {groups.map(({ mechanism, list }) => (
        <section key={mechanism} aria-labelledby={`mechanism-${mechanism}`} className="mt-8">
          <h2 id={`mechanism-${mechanism}`} className="font-serif text-heading">
            {t(`mechanism.${mechanism}`)}
          </h2>
          <p className="measure mt-1 mb-4 text-muted">{t(`mechanismText.${mechanism}`)}</p>
          {list.map((claim) => {
            const effects = claimEffects(claim, scenarioCase);
            return (
              <ClaimEntry key={claim.id} claim={claim} source={sources.find(({ id }) => id === claim.source)}>
                {effects && claim.model ? (
                  <ClaimEffectColumns claimId={`${claim.id}-statement`} effects={effects} how={claim.model.how[locale]} scenarioCase={scenarioCase} latest={latest} caseSummary={caseSummary} />
                ) : null}
              </ClaimEntry>
            );
          })}
        </section>
      ))}
      <HydrationMark />
    </div>
  );
}

function thesisIn(scenarioCase: Case) {
  const changes = applyPreset(presetOf("articleThesis"), scenarioCase, {}, new Set());
  return { scenarioCase, changes, caseSummary: summariseProjection(projectScenario(scenarioCase, {})), summary: summariseProjection(projectScenario(scenarioCase, changes)) };
}
