"use client";

import { useTranslations } from "next-intl";
import { useScenario } from "@/lib/state/scenario-provider";

/** The title and the note that travel in the link, above the answer: whose words they are is said. */
export function SharedTexts() {
  const { title, note } = useScenario((state) => state.texts);
  const t = useTranslations("share");
  if (title === "" && note === "") return null;
  return (
    <section aria-label={t("fromSender")} className="mb-3 border-s-2 border-accent ps-3 measure">
      {title !== "" && <p className="font-medium [overflow-wrap:anywhere]">{title}</p>}
      {note !== "" && <p className="text-muted [overflow-wrap:anywhere]">{note}</p>}
      <p className="text-caption text-muted">{t("fromSender")}</p>
    </section>
  );
}
