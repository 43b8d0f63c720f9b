import type { AppProps } from "next/app";
import { FONT_CLASSES } from "@/app/fonts";
import "@/app/globals.css";

/** The pages outside of `app`: the frames. */
export default function Frames({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}

/** For the document, which cannot load fonts itself. */
Frames.fontClasses = FONT_CLASSES;
