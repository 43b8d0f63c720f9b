"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";
import { useWait } from "./use-wait";

interface LoadNoteProps {
  status: "idle" | "waiting" | "ready" | "failed" | "stopped";
  /** What is on its way. */
  waitingText: string;
  /** What happened, where it did not come. */
  failedText: string;
  /** Said once the reader has stopped the wait. */
  stoppedText: string;
  /** How much has come, from 0 to 1; null where nobody knows. */
  share?: number | null;
  onStop: () => void;
  onRetry: () => void;
  /** Takes the note away after a failure or a stop. */
  onClose?: () => void;
  className?: string;
}

/**
 * What is being waited for, with a figure and a way to stop it; then what became of it, with a way to try
 * again. It takes no room of its own: whoever shows it lays it over what stands there.
 */
export function LoadNote({ status, waitingText, failedText, stoppedText, share = null, onStop, onRetry, onClose, className = "" }: LoadNoteProps) {
  const t = useTranslations("loading");
  const seconds = useWait(status === "waiting");
  if (status === "idle" || status === "ready" || (status === "waiting" && seconds === null)) return null;
  const isWaiting = status === "waiting";
  const figure = share === null ? t("seconds", { count: seconds ?? 0 }) : t("share", { percent: Math.floor(share * 100), count: seconds ?? 0 });
  return (
    <div
      role="status"
      className={`flex w-fit max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-s-4 border-line bg-raised py-1.5 ps-3 pe-2 text-body text-ink shadow-raised print:hidden ${status === "failed" ? "border-s-warning" : "border-s-edge"} ${className}`}
    >
      <p>{isWaiting ? waitingText : status === "failed" ? failedText : stoppedText}</p>
      {isWaiting && (
        // The figure changes each second: a screen reader reads it when asked, not by itself.
        <span role="progressbar" aria-label={waitingText} aria-valuetext={figure} {...(share !== null && { "aria-valuenow": Math.floor(share * 100) })} className="min-w-8 text-muted">
          <span aria-hidden>{figure}</span>
        </span>
      )}
      <span className="flex gap-2">
        <Button onClick={isWaiting ? onStop : onRetry}>{t(isWaiting ? "stop" : status === "failed" ? "retry" : "load")}</Button>
        {!isWaiting && onClose && (
          <Button variant="quiet" onClick={onClose}>
            {t("close")}
          </Button>
        )}
      </span>
    </div>
  );
}
