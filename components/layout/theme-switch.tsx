"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Menu } from "@/components/ui/menu";
import { chooseTheme, readTheme, subscribeToPreferences, THEMES, type Theme } from "./preferences";

const serverTheme = (): Theme => "auto";

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const t = useTranslations("theme");
  const theme = useSyncExternalStore(subscribeToPreferences, readTheme, serverTheme);
  return (
    <div className="needs-scripting">
      <Menu
        label={t("current", { theme: t(theme) })}
        triggerClassName="inline-flex size-8 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink"
        trigger={
          <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4">
            <circle cx="8" cy="8" r="6.25" className="fill-none stroke-current" strokeWidth="1.5" />
            <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" className="fill-current" />
          </svg>
        }
        items={THEMES.map((choice) => ({ id: choice, label: t(choice), checked: choice === theme, onSelect: () => chooseTheme(choice) }))}
      />
    </div>
  );
}
