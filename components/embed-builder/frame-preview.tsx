"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { LoadNote } from "@/components/ui/load-note";
import { FRAME_FEATURES, FRAME_SANDBOX } from "@/lib/embed/snippet";

interface FramePreviewProps {
  src: string;
  title: string;
  width: number | null;
  height: number;
  onResize: (height: number) => void;
}

/** The most that a preview takes, in pixels, as `embed.js` limits it. */
const MOST_HEIGHT = 4000;

/** The frame as the snippet makes it, as high as its content says; while it loads, a note lies over it. */
export function FramePreview(props: FramePreviewProps) {
  const { src, width, height } = props;
  const t = useTranslations("loading");
  // Each address loads anew; the server's own HTML begins with a frame that may be there before we are.
  const [arrived, setArrived] = useState<string | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const arrive = useCallback(() => setArrived(src), [src]);
  const isStopped = stopped === src;
  return (
    <div className="relative" style={{ maxWidth: width ?? undefined }}>
      {isStopped ? (
        <div className="flex flex-wrap items-center justify-center gap-3 border border-line p-4 text-muted" style={{ height }}>
          <p>{t("previewStopped")}</p>
          <Button onClick={() => setStopped(null)}>{t("load")}</Button>
        </div>
      ) : (
        <Frame {...props} onArrive={arrive} />
      )}
      <LoadNote
        status={isStopped || arrived === src ? "idle" : "waiting"}
        waitingText={t("preview")}
        failedText={t("previewFailed")}
        stoppedText={t("previewStopped")}
        onStop={() => setStopped(src)}
        onRetry={() => setStopped(null)}
        className="absolute start-2 top-2"
      />
    </div>
  );
}

function Frame({ src, title, height, onResize, onArrive }: Omit<FramePreviewProps, "width"> & { onArrive: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== window.location.origin) return;
      if (typeof data !== "object" || data === null || !("type" in data) || data.type !== "flywheel:resize") return;
      if ("height" in data && typeof data.height === "number" && data.height > 0) {
        onArrive();
        onResize(Math.min(MOST_HEIGHT, Math.ceil(data.height)));
      }
    };
    window.addEventListener("message", onMessage);
    // A frame that was there before us has said its height already, and is asked for it once more.
    frame.current?.contentWindow?.postMessage({ type: "flywheel:hello", v: 1 }, "*");
    return () => window.removeEventListener("message", onMessage);
  }, [onResize, onArrive]);
  return (
    <iframe
      ref={frame}
      key={src}
      src={src}
      title={title}
      height={height}
      allow={FRAME_FEATURES}
      referrerPolicy="strict-origin-when-cross-origin"
      sandbox={FRAME_SANDBOX}
      onLoad={onArrive}
      className="block w-full border border-line"
    />
  );
}
