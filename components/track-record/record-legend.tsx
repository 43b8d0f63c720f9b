import { useTranslations } from "next-intl";

const LINES = [
  { name: "legendReported", stroke: "var(--color-ink)", dashes: undefined },
  { name: "legendCase", stroke: "var(--color-category-1)", dashes: "5 3.5" },
  { name: "legendNaive", stroke: "var(--color-case)", dashes: "1.5 4" },
] as const;

/** What the lines of every chart below mean, said once. */
export function RecordLegend() {
  const t = useTranslations("record");
  return (
    <ul aria-label={t("legend")} className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-caption text-muted">
      {LINES.map(({ name, stroke, dashes }) => (
        <li key={name} className="inline-flex items-center gap-2">
          <svg aria-hidden width="24" height="4">
            <path d="M1 2h22" stroke={stroke} strokeWidth="2" strokeDasharray={dashes} strokeLinecap={dashes === "1.5 4" ? "round" : undefined} />
          </svg>
          {t(name)}
        </li>
      ))}
      <li className="inline-flex items-center gap-2">
        <svg aria-hidden width="24" height="12" fill="none" stroke="var(--color-ink)">
          <path d="M.5 .5h23v11h-23Z" />
          <path d="M.5 6.5L23.5 3.5M.5 10L23.5 7" strokeWidth=".75" />
        </svg>
        {t("legendGuided")}
      </li>
    </ul>
  );
}
