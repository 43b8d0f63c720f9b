import { useTranslations } from "next-intl";
import { formatDecimal } from "@/lib/format/decimal";
import type { Check } from "@/lib/model/checks";

/** The identities that every projection must satisfy, with their state for this one. */
export function CheckTable({ checks }: { checks: readonly Check[] }) {
  const t = useTranslations("method");
  return (
    <div tabIndex={0} role="region" aria-label={t("checkTable")} className="relative mt-3 overflow-x-auto">
      <table className="w-full max-w-4xl border-collapse">
        <thead className="text-caption text-muted">
          <tr className="border-b border-ink">
            {(["check", "says", "difference", "state"] as const).map((column) => (
              <th key={column} scope="col" className={`px-2 py-1 font-medium first:ps-0 ${column === "difference" ? "text-end" : "text-start"}`}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map(({ name, difference, holds }) => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pe-2 text-start font-medium">
                {t(`check.${name}`)}
              </th>
              <td className="px-2 py-1.5 text-muted">{t(`checkText.${name}`)}</td>
              <td className="figures px-2 py-1.5">{formatDecimal(difference, { decimals: 6 })}</td>
              <td className={`px-2 py-1.5 font-semibold whitespace-nowrap ${holds ? "text-positive" : "text-negative"}`}>
                <span aria-hidden>{holds ? "✓" : "✗"}</span> {t(holds ? "holds" : "fails")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
