"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LoadNote } from "./load-note";
import type { Loaded } from "./use-loaded";

interface AwaitedDialogProps<Dialog> {
  loaded: Loaded<Dialog>;
  onClose: () => void;
  children: (dialog: Dialog) => ReactNode;
}

/** An open dialog that is fetched at its first use: until it is there, what is waited for, beside the button. */
export function AwaitedDialog<Dialog>({ loaded: { value, status, retry, stop }, onClose, children }: AwaitedDialogProps<Dialog>) {
  const t = useTranslations("loading");
  if (value !== null) return children(value);
  const giveUp = () => {
    onClose();
    // The next press tries anew.
    retry();
  };
  return (
    <LoadNote
      status={status}
      waitingText={t("dialog")}
      failedText={t("dialogFailed")}
      stoppedText={t("dialogStopped")}
      onStop={() => {
        stop();
        giveUp();
      }}
      onRetry={retry}
      onClose={giveUp}
      className="absolute top-full z-30 mt-1 w-max max-w-[calc(100vw-2rem)] max-md:start-0 md:end-0 beside-drawer:start-0 beside-drawer:end-auto"
    />
  );
}
