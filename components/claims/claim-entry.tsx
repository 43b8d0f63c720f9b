import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SourceLink } from "@/components/charts/source-link";
import type { Source } from "@/lib/facts/source";
import type { Claim } from "@/lib/scenario/claim";
import { formatStated } from "./stated-words";
import { VerdictMark } from "./verdict-mark";

interface ClaimEntryProps {
  claim: Claim;
  source: Source | undefined;
  /** What it would do in the model, where it bears on a slider. */
  children?: ReactNode;
}

/** One statement: what is said, what the document says, what happened afterwards, and where to read it. */
export function ClaimEntry({ claim, source, children }: ClaimEntryProps) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const { id, statement, stated, period, verdict, topic, finding, afterwards, note } = claim;
  const rows = [
    { name: t("finding"), text: finding[locale] },
    ...(afterwards ? [{ name: t("afterwards"), text: afterwards[locale] }] : []),
    { name: t("note"), text: note[locale] },
  ];
  return (
    <article id={id} aria-labelledby={`${id}-statement`} className="scroll-mt-4 border-t border-line py-5 target:border-t-accent lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-x-10 print:break-inside-avoid">
      <div>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <VerdictMark verdict={verdict} />
          <span className="text-caption text-muted">{t(`topic.${topic}`)}</span>
        </p>
        <h3 id={`${id}-statement`} className="mt-1 max-w-[46ch] font-serif text-title">
          {statement[locale]}
        </h3>
        <p className="mt-1 text-caption text-muted">
          {stated ? t("statedFor", { figure: formatStated(stated, locale, (unit, value) => t(`unit.${unit}`, { value })), period: period[locale] }) : t("noFigure", { period: period[locale] })}
          {" · "}
          <a href={`#${id}`} className="hover:text-ink" aria-label={t("permalink", { id })}>
            #{id}
          </a>
        </p>
      </div>
      <div className="max-lg:mt-3">
        <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
          {rows.map(({ name, text }) => (
            <div key={name} className="sm:contents">
              <dt className="text-caption text-muted sm:pt-0.5">{name}</dt>
              <dd className="measure">{text}</dd>
            </div>
          ))}
          <div className="sm:contents">
            <dt className="text-caption text-muted sm:pt-0.5">{t("source")}</dt>
            <dd className="measure text-caption sm:pt-0.5">{source ? <SourceLink source={source} /> : t("noSource")}</dd>
          </div>
        </dl>
        {children}
      </div>
    </article>
  );
}
