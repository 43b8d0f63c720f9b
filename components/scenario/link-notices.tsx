"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { findSpec } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import type { LinkNotice } from "@/lib/scenario/codec";
import { useScenario } from "@/lib/state/scenario-provider";
import { useAssumptionWords } from "./assumption-words";

/** As many notices as are spelled out. */
const MOST_SHOWN = 8;

/** Says what of the scenario's link could not be used, and what was done instead. */
export function LinkNotices() {
  const notices = useScenario((state) => state.notices);
  const dismiss = useScenario((state) => state.dismissNotices);
  const scenarioCase = useScenario((state) => state.scenarioCase);
  return <NoticeList notices={notices} scenarioCase={scenarioCase} onDismiss={dismiss} />;
}

interface NoticeListProps {
  notices: readonly LinkNotice[];
  /** The case in whose words and bounds the notices speak. */
  scenarioCase: Case;
  onDismiss: () => void;
}

/** Notices about a link, the first few spelled out. */
export function NoticeList({ notices, scenarioCase, onDismiss }: NoticeListProps) {
  const t = useTranslations("link");
  const tCommon = useTranslations("common");
  const wordsFor = useNoticeWords(scenarioCase);
  if (notices.length === 0) return null;
  return (
    <div className="mb-4">
    <Notice tone="warning" dismissLabel={tCommon("dismiss")} onDismiss={onDismiss}>
      <p className="font-medium">{t("intro")}</p>
      <ul className="mt-1 list-disc ps-5">
        {notices.slice(0, MOST_SHOWN).map((notice, index) => (
          <li key={index}>{wordsFor(notice)}</li>
        ))}
        {notices.length > MOST_SHOWN && <li>{t("more", { count: notices.length - MOST_SHOWN })}</li>}
      </ul>
    </Notice>
    </div>
  );
}

/** Says one notice; names and bounds are those of the case that was opened. */
export function useNoticeWords(scenarioCase: Case): (notice: LinkNotice) => string {
  const t = useTranslations("link");
  const tAssumption = useTranslations("assumption");
  const locale = useLocale();
  const nameOf = (key: string) => {
    const spec = findSpec(key);
    return spec ? tAssumption(`${spec.key}.name`, { customer: scenarioCase.assumptions.stressedCustomer }) : key;
  };
  const wordsOf = useAssumptionWords();
  const shown = (key: string, value: number) => {
    const spec = findSpec(key);
    return spec ? wordsOf(spec.key, scenarioCase, scenarioCase.assumptions.stressedCustomer).valueWithUnit(value) : String(value);
  };
  return (notice) => {
    switch (notice.kind) {
      case "unknown-case":
        return t("unknown-case", { text: notice.text, title: scenarioCase.title[locale] });
      case "unknown-version":
        return t("unknown-version", { text: notice.text, version: notice.usedVersion });
      case "too-long":
        return t("too-long", { length: notice.length, limit: notice.limit });
      case "unreadable":
        return t("unreadable", { text: notice.text });
      case "repeated":
      case "unknown-key":
        return t(notice.kind, { key: notice.key });
      case "text-shortened":
        return t("text-shortened", { name: t(`text.${notice.key}`), length: notice.length, limit: notice.limit });
      case "text-cleaned":
        return t("text-cleaned", { name: t(`text.${notice.key}`) });
      case "unusable-view":
        return t("unusable-view", { key: notice.key, text: notice.text });
      case "too-many-compared":
        return t("too-many-compared", { count: notice.count, limit: notice.limit });
      case "unusable-choice": {
        // An assumption is said by its name, anything else as it was typed.
        const text = findSpec(notice.text) ? nameOf(notice.text) : notice.text;
        return t(`choice.${notice.reason}`, { text, used: notice.used });
      }
      case "not-a-number":
      case "unknown-customer":
        return t(notice.kind, { name: nameOf(notice.key), text: notice.text });
      case "out-of-bounds":
        return t("out-of-bounds", {
          name: nameOf(notice.key),
          text: notice.text,
          min: shown(notice.key, notice.min),
          max: shown(notice.key, notice.max),
          limited: shown(notice.key, notice.limited),
        });
      case "not-whole":
        return t("not-whole", { name: nameOf(notice.key), text: notice.text, limited: shown(notice.key, notice.limited) });
    }
  };
}
