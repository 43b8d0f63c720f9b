import type { ReactNode } from "react";
import { EARLY_SCRIPT } from "@/components/layout/early-script";
import { LANGUAGE_TAGS, type Locale } from "@/lib/format/locale";
import { FONT_CLASSES } from "./fonts";
import "./globals.css";

/** The document around a page: its language, its fonts, and the colours before the first paint. */
export function DocumentShell({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    // The early script sets attributes here before React arrives.
    <html lang={LANGUAGE_TAGS[locale]} className={FONT_CLASSES} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
      </head>
      <body className="flex min-h-dvh flex-col [&>main]:grow">{children}</body>
    </html>
  );
}
