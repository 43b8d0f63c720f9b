"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";

/** The comparison as a link. */
export function CompareShare({ query }: { query: string }) {
  const t = useTranslations("share");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="needs-scripting print:hidden">
      <Button variant="primary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t("open")}
      </Button>
      {isOpen && (
        <div className="mt-2 w-[min(28rem,calc(100vw-2rem))]">
          <CopyField label={t("link")} text={`${window.location.origin}${window.location.pathname}?${query}`} copyLabel={t("copy")} copiedText={t("copied")} refusedText={t("refused")} />
        </div>
      )}
    </div>
  );
}
