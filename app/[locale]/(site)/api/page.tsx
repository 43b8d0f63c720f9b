import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { interfaceWords } from "@/app/api-docs/interface-words";
import { buildPageMetadata } from "@/app/page-metadata";
import { OperationEntry } from "@/components/api-docs/operation-entry";
import { ParameterList } from "@/components/api-docs/parameter-list";
import { COMPANIES } from "@/data";
import { describeParameters } from "@/lib/api/openapi";
import { OPERATIONS } from "@/lib/api/operations";
import { PROBLEM_CODES } from "@/lib/api/problem";
import { scenarioParameters } from "@/lib/api/scenario-parameters";
import { isLocale } from "@/lib/format/locale";

interface PageProps {
  params: Promise<{ locale: string }>;
}

const RULES = ["strict", "pinned", "scenario", "figures", "open"] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "api" });
  return buildPageMetadata({ locale, path: "/api", title: t("title"), description: t("description", { company: COMPANIES.map(({ shortName }) => shortName).join(locale === "en" ? ", " : "、") }) });
}

/** The interface for readers: the same list and the same schemas as the document for programs. */
export default async function ApiPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "api" });
  const words = interfaceWords(locale);
  return (
    <div className="mx-auto max-w-5xl px-4 pt-6 pb-8 md:px-8">
      <h1 className="font-serif text-answer">{t("heading")}</h1>
      <p className="measure mt-2 text-muted">{t("intro")}</p>
      <p className="mt-2">
        <a href={`/api/v1/openapi.json?lang=${locale}`}>{t("document")}</a>
      </p>
      <h2 className="mt-8 font-serif text-heading font-semibold">{t("rulesHeading")}</h2>
      <ul className="measure mt-2 list-disc space-y-2 ps-5">
        {RULES.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
      <h2 className="mt-8 mb-3 font-serif text-heading font-semibold">{t("operationsHeading")}</h2>
      {OPERATIONS.map((operation) => (
        <OperationEntry key={operation.id} operation={operation} words={words} />
      ))}
      <h2 id="scenario-parameters" className="mt-4 scroll-mt-20 font-serif text-heading font-semibold">
        {t("parametersHeading")}
      </h2>
      <p className="measure mt-2 text-muted">{t("parametersIntro")}</p>
      <ParameterList parameters={describeParameters(scenarioParameters)} meaningOf={(name) => words.parameter(name, null)} />
      <h2 className="mt-8 font-serif text-heading font-semibold">{t("problemsHeading")}</h2>
      <p className="measure mt-2">
        {PROBLEM_CODES.map((code, index) => (
          <span key={code}>
            {index > 0 && ", "}
            <code className="text-caption">{code}</code>
          </span>
        ))}
      </p>
    </div>
  );
}
