"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AwaitedDialog } from "@/components/ui/awaited-dialog";
import { Button } from "@/components/ui/button";
import { useLoaded } from "@/components/ui/use-loaded";

const loadDialog = () => import("./share-dialog").then(({ ShareDialog }) => ShareDialog);

/** Opens the dialog from which a scenario is sent on; the dialog itself is fetched at the first use. */
export function ShareButton() {
  const t = useTranslations("share");
  const [isOpen, setIsOpen] = useState(false);
  const loaded = useLoaded(loadDialog, isOpen);
  const close = () => setIsOpen(false);
  return (
    <div className="needs-scripting relative shrink-0 max-md:mt-3 beside-drawer:mt-3 print:hidden">
      <Button variant="primary" aria-haspopup="dialog" className="w-full" onClick={() => setIsOpen(true)}>
        {t("open")}
      </Button>
      {isOpen && (
        <AwaitedDialog loaded={loaded} onClose={close}>
          {(ShareDialog) => <ShareDialog onClose={close} />}
        </AwaitedDialog>
      )}
    </div>
  );
}
