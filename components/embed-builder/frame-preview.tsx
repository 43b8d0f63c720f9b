"use client";

import { useEffect, useRef } from "react";
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

/** The frame as the snippet makes it, as high as its content says. */
export function FramePreview({ src, title, width, height, onResize }: FramePreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== window.location.origin) return;
      if (typeof data !== "object" || data === null || !("type" in data) || data.type !== "flywheel:resize") return;
      if ("height" in data && typeof data.height === "number" && data.height > 0) onResize(Math.min(MOST_HEIGHT, Math.ceil(data.height)));
    };
    window.addEventListener("message", onMessage);
    // A frame that was there before us has said its height already, and is asked for it once more.
    frame.current?.contentWindow?.postMessage({ type: "flywheel:hello", v: 1 }, "*");
    return () => window.removeEventListener("message", onMessage);
  }, [onResize]);
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
      className="block w-full border border-line"
      style={{ maxWidth: width ?? undefined }}
    />
  );
}
