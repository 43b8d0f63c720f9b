"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "next-intl";
import { useScenario } from "@/lib/state/scenario-provider";

/** How long the scenario must stand still before a screen reader is told. */
const STILL_FOR_MS = 500;

/** Tells a screen reader the answer once a change has come to rest. */
export function ResultStatus() {
  const t = useTranslations("dashboard");
  const projection = useScenario((state) => state.projection);
  const [text, setText] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      const answer = document.querySelector("[data-testid=answer]")?.textContent ?? "";
      setText((before) => (before === "" && document.documentElement.dataset["answered"] === undefined ? "" : answer));
      document.documentElement.dataset["answered"] = "true";
    }, STILL_FOR_MS);
    return () => clearTimeout(timer);
  }, [projection]);
  return (
    <p role="status" aria-label={t("statusLabel")} className="sr-only">
      {text}
    </p>
  );
}
