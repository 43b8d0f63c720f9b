import type { Locale } from "@/lib/format/locale";

interface FatalErrorTexts {
  heading: string;
  body: string;
  retry: string;
  toDashboard: string;
}

/**
 * The words of the last resort, apart from `messages/`: they travel with every page, so the other texts
 * of both languages must not come along. A test holds them to the namespace `errors`.
 */
export const FATAL_ERROR_TEXTS: Record<Locale, FatalErrorTexts> = {
  en: {
    heading: "This page could not be shown",
    body: "An error on our side stopped it. Try again; if it happens again, open the dashboard without your changes. Your link still holds the scenario.",
    retry: "Try again",
    toDashboard: "To the dashboard",
  },
  zh: {
    heading: "页面未能显示",
    body: "我们这边出了错。请重试；如果仍然出错，可打开不带改动的总览页。您的链接仍保留着原来的情景。",
    retry: "重试",
    toDashboard: "返回总览",
  },
};
