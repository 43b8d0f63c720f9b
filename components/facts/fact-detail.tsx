"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatFact } from "@/components/charts/format-fact";
import { SourceLink } from "@/components/charts/source-link";
import type { Fact } from "@/lib/facts/fact";
import { formatDate } from "@/lib/format/date";
import { formatDecimal } from "@/lib/format/decimal";
import { formatFigurePeriod } from "@/lib/format/period";
import { nameFact, type FactReference } from "./fact-words";

interface FactDetailProps {
  fact: Fact;
  /** Other figures of the same metric and period. */
  others: readonly Fact[];
  reference: FactReference;
  addressOf: (fact: Fact) => string;
  onClose: () => void;
  closeAddress: string;
}

/** One figure with all that is known about it; figures that disagree stand beside it. */
export function FactDetail({ fact, others, reference, addressOf, onClose, closeAddress }: FactDetailProps) {
  const t = useTranslations("facts");
  const tChart = useTranslations("chart");
  const locale = useLocale();
  const metric = reference.metrics.find(({ id }) => id === fact.metric);
  const source = reference.sources.find(({ id }) => id === fact.source);
  const rows: [string, ReactNode][] = [
    [t("detail.basis"), `${tChart(`basisOf.${fact.basis}`)} · ${tChart(`confidence.${fact.confidence}`)}`],
    ...(fact.published === undefined ? [] : [[t("detail.published"), `${formatDecimal(fact.published.value, { decimals: fact.published.decimals })} ${fact.published.unit}`] satisfies [string, ReactNode]]),
    [t("detail.source"), <SourceLink key="source" source={source} />],
    [t("detail.documentDate"), source?.published ? formatDate(source.published, locale) : t("detail.undated")],
    [t("detail.knownOn"), formatDate(fact.knownOn, locale)],
    ...(fact.derivation === undefined ? [] : [[t("detail.derivation"), fact.derivation] satisfies [string, ReactNode]]),
    ...(fact.note === undefined ? [] : [[t("detail.note"), fact.note] satisfies [string, ReactNode]]),
  ];
  return (
    <section aria-labelledby="fact" className="mt-4 border-y border-line border-t-ink py-4">
      <div className="flex items-start justify-between gap-4">
        <div>
          <h3 id="fact" className="font-serif text-title">
            {nameFact(fact, reference, locale)}, {formatFigurePeriod(fact.period, locale)}
          </h3>
          <p className="text-figure font-semibold">{formatFact(fact, locale, "full")}</p>
        </div>
        <a
          href={closeAddress}
          onClick={(event) => {
            event.preventDefault();
            onClose();
          }}
          className="inline-flex min-h-8 items-center text-muted hover:text-ink print:hidden"
        >
          {t("detail.close")}
        </a>
      </div>
      {metric && <p className="measure mt-1 text-muted">{metric.definition[locale]}</p>}
      <dl className="mt-3 grid gap-x-4 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {rows.map(([name, text]) => (
          <div key={name} className="sm:contents">
            <dt className="text-caption text-muted sm:pt-0.5">{name}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <>
          <h4 className="mt-4 text-caption font-semibold">{t("detail.others")}</h4>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a href={addressOf(other)} className="min-h-6">
                  {formatFact(other, locale, "full")}
                </a>{" "}
                <span className="text-caption text-muted">
                  {reference.sources.find(({ id }) => id === other.source)?.title} · {formatDate(other.knownOn, locale, "short")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-caption text-muted">
        <a href={addressOf(fact)}>{fact.id}</a>
      </p>
    </section>
  );
}
