import { useLocale, useTranslations } from "next-intl";
import { buttonClasses } from "@/components/ui/button";
import { formatDate } from "@/lib/format/date";

interface AsOfFormProps {
  /** The page that the form asks anew. */
  path: string;
  asOf: string | undefined;
  /** First and last day on which anything became public. */
  earliest: string;
  latest: string;
  /** Days worth a look. */
  days: readonly string[];
}

/** The day whose knowledge counts: what became public later is absent from the page. It needs no JavaScript. */
export function AsOfForm({ path, asOf, earliest, latest, days }: AsOfFormProps) {
  const t = useTranslations("asOf");
  const locale = useLocale();
  const address = `/${locale}${path}`;
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      <form method="get" action={address} className="flex items-end gap-2">
        <label className="text-caption text-muted">
          {t("label")}
          <input type="date" name="asOf" required defaultValue={asOf ?? latest} min={earliest} className="block min-h-9 rounded-control border border-edge bg-paper px-2 text-body text-ink pointer-coarse:min-h-11" />
        </label>
        <button type="submit" className={`${buttonClasses("outline")} min-h-9 pointer-coarse:min-h-11`}>
          {t("show")}
        </button>
      </form>
      <ul className="flex flex-wrap gap-x-4 text-caption">
        {days.map((day) => (
          <li key={day}>
            <a href={`${address}?asOf=${day}`} aria-current={day === asOf ? "date" : undefined} className="inline-flex min-h-9 items-center aria-[current=date]:font-semibold aria-[current=date]:no-underline">
              {formatDate(day, locale)}
            </a>
          </li>
        ))}
        {asOf === undefined ? null : (
          <li>
            <a href={address} className="inline-flex min-h-9 items-center">
              {t("everything")}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
