"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "next-intl";
import { useScenarioSteps } from "@/lib/state/scenario-provider";

/** Tells a screen reader the answer once a change has come to rest. */
export function ResultStatus() {
  const t = useTranslations("dashboard");
  const { onRest } = useScenarioSteps();
  const [text, setText] = useState("");
  useEffect(() => {
    const readAnswer = () => document.querySelector("[data-testid=answer]")?.textContent ?? "";
    // What stands when the page opens is read with the page.
    let said = readAnswer();
    return onRest(() => {
      const answer = readAnswer();
      if (answer !== said) setText(answer);
      said = answer;
    });
  }, [onRest]);
  return (
    <p role="status" aria-label={t("statusLabel")} className="sr-only">
      {text}
    </p>
  );
}
