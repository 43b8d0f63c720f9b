import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { FrameData } from "./frame-data";

/** The texts around a frame's view, the same on the server and in the frame. */
export function FrameTexts({ data, children }: { data: FrameData<unknown>; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={data.locale} messages={data.messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
