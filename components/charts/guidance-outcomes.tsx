"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/format/date";
import { useChart, useChartRecords } from "./chart-source";
import { formatGuidance } from "./guidance-words";
import { useOutcomeWords } from "./outcome-words";
import { usePlaceName } from "./place-name";
import { SourceLink } from "./source-link";

/** Each guided range of the chart, when it was given and where, and what was reported against it. */
export function GuidanceOutcomes() {
  const chart = useChart((data) => data);
  const { sources } = useChartRecords();
  const locale = useLocale();
  const t = useTranslations("chart");
  const placeName = usePlaceName();
  const outcomeWords = useOutcomeWords();
  return (
    <table className="w-full border-collapse border-b border-line text-caption text-ink">
      <caption className="px-2 py-1 text-start font-medium">{t("outcome.title")}</caption>
      <thead className="text-muted">
        <tr>
          {[t("place"), t("guided"), t("outcome.column"), t("document")].map((column) => (
            <th scope="col" key={column} className="px-2 py-1 text-start font-medium">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.guidance.map((mark) => {
          const place = chart.places[mark.index];
          return (
            <tr key={mark.index} className="border-t border-line align-top">
              <th scope="row" className="px-2 py-1 text-start font-normal whitespace-nowrap">{place === undefined ? "" : placeName(place)}</th>
              <td className="px-2 py-1 whitespace-nowrap">{formatGuidance(mark.low, mark.high, chart.quantity, locale)}</td>
              <td className="px-2 py-1">{outcomeWords(mark, chart) ?? t("outcome.open")}</td>
              <td className="px-2 py-1">
                <SourceLink source={sources.find(({ id }) => id === mark.guidance.source)} />
                <span className="text-muted"> · {formatDate(mark.guidance.issuedOn, locale, "short")}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
