"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AwaitedDialog } from "@/components/ui/awaited-dialog";
import { Button } from "@/components/ui/button";
import { useLoaded } from "@/components/ui/use-loaded";
import { useFileDrop } from "./use-file-drop";

const loadDialog = () => import("./workbook-dialog").then(({ WorkbookDialog }) => WorkbookDialog);

/** The way of a scenario into a spreadsheet and back: a button, and the whole page for a workbook that is dropped on it. */
export function WorkbookDoor() {
  const t = useTranslations("workbook");
  const [isOpen, setIsOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const loaded = useLoaded(loadDialog, isOpen);
  const isOver = useFileDrop((dropped) => {
    setFile(dropped);
    setIsOpen(true);
  });
  const close = () => {
    setIsOpen(false);
    setFile(null);
  };
  return (
    <div className="needs-scripting relative shrink-0 max-md:mt-3 beside-drawer:mt-3 print:hidden">
      <Button aria-haspopup="dialog" aria-label={t("open")} className="w-full" onClick={() => setIsOpen(true)}>
        {t("short")}
      </Button>
      {isOver && (
        <div aria-hidden className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-panel border-2 border-dashed border-ink bg-raised/90 p-6 text-center text-heading text-ink">
          {t("dropHere")}
        </div>
      )}
      {isOpen && (
        <AwaitedDialog loaded={loaded} onClose={close}>
          {(WorkbookDialog) => <WorkbookDialog dropped={file} onClose={close} />}
        </AwaitedDialog>
      )}
    </div>
  );
}
