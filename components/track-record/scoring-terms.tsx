import { useTranslations } from "next-intl";

const TERMS = ["error", "bias", "mean", "naive", "guidance", "reported", "absent"] as const;

/** How the scores come about, in words. */
export function ScoringTerms() {
  const t = useTranslations("record");
  return (
    <section aria-labelledby="how-it-is-scored" className="mt-10 border-t border-line pt-4">
      <h2 id="how-it-is-scored" className="font-serif text-heading font-semibold">
        {t("how")}
      </h2>
      <dl className="measure mt-2">
        {TERMS.map((term) => (
          <div key={term} className="mt-2">
            <dt className="font-medium">{t(`howTerms.${term}.term`)}</dt>
            <dd className="text-muted">{t(`howTerms.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
