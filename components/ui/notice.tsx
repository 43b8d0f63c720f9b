import type { ReactNode } from "react";

/** `info` tells, `warning` asks for care, `error` says that something failed. */
type NoticeTone = "info" | "warning" | "error";

const TONES: Record<NoticeTone, string> = {
  info: "border-s-edge",
  warning: "border-s-warning",
  error: "border-s-negative",
};

interface NoticeProps {
  tone?: NoticeTone;
  children: ReactNode;
  /** With both, the notice carries a button that dismisses it. */
  dismissLabel?: string;
  onDismiss?: () => void;
}

/** A message about the page. An error interrupts a screen reader, anything else waits for a pause. */
export function Notice({ tone = "info", children, dismissLabel, onDismiss }: NoticeProps) {
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={`flex items-start gap-3 rounded-control border border-s-4 border-line bg-raised py-2 ps-3 pe-2 text-body text-ink ${TONES[tone]}`}
    >
      <div className="min-w-0 grow self-center">{children}</div>
      {onDismiss !== undefined && dismissLabel !== undefined ? (
        <button type="button" aria-label={dismissLabel} onClick={onDismiss} className="size-8 shrink-0 rounded-control text-muted hover:bg-sunken hover:text-ink">
          <span aria-hidden="true">×</span>
        </button>
      ) : null}
    </div>
  );
}
