import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { titleOfView } from "@/app/embed/embed-names";
import { withoutReasons } from "@/app/embed/read-embed";
import { buildPageMetadata } from "@/app/page-metadata";
import { readSiteUrl } from "@/app/site-url";
import { EmbedBuilder } from "@/components/embed-builder/embed-builder";
import { COMPANIES } from "@/data";
import { CASES } from "@/data/cases";
import type { EmbedView } from "@/lib/embed/embed-view";
import { isLocale, type Locale } from "@/lib/format/locale";
import { defaultCase } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "builder" });
  return buildPageMetadata({ locale, path: "/embed-builder", title: t("title"), description: t("description") });
}

export default async function EmbedBuilderPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "builder" });
  return (
    <div className="mx-auto max-w-[1760px] px-4 pt-6 pb-8 md:px-8">
      <h1 className="font-serif text-answer">{t("heading")}</h1>
      <p className="measure mt-2 text-muted">{t("intro")}</p>
      <EmbedBuilder
        cases={CASES.map(withoutReasons)}
        defaultCase={withoutReasons(defaultCase())}
        companies={Object.fromEntries(COMPANIES.map(({ id, shortName }) => [id, { shortName, titles: { en: titlesIn("en", id), zh: titlesIn("zh", id) } }]))}
        siteOrigin={readSiteUrl().origin}
      />
    </div>
  );
}

function titlesIn(locale: Locale, company: string): Record<EmbedView, string> {
  const title = (view: EmbedView) => titleOfView(view, locale, company);
  return {
    revenue: title("revenue"),
    margin: title("margin"),
    backlog: title("backlog"),
    concentration: title("concentration"),
    capex: title("capex"),
    debt: title("debt"),
    capacity: title("capacity"),
    value: title("value"),
    figures: title("figures"),
    panel: title("panel"),
  };
}
