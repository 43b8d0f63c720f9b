import type { Messages } from "next-intl";
import type { Locale } from "@/lib/format/locale";

/** What a frame's document hands to its script: the texts, and what the view is made of. */
export interface FrameData<Props> {
  readonly locale: Locale;
  readonly messages: Partial<Messages>;
  readonly props: Props;
}

/** Where the server's drawing stands in the document, and where its data stand. */
export const FRAME_ROOT = "frame";
export const FRAME_DATA = "frame-data";
