"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

const ShareDialog = lazy(() => import("./share-dialog").then(({ ShareDialog: component }) => ({ default: component })));

/** Opens the dialog from which a scenario is sent on; the dialog itself is fetched at the first use. */
export function ShareButton() {
  const t = useTranslations("share");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="needs-scripting shrink-0 max-md:mt-3 beside-drawer:mt-3 print:hidden">
      <Button variant="primary" aria-haspopup="dialog" className="w-full" onClick={() => setIsOpen(true)}>
        {t("open")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
