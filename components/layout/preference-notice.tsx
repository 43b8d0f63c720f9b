"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Notice } from "@/components/ui/notice";
import { acknowledgePreferenceReset, subscribeToPreferences, wasPreferenceReset } from "./preferences";

const onServer = () => false;

/** Says that a stored setting was unreadable and has been reset. It lies over the page, so nothing moves. */
export function PreferenceNotice() {
  const t = useTranslations("common");
  const wasReset = useSyncExternalStore(subscribeToPreferences, wasPreferenceReset, onServer);
  if (!wasReset) return null;
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-xl rounded-control shadow-raised print:hidden">
      <Notice dismissLabel={t("dismiss")} onDismiss={acknowledgePreferenceReset}>
        {t("preferenceReset")}
      </Notice>
    </div>
  );
}
