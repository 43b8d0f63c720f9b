"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { seriesKey } from "@/lib/chart-data/chart";
import { formatDate } from "@/lib/format/date";
import { useChart } from "./chart-source";
import { formatQuantity } from "./format-quantity";
import { formatGuidance } from "./guidance-words";
import { useBasisWords } from "./basis-words";
import { useOutcomeWords } from "./outcome-words";
import { usePlaceName } from "./place-name";
import { PLOT_MARGIN } from "./plot";
import { useSeriesName } from "./series-name";
import { reportedColour, seriesColour } from "./series-theme";
import { totalAt, valuesAt } from "./values-at";

/** The values of one place, beside the cursor on the side with more room. */
export function Readout({ index }: { index: number }) {
  const chart = useChart((data) => data);
  const locale = useLocale();
  const t = useTranslations("chart");
  const nameOf = useSeriesName();
  const placeName = usePlaceName();
  const basisOf = useBasisWords(chart);
  const outcomeWords = useOutcomeWords();
  const place = chart.places[index];
  if (place === undefined) return null;
  const across = (index + 0.5) / chart.places.length;
  const side = across > 0.5 ? { right: `calc(${(1 - across) * 100}% + ${PLOT_MARGIN.right * across + 12}px)` } : { left: `calc(${across * 100}% + 12px)` };
  const total = totalAt(chart, index);
  const guided = chart.guidance.find((mark) => mark.index === index);
  const outcome = guided ? outcomeWords(guided, chart) : null;
  return (
    <div data-readout className="pointer-events-none absolute top-2 z-20 w-max max-w-[70%] rounded-control border border-line bg-raised px-3 py-2 text-caption text-ink shadow-raised" style={side}>
      <p className="font-medium">
        {placeName(place)}
        {chart.reportedCount > 0 && <span className="font-normal text-muted"> · {basisOf(index)}</span>}
      </p>
      <table>
        <tbody>
          {valuesAt(chart, index).map(({ series, value, isReported }) => (
            <Row
              key={`${seriesKey(series)} ${isReported}`}
              colour={isReported ? reportedColour(series) : seriesColour(series)}
              name={isReported && index >= chart.reportedCount ? t("partReported", { series: nameOf(series) }) : nameOf(series)}
              value={formatQuantity(value, chart.quantity, locale)}
            />
          ))}
          {total !== null && <Row colour={null} name={t(chart.view === "rollForward" ? "netChange" : "total")} value={formatQuantity(total, chart.quantity, locale)} />}
          {chart.caseLines.map(({ id, values }) => {
            const value = values[index] ?? null;
            return value === null ? null : (
              <Row key={id} colour="var(--color-case)" name={t("caseOf", { series: nameOf({ id }) })} value={formatQuantity(value, chart.quantity, locale)} />
            );
          })}
          {guided && (
            <Row
              colour="none"
              name={t("guidedOn", { date: formatDate(guided.guidance.issuedOn, locale) })}
              value={formatGuidance(guided.low, guided.high, chart.quantity, locale)}
            />
          )}
          {outcome !== null && <Row colour={null} name={t("outcome.row")} value={outcome} />}
        </tbody>
      </table>
    </div>
  );
}

function Row({ colour, name, value }: { colour: string | null; name: ReactNode; value: string }) {
  return (
    <tr>
      <th scope="row" className="pe-4 text-start font-normal">
        <span
          aria-hidden
          className={`me-1.5 inline-block size-2 ${colour === "none" ? "border border-ink" : "rounded-full"}`}
          style={colour === null ? undefined : { background: colour }}
        />
        {name}
      </th>
      <td className="text-end">{value}</td>
    </tr>
  );
}
