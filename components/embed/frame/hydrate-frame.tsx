import type { ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";
import { FrameTexts } from "./frame-texts";
import { FRAME_DATA, FRAME_ROOT } from "./frame-data";

/** Brings the server's drawing to life with the data that stand beside it. */
export function hydrateFrame<Props extends object>(View: ComponentType<Props>): void {
  const root = document.getElementById(FRAME_ROOT);
  const text = document.getElementById(FRAME_DATA)?.textContent;
  if (!root || !text) return;
  const data = JSON.parse(text);
  hydrateRoot(
    root,
    <FrameTexts data={data}>
      <View {...data.props} />
    </FrameTexts>,
  );
}
