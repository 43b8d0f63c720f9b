"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { LoadNote } from "./load-note";
import { useLoaded } from "./use-loaded";

const loadDrawing = () => import("uqr").then(({ renderSVG }) => renderSVG);

/** A text as a QR code, dark on light in every theme; nothing where it is too long for one. */
export function QrCode({ text, label, className = "" }: { text: string; label: string; className?: string }) {
  const { value: renderSvg, status, retry, stop } = useLoaded(loadDrawing, true);
  const t = useTranslations("loading");
  const svg = useMemo(() => renderSvg && drawOrNothing(renderSvg, text), [renderSvg, text]);
  if (!svg)
    return (
      <div className={className}>
        <LoadNote status={status} waitingText={t("qr")} failedText={t("qrFailed")} stoppedText={t("qrStopped")} onStop={stop} onRetry={retry} />
      </div>
    );
  return (
    <div
      role="img"
      aria-label={label}
      className={`bg-contain bg-no-repeat ${className}`}
      style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` }}
    />
  );
}

/** The code has an upper limit of letters, beyond which the library throws. */
function drawOrNothing(renderSvg: Awaited<ReturnType<typeof loadDrawing>>, text: string): string | null {
  try {
    return renderSvg(text, { border: 2 });
  } catch {
    return null;
  }
}
