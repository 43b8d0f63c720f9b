import type { ReactNode } from "react";
import { useLocale } from "next-intl";
import { NOT_AVAILABLE, NOT_AVAILABLE_TEXT } from "@/lib/format/decimal";

export const NUMBER_CELL = "px-2 py-1 text-end whitespace-nowrap";
export const TEXT_CELL = "px-2 py-1 text-start";

/** A table that scrolls in its own box where the screen is narrow, by keyboard too. */
export function FigureTable({ caption, head, children }: { caption: string; head: readonly { readonly text: string; readonly isNumber: boolean }[]; children: ReactNode }) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-caption">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-muted">
          <tr className="border-b border-edge align-bottom">
            {head.map(({ text, isNumber }) => (
              <th key={text} scope="col" className={`min-w-16 px-2 py-1 font-medium ${isNumber ? "text-end" : "text-start"}`}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** What stands where there is nothing to say: a dash for the eye, words for the ear. */
export function Absent() {
  const locale = useLocale();
  return (
    <>
      <span aria-hidden className="text-muted">
        {NOT_AVAILABLE}
      </span>
      <span className="sr-only">{NOT_AVAILABLE_TEXT[locale]}</span>
    </>
  );
}
