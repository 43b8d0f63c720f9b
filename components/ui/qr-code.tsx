"use client";

import { useEffect, useState } from "react";

/** A text as a QR code, dark on light in every theme; nothing where it is too long for one. */
export function QrCode({ text, label, className = "" }: { text: string; label: string; className?: string }) {
  const [drawn, setDrawn] = useState<{ text: string; svg: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import("uqr").then(
      ({ renderSVG }) => isCurrent && setDrawn({ text, svg: renderSVG(text, { border: 2 }) }),
      () => isCurrent && setDrawn(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (drawn?.text !== text) return <div className={className} />;
  return (
    <div
      role="img"
      aria-label={label}
      className={`bg-contain bg-no-repeat ${className}`}
      style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(drawn.svg)}")` }}
    />
  );
}
