import { useLocale, useTranslations } from "next-intl";
import { buttonClasses } from "@/components/ui/button";
import { addQuarters } from "@/lib/finance/fiscal-period";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter } from "@/lib/format/period";
import { formatMultiple, formatRate } from "@/lib/format/rate";
import type { ProjectionSummary } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";
import { encodeScenario } from "@/lib/scenario/codec";
import type { Changes } from "@/lib/scenario/scenario";

/** The thesis in one case. */
export interface ThesisInCase {
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly caseSummary: ProjectionSummary;
  readonly summary: ProjectionSummary;
}

interface ThesisTableProps {
  theses: readonly ThesisInCase[];
  latest: Case;
}

const ROWS = ["valuePerShare", "price", "revenue", "margin", "freeCashFlow", "peakDebt", "coverage"] as const;

/** What the article's statements come to when all of them hold, beside each case as it stands. */
export function ThesisTable({ theses, latest }: ThesisTableProps) {
  const t = useTranslations("claims");
  const locale = useLocale();
  return (
    <div className="relative mt-4 overflow-x-auto" role="region" aria-label={t("thesis.table")} tabIndex={0}>
      <table className="w-full max-w-4xl border-collapse">
        <thead>
          <tr>
            <td />
            {theses.map(({ scenarioCase }) => (
              <th key={scenarioCase.id} scope="colgroup" colSpan={2} className="px-2 pb-1 text-end text-caption font-semibold">
                {scenarioCase.title[locale]}
              </th>
            ))}
          </tr>
          <tr className="border-b border-ink text-caption text-muted">
            <td />
            {theses.flatMap(({ scenarioCase }) =>
              (["case", "thesis"] as const).map((column) => (
                <th key={`${scenarioCase.id}-${column}`} scope="col" className="px-2 pb-1 text-end font-medium">
                  {t(`thesis.${column}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row} className="border-b border-line">
              <th scope="row" className="min-w-32 py-1.5 pe-2 text-start font-normal">
                {t(`thesis.row.${row}`)}
              </th>
              {theses.flatMap(({ scenarioCase, caseSummary, summary }) =>
                [caseSummary, summary].map((one, index) => (
                  <td key={`${scenarioCase.id}-${index}`} className={`figures px-2 py-1.5 whitespace-nowrap ${index === 1 && cell(row, one, scenarioCase, locale) !== cell(row, caseSummary, scenarioCase, locale) ? "font-semibold text-accent" : ""}`}>
                    {cell(row, one, scenarioCase, locale) ?? t("thesis.never")}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 flex flex-wrap gap-3 print:hidden">
        {theses.map(({ scenarioCase, changes }) => (
          <a key={scenarioCase.id} href={`/${locale}?${encodeScenario({ scenarioCase, changes }, latest)}`} className={buttonClasses("outline")}>
            {t("thesis.open", { title: scenarioCase.title[locale] })}
          </a>
        ))}
      </p>
    </div>
  );
}

/** A figure of the table; null where free cash flow never turns for good. */
function cell(row: (typeof ROWS)[number], summary: ProjectionSummary, scenarioCase: Case, locale: Locale): string | null {
  const turn = summary.lastingFreeCashFlowQuarter;
  switch (row) {
    case "valuePerShare":
      return formatUsdPerShare(summary.value.valuePerShareUsd, locale);
    case "price":
      return formatUsdPerShare(scenarioCase.assumptions.sharePriceUsd, locale);
    case "revenue":
      return formatUsdM(summary.horizonRevenueUsdM, locale);
    case "margin":
      return formatRate(summary.horizonAdjustedEbitdaMarginRate, locale);
    case "freeCashFlow":
      return turn === null ? null : formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, turn), locale);
    case "peakDebt":
      return formatUsdM(summary.peakDebt.value, locale);
    case "coverage":
      return formatMultiple(summary.lowestDebtServiceCoverage?.value, locale);
  }
}
