import { useLocale } from "next-intl";
import { METRIC_IDS } from "@/lib/facts/metric";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import { LANGUAGE_TAGS, otherLocale } from "@/lib/format/locale";

/** Every metric with its definition, and its name in the other language. */
export function GlossaryList() {
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <dl className="mt-3 gap-x-10 md:columns-2 xl:columns-3">
      {METRIC_IDS.map((id) => (
        <div key={id} id={`term-${id}`} className="mb-3 break-inside-avoid">
          <dt className="font-medium">
            {METRIC_TEXTS[id].label[locale]}{" "}
            <span lang={LANGUAGE_TAGS[other]} className="text-caption font-normal text-muted">
              {METRIC_TEXTS[id].label[other]}
            </span>
          </dt>
          <dd className="text-caption text-muted">{METRIC_TEXTS[id].definition[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
