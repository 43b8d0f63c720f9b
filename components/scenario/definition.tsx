"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/popover";
import type en from "@/messages/en.json";

/** A term that the glossary explains. */
export type GlossaryTerm = Exclude<keyof typeof en.glossary, "define">;

interface DefinitionProps {
  term: GlossaryTerm;
  /** Terms that are easily taken for this one, explained beside it. */
  besides?: readonly GlossaryTerm[];
  /** The term as it stands in the text. */
  children: ReactNode;
}

/** A term that says on demand what it means. */
export function Definition({ term, besides = [], children }: DefinitionProps) {
  const t = useTranslations("glossary");
  return (
    <Popover
      trigger={children}
      triggerClassName="inline min-h-6 text-start underline decoration-dotted decoration-edge underline-offset-4 hover:text-ink hover:decoration-ink print:no-underline"
      label={t("define", { term: t(`${term}.term`) })}
    >
      <dl>
        {[term, ...besides].map((one) => (
          <div key={one} className="not-first:mt-3">
            <dt className="font-medium">{t(`${one}.term`)}</dt>
            <dd>{t(`${one}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
