import { buttonClasses } from "@/components/ui/button";
import { LANGUAGE_TAGS, type Locale } from "@/lib/format/locale";

interface NotFoundMessageProps {
  locale: Locale;
  heading: string;
  body: string;
  toDashboard: string;
  /** The first language of the page carries its title. */
  level: "h1" | "h2";
}

/** What a reader is told, in one language, when an address leads nowhere. */
export function NotFoundMessage({ locale, heading, body, toDashboard, level: Heading }: NotFoundMessageProps) {
  return (
    <section lang={LANGUAGE_TAGS[locale]}>
      <Heading className="font-serif text-answer">{heading}</Heading>
      <p className="measure mt-3">{body}</p>
      {/* A plain link: this may stand outside the application whose router a Link needs. */}
      <a href={`/${locale}`} className={`mt-5 ${buttonClasses("primary")}`}>
        {toDashboard}
      </a>
    </section>
  );
}
