import type { MetadataRoute } from "next";
import { PALETTE } from "@/components/preview/palette";
import { DEFAULT_LOCALE, LANGUAGE_TAGS } from "@/lib/format/locale";
import { MESSAGES } from "./messages";

/** What a launcher shows of the site. It opens at the bare address, which knows the reader's language. */
export default function manifest(): MetadataRoute.Manifest {
  const { defaultTitle, siteName, description } = MESSAGES[DEFAULT_LOCALE].meta;
  return {
    id: "/",
    start_url: "/",
    scope: "/",
    name: defaultTitle,
    short_name: siteName,
    description,
    lang: LANGUAGE_TAGS[DEFAULT_LOCALE],
    // Back undoes a change, so the button must be there.
    display: "minimal-ui",
    background_color: PALETTE.paper,
    theme_color: PALETTE.paper,
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
