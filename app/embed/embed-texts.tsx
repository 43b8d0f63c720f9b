import { NextIntlClientProvider, type Messages } from "next-intl";
import type { ReactNode } from "react";
import { MESSAGES } from "@/app/intl";
import type { Locale } from "@/lib/format/locale";

/** The texts that a frame carries to its reader: only those that its view can say. */
export function EmbedTexts({ locale, parts, children }: { locale: Locale; parts: readonly (keyof Messages)[]; children: ReactNode }) {
  const messages = Object.fromEntries(parts.map((part) => [part, MESSAGES[locale][part]]));
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
