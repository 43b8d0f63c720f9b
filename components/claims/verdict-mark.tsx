import { useTranslations } from "next-intl";
import type { Verdict } from "@/lib/scenario/claim";

/** One sign a verdict, so that none depends on its colour. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  confirmed: "M2.5 8.5l3.5 3.5 7.5-8",
  rounded: "M2 6.5c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0",
  differs: "M2.5 6h11M2.5 10.5h11M11 2.5l-6 11.5",
  unverified: "M5 5.5a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1-1.4 2M8 13v.6",
  forecast: "M2 8h10.5M9 4l4 4-4 4",
  opinion: "M3.5 11V7.5a3 3 0 0 1 2.5-3M9.5 11V7.5a3 3 0 0 1 2.5-3M3.5 8.5H6V11H3.5zM9.5 8.5H12V11H9.5z",
};

const COLOURS: Readonly<Record<Verdict, string>> = {
  confirmed: "text-positive",
  rounded: "text-positive",
  differs: "text-negative",
  unverified: "text-warning",
  forecast: "text-muted",
  opinion: "text-muted",
};

/** The sign of a verdict alone; its name stands beside it. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={`size-4 shrink-0 fill-none stroke-current ${COLOURS[verdict]}`} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
      <path d={SIGNS[verdict]} />
    </svg>
  );
}

/** A verdict: its sign and its name. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("claims");
  return (
    <span className="inline-flex items-center gap-1.5 text-caption font-medium whitespace-nowrap">
      <VerdictSign verdict={verdict} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
