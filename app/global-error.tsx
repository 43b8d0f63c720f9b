"use client";

import { Button, buttonClasses } from "@/components/ui/button";
import { LANGUAGE_TAGS, LOCALES } from "@/lib/format/locale";
import { FATAL_ERROR_TEXTS } from "./fatal-error-texts";
import "./globals.css";

/** The last resort, when even the frame of the page failed: no language is known, so both are said. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Flywheel</title>
        <main role="alert" className="flex flex-col gap-16 px-4 py-16 md:px-8">
          {LOCALES.map((locale) => {
            const texts = FATAL_ERROR_TEXTS[locale];
            return (
              <section key={locale} lang={LANGUAGE_TAGS[locale]}>
                <h1 className="font-serif text-answer">{texts.heading}</h1>
                <p className="measure mt-3">{texts.body}</p>
                <p className="mt-5 flex flex-wrap gap-3">
                  <Button variant="primary" onClick={retry}>
                    {texts.retry}
                  </Button>
                  <a href={`/${locale}`} className={buttonClasses("outline")}>
                    {texts.toDashboard}
                  </a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
