"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { formatFact } from "@/components/charts/format-fact";
import { SourceLink } from "@/components/charts/source-link";
import { useIsPrinting } from "@/components/charts/use-printing";
import type { Fact } from "@/lib/facts/fact";
import { formatDate } from "@/lib/format/date";
import { formatFigurePeriod } from "@/lib/format/period";
import { nameFact, type FactReference } from "./fact-words";
import { useWindowedRows } from "./use-windowed-rows";

/** Every row has this height: two lines and the space around them. */
const ROW_PX = 48;

const COLUMNS = ["figure", "period", "value", "basis", "document"] as const;

interface FactTableProps {
  facts: readonly Fact[];
  reference: FactReference;
  /** The address of a figure. */
  addressOf: (fact: Fact) => string;
  onOpen: (fact: Fact) => void;
  openId: string | undefined;
}

/** The figures, as many rows as are in view. A screen reader hears the place of each among all. */
export function FactTable({ facts, reference, addressOf, onOpen, openId }: FactTableProps) {
  const t = useTranslations("facts");
  const box = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();
  const inView = useWindowedRows(box, facts.length, ROW_PX);
  const { first, end } = isPrinting ? { first: 0, end: facts.length } : inView;
  return (
    <div ref={box} tabIndex={0} role="region" aria-label={t("table")} className="relative mt-3 max-h-[70dvh] min-h-64 overflow-auto border border-line print:max-h-none print:overflow-visible">
      <table aria-rowcount={facts.length + 1} className="w-full min-w-[54rem] table-fixed border-collapse text-caption">
        <thead className="sticky top-0 z-10 bg-paper text-muted shadow-[0_1px_0_var(--color-line)]">
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`px-2 py-1.5 font-medium ${column === "value" ? "w-36 text-end" : "text-start"} ${column === "period" ? "w-36" : column === "basis" ? "w-40" : ""}`}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {facts.slice(first, end).map((fact, index) => (
            <FactRow key={fact.id} fact={fact} reference={reference} rowIndex={first + index + 2} href={addressOf(fact)} onOpen={onOpen} isOpen={fact.id === openId} />
          ))}
          <Gap rows={facts.length - end} />
        </tbody>
      </table>
    </div>
  );
}

/** Holds the place of the rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  return rows > 0 ? <tr aria-hidden style={{ height: rows * ROW_PX }} /> : null;
}

interface FactRowProps {
  fact: Fact;
  reference: FactReference;
  rowIndex: number;
  href: string;
  onOpen: (fact: Fact) => void;
  isOpen: boolean;
}

function FactRow({ fact, reference, rowIndex, href, onOpen, isOpen }: FactRowProps) {
  const t = useTranslations("chart");
  const locale = useLocale();
  const source = reference.sources.find(({ id }) => id === fact.source);
  return (
    <tr aria-rowindex={rowIndex} className={`border-t border-line align-top ${isOpen ? "bg-sunken" : ""}`} style={{ height: ROW_PX }}>
      <th scope="row" className="px-2 py-1.5 text-start font-normal">
        <a
          href={href}
          aria-current={isOpen ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onOpen(fact);
          }}
          className="line-clamp-2 min-h-6 hover:text-accent"
        >
          {nameFact(fact, reference, locale)}
        </a>
      </th>
      <td className="px-2 py-1.5">{formatFigurePeriod(fact.period, locale)}</td>
      <td className="figures px-2 py-1.5 font-medium">{formatFact(fact, locale, "full")}</td>
      <td className="px-2 py-1.5 text-muted">
        {t(`basisOf.${fact.basis}`)}
        {fact.confidence === "primary" ? "" : ` · ${t(`confidence.${fact.confidence}`)}`}
      </td>
      <td className="px-2 py-1.5">
        <span className="line-clamp-2">
          <SourceLink source={source} />
          <span className="text-muted"> · {formatDate(fact.knownOn, locale, "short")}</span>
        </span>
      </td>
    </tr>
  );
}
