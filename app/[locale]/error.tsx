"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button, buttonClasses } from "@/components/ui/button";

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** The identifier under which the server's log has the error; an error in the browser has none. */
function findReference(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
}

/** A page that failed: what happened, and the ways on. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("errors");
  const locale = useLocale();
  const reference = findReference(error);
  return (
    <div role="alert" className="px-4 py-16 md:px-8">
      <h1 className="font-serif text-answer">{t("unexpectedHeading")}</h1>
      <p className="measure mt-3">{t("unexpectedBody")}</p>
      {reference === undefined ? null : <p className="mt-3 text-caption text-muted">{t("reference", { reference })}</p>}
      <p className="mt-5 flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {t("retry")}
        </Button>
        {/* A plain link: a fresh document leaves the failed state behind. */}
        <a href={`/${locale}`} className={buttonClasses("outline")}>
          {t("toDashboard")}
        </a>
      </p>
    </div>
  );
}
