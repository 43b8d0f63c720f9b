"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { useFileDrop } from "./use-file-drop";

const WorkbookDialog = lazy(() => import("./workbook-dialog").then(({ WorkbookDialog: component }) => ({ default: component })));

/** The way of a scenario into a spreadsheet and back: a button, and the whole page for a workbook that is dropped on it. */
export function WorkbookDoor() {
  const t = useTranslations("workbook");
  const [isOpen, setIsOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const isOver = useFileDrop((dropped) => {
    setFile(dropped);
    setIsOpen(true);
  });
  const close = () => {
    setIsOpen(false);
    setFile(null);
  };
  return (
    <div className="needs-scripting shrink-0 max-md:mt-3 beside-drawer:mt-3 print:hidden">
      <Button aria-haspopup="dialog" className="w-full" onClick={() => setIsOpen(true)}>
        {t("open")}
      </Button>
      {isOver && (
        <div aria-hidden className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-panel border-2 border-dashed border-ink bg-raised/90 p-6 text-center text-heading text-ink">
          {t("dropHere")}
        </div>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <WorkbookDialog dropped={file} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
