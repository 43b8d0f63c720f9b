"use client";

import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { SyntheticEvent } from "react";
import { LANGUAGE_TAGS, otherLocale } from "@/lib/format/locale";
import { rememberLocale, splitLocalePath } from "./preferences";

/**
 * A link to this page in the other language. The scenario is in the query, which the address bar owns
 * and changes without React, so the link takes it over at the moment of use.
 */
export function LocaleSwitch() {
  const locale = useLocale();
  const t = useTranslations("language");
  const target = otherLocale(locale);
  const takeOverAddress = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = window.location.search;
    event.currentTarget.hash = window.location.hash;
  };
  return (
    // A plain link: a new language is a new document, whose first script and `lang` must be its own.
    <a
      href={`/${target}${splitLocalePath(usePathname() ?? "").rest}`}
      lang={LANGUAGE_TAGS[target]}
      hrefLang={LANGUAGE_TAGS[target]}
      aria-label={t("switchToLabel")}
      onPointerDown={takeOverAddress}
      onFocus={takeOverAddress}
      onClick={(event) => {
        takeOverAddress(event);
        rememberLocale(target);
      }}
      className="inline-flex min-h-8 items-center whitespace-nowrap rounded-control px-2 text-muted no-underline hover:bg-sunken hover:text-ink"
    >
      {t("switchTo")}
    </a>
  );
}
