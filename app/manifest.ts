import type { MetadataRoute } from "next";
import { createTranslator } from "next-intl";
import { PALETTE } from "@/components/preview/palette";
import { requireCompany } from "@/data";
import { DEFAULT_LOCALE, LANGUAGE_TAGS } from "@/lib/format/locale";
import { defaultCase } from "@/lib/scenario/published-cases";
import { MESSAGES } from "./messages";

/** What a launcher shows of the site. It opens at the bare address, which knows the reader's language. */
export default function manifest(): MetadataRoute.Manifest {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: MESSAGES[DEFAULT_LOCALE], namespace: "meta" });
  const { shortName: company } = requireCompany(defaultCase().company);
  return {
    id: "/",
    start_url: "/",
    scope: "/",
    name: t("defaultTitle", { company }),
    short_name: t("siteName"),
    description: t("description", { company }),
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
