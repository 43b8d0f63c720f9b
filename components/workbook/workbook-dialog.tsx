"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { usePublished } from "@/components/scenario/published-cases-context";
import { Button, buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { useScenario } from "@/lib/state/scenario-provider";
import { readWorkbookFile, type ReadFile } from "./read-workbook-file";
import { WorkbookFound } from "./workbook-found";

interface WorkbookDialogProps {
  /** A file that was dropped on the page. */
  readonly dropped: File | null;
  readonly onClose: () => void;
}

/** What has been read: of which file, and what came of it. */
interface Reading {
  readonly name: string;
  readonly read: ReadFile;
}

/** Fetches the workbook of the scenario, and reads one back. */
export function WorkbookDialog({ dropped, onClose }: WorkbookDialogProps) {
  const t = useTranslations("workbook");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, helpId] = [useId(), useId()];
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const changes = useScenario((state) => state.changes);
  const texts = useScenario((state) => state.texts);
  const { cases, defaultCase } = usePublished();
  const latest = cases.at(-1) ?? scenarioCase;
  const [reading, setReading] = useState<Reading | null>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);

  const newest = useRef<File | null>(null);
  const take = useCallback(
    async (file: File) => {
      newest.current = file;
      const read = await readWorkbookFile(file, cases, latest);
      // A reader who chooses another meanwhile wants that one.
      if (newest.current === file) setReading({ name: file.name, read });
    },
    [cases, latest],
  );
  useEffect(() => {
    if (dropped && newest.current !== dropped) void take(dropped);
  }, [dropped, take]);

  const address = `/api/v1/workbook?${pinnedQuery({ scenarioCase, changes, texts }, defaultCase)}&lang=${locale}`;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(40rem,calc(100vw-2rem))] overflow-auto rounded-panel border border-line bg-raised p-0 text-ink shadow-raised backdrop:bg-[rgb(0_0_0/0.35)]"
    >
      <div className="flex flex-col gap-4 p-4 sm:p-6">
        <div className="flex items-center justify-between gap-4">
          <h2 id={titleId} className="font-serif text-heading font-semibold">
            {t("heading")}
          </h2>
          <Button variant="quiet" onClick={() => dialog.current?.close()}>
            {tCommon("close")}
          </Button>
        </div>
        <p className="text-muted">{t("intro")}</p>
        <p>
          <a href={address} download className={buttonClasses("primary")}>
            {t("download")}
          </a>
        </p>
        <section aria-label={t("bringBack")} className="border-t border-line pt-4">
          <h3 className="font-semibold">{t("bringBack")}</h3>
          <p id={helpId} className="mt-1 text-muted">
            {t("bringBackIntro")}
          </p>
          {/* The browser's own control speaks the browser's language, not the page's. */}
          <label className={`${buttonClasses()} mt-3 cursor-pointer focus-within:outline-2 focus-within:outline-offset-2`}>
            {t("choose")}
            <input
              type="file"
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              aria-describedby={helpId}
              className="sr-only"
              onChange={(event) => {
                const input = event.currentTarget;
                const file = input.files?.[0];
                if (file) void take(file);
                // The same file may be chosen again after it was changed.
                input.value = "";
              }}
            />
          </label>
          <div className="mt-4">
            {reading !== null &&
              (reading.read.ok ? (
                <WorkbookFound name={reading.name} scenario={reading.read.value} />
              ) : (
                <Notice tone="error">
                  <p className="font-medium break-words">{t("refused", { name: reading.name })}</p>
                  <p>{t(`problem.${reading.read.error}`)}</p>
                </Notice>
              ))}
          </div>
        </section>
      </div>
    </dialog>
  );
}
