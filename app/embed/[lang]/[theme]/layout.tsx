import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { FONT_CLASSES } from "@/app/fonts";
import { readSiteUrl } from "@/app/site-url";
import { EMBED_THEMES } from "@/lib/embed/host-message";
import { isLocale, LANGUAGE_TAGS } from "@/lib/format/locale";
import "@/app/globals.css";

interface EmbedLayoutProps {
  children: ReactNode;
  params: Promise<{ lang: string; theme: string }>;
}

export const metadata: Metadata = { metadataBase: readSiteUrl(), robots: { index: false } };

export async function generateViewport({ params }: Pick<EmbedLayoutProps, "params">): Promise<Viewport> {
  const { theme } = await params;
  return { colorScheme: theme === "light" || theme === "dark" ? theme : "light dark" };
}

/** The document of a frame: language and colours stand in it from the first byte; nothing is stored, and nothing is read from storage. */
export default async function EmbedLayout({ children, params }: EmbedLayoutProps) {
  const { lang, theme } = await params;
  if (!isLocale(lang) || !EMBED_THEMES.some((one) => one === theme)) notFound();
  return (
    // A host may change the colours.
    <html lang={LANGUAGE_TAGS[lang]} className={FONT_CLASSES} {...(theme !== "auto" && { "data-theme": theme })} suppressHydrationWarning>
      <body className="min-w-0">{children}</body>
    </html>
  );
}
