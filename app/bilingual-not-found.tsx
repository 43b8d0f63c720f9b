import { getTranslations } from "next-intl/server";
import { NotFoundMessage } from "@/components/layout/not-found-message";
import { LOCALES, type Locale } from "@/lib/format/locale";

/** The page for an address that leads nowhere, in both languages, the reader's own first where it is known. */
export async function BilingualNotFound({ first = "en" }: { first?: Locale }) {
  const ordered = LOCALES.toSorted((a, b) => Number(b === first) - Number(a === first));
  const messages = await Promise.all(
    ordered.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "errors" });
      return { locale, heading: t("notFoundHeading"), body: t("notFoundBody"), toDashboard: t("toDashboard") };
    }),
  );
  return (
    <div className="flex flex-col gap-16 px-4 py-16 md:px-8">
      {messages.map((message, index) => (
        <NotFoundMessage key={message.locale} level={index === 0 ? "h1" : "h2"} {...message} />
      ))}
    </div>
  );
}
