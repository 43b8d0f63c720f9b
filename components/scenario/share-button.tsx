"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LoadNote } from "@/components/ui/load-note";
import { useLoaded } from "@/components/ui/use-loaded";

const loadDialog = () => import("./share-dialog").then(({ ShareDialog }) => ShareDialog);

/** Opens the dialog from which a scenario is sent on; the dialog itself is fetched at the first use. */
export function ShareButton() {
  const t = useTranslations("share");
  const tLoading = useTranslations("loading");
  const [isOpen, setIsOpen] = useState(false);
  const { value: ShareDialog, status, retry, stop } = useLoaded(loadDialog, isOpen);
  const close = () => {
    setIsOpen(false);
    // The next press tries anew.
    if (status === "failed" || status === "waiting") retry();
  };
  return (
    <div className="needs-scripting relative shrink-0 max-md:mt-3 beside-drawer:mt-3 print:hidden">
      <Button variant="primary" aria-haspopup="dialog" className="w-full" onClick={() => setIsOpen(true)}>
        {t("open")}
      </Button>
      {isOpen && (
        <LoadNote
          status={status}
          waitingText={tLoading("dialog")}
          failedText={tLoading("dialogFailed")}
          stoppedText={tLoading("dialogStopped")}
          onStop={() => {
            stop();
            setIsOpen(false);
            retry();
          }}
          onRetry={retry}
          onClose={close}
          className="absolute top-full z-30 mt-1 w-max max-w-[calc(100vw-2rem)] max-md:start-0 md:end-0 beside-drawer:start-0 beside-drawer:end-auto"
        />
      )}
      {isOpen && ShareDialog && <ShareDialog onClose={close} />}
    </div>
  );
}
