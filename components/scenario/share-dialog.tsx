"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useScenario } from "@/lib/state/scenario-provider";
import { QrCode } from "@/components/ui/qr-code";
import { CopyField } from "@/components/ui/copy-field";
import { Button } from "@/components/ui/button";
import { ShareEmbed } from "./share-embed";
import { SharedTextEntry } from "./shared-text-entry";
import { TakeAlong } from "./take-along";
import { useScenarioAddress } from "./use-scenario-address";

/** Above this length mailers and chats begin to cut addresses. */
const COMFORTABLE_LENGTH = 2000;

/** The scenario as something to send: title and note, link, QR code, and the device's own ways to share. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("share");
  const tCommon = useTranslations("common");
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useScenario((state) => state.texts.title);
  const address = useScenarioAddress();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const canShare = typeof navigator.share === "function";
  return (
    <dialog
      ref={dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(40rem,calc(100vw-2rem))] overflow-auto rounded-panel border border-line bg-raised p-0 text-ink shadow-raised backdrop:bg-[rgb(0_0_0/0.35)]"
    >
      <div className="flex flex-col gap-4 p-4 sm:p-6">
        <div className="flex items-center justify-between gap-4">
          <h2 id="share-title" className="font-serif text-heading font-semibold">
            {t("heading")}
          </h2>
          <Button variant="quiet" onClick={() => dialog.current?.close()}>
            {tCommon("close")}
          </Button>
        </div>
        <p className="text-muted">{t("intro")}</p>
        <SharedTextEntry field="title" />
        <SharedTextEntry field="note" />
        <div className="flex flex-wrap items-start gap-4">
          <div className="min-w-0 grow basis-64">
            <CopyField label={t("link")} text={address} copyLabel={t("copy")} copiedText={t("copied")} refusedText={t("refused")} />
            <p className={`mt-1 text-caption ${address.length > COMFORTABLE_LENGTH ? "text-warning" : "text-muted"}`}>
              {t(address.length > COMFORTABLE_LENGTH ? "long" : "length", { count: address.length })}
            </p>
            {canShare && (
              <Button className="mt-3" onClick={() => void shareByDevice(address, title)}>
                {t("native")}
              </Button>
            )}
          </div>
          <QrCode text={address} label={t("qr")} className="size-36" />
        </div>
        <TakeAlong />
        <ShareEmbed />
      </div>
    </dialog>
  );
}

/** The device's sharing sheet. A reader who closes it has chosen, so that is no failure. */
async function shareByDevice(url: string, title: string): Promise<void> {
  try {
    await navigator.share({ url, ...(title !== "" && { title }) });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
