"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { TextKey } from "@/lib/scenario/link-query";
import { countCharacters, LONGEST_TEXT } from "@/lib/scenario/link-texts";
import { useScenario } from "@/lib/state/scenario-provider";

/** An entry for the title or the note. What would exceed its limit is not taken, and the count says so. */
export function SharedTextEntry({ field }: { field: TextKey }) {
  const t = useTranslations("share");
  const text = useScenario((state) => state.texts[field]);
  const setText = useScenario((state) => state.setText);
  const [isRefused, setIsRefused] = useState(false);
  const id = useId();
  const limit = LONGEST_TEXT[field];
  const count = countCharacters(text);
  const enter = (entered: string) => {
    const isTooLong = countCharacters(entered) > limit;
    setIsRefused(isTooLong);
    setText(field, isTooLong ? [...entered].slice(0, limit).join("") : entered);
  };
  const Entry = field === "title" ? "input" : "textarea";
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {t(field)}
      </label>
      <Entry
        id={id}
        value={text}
        autoComplete="off"
        aria-describedby={`${id}-count`}
        onChange={(event: { currentTarget: { value: string } }) => enter(event.currentTarget.value)}
        {...(field === "note" && { rows: 3 })}
        className="mt-1 block min-h-9 w-full rounded-control border border-edge bg-paper px-3 py-1.5 text-body"
      />
      <p id={`${id}-count`} role="status" className={`mt-1 text-caption ${isRefused ? "text-warning" : "text-muted"}`}>
        {t(isRefused ? "countRefused" : "count", { count, limit })}
      </p>
    </div>
  );
}
