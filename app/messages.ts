import type { Messages } from "next-intl";
import type { Locale } from "@/lib/format/locale";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}

/** The texts of both languages. */
export const MESSAGES: Record<Locale, Messages> = { en, zh };
