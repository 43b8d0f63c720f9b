import type { Metadata, Viewport } from "next";
import { BilingualNotFound } from "./bilingual-not-found";
import { DocumentShell } from "./document-shell";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

export const metadata: Metadata = { title: `${en.meta.notFoundTitle} · ${zh.meta.notFoundTitle} · Flywheel` };

export const viewport: Viewport = { colorScheme: "light dark" };

/** Every address that matches no page. It stands alone: no layout, no language of its own. */
export default function GlobalNotFound() {
  return (
    <DocumentShell locale="en">
      <main>
        <p className="px-4 pt-8 font-serif text-heading font-semibold md:px-8">Flywheel</p>
        <BilingualNotFound />
      </main>
    </DocumentShell>
  );
}
