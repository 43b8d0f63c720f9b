"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { useNoticeWords } from "@/components/scenario/link-notices";
import { usePublished } from "@/components/scenario/published-cases-context";
import { buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { scenarioAssumptions } from "@/lib/scenario/scenario";
import { useScenario } from "@/lib/state/scenario-provider";

/** What a workbook holds: what of it could not be taken over, where it differs from the page, and the way to it. */
export function WorkbookFound({ name, scenario }: { readonly name: string; readonly scenario: DecodedScenario }) {
  const t = useTranslations("workbook");
  const locale = useLocale();
  const wordsOf = useAssumptionWords();
  const noticeWords = useNoticeWords(scenario.scenarioCase);
  const { defaultCase } = usePublished();
  const presentCase = useScenario((state) => state.scenarioCase);
  const presentChanges = useScenario((state) => state.changes);
  const now = scenarioAssumptions(presentCase, presentChanges);
  const found = scenarioAssumptions(scenario.scenarioCase, scenario.changes);
  const differing = ASSUMPTION_SPECS.filter(({ key }) => now[key] !== found[key]);
  const isOtherCase = presentCase.id !== scenario.scenarioCase.id;
  const isSame = differing.length === 0 && !isOtherCase;
  return (
    <div className="flex flex-col gap-3">
      {scenario.notices.length > 0 && (
        <Notice tone="warning">
          <p className="font-medium">{t("mended")}</p>
          <ul className="mt-1 list-disc ps-5">
            {scenario.notices.map((notice, index) => (
              <li key={index}>{noticeWords(notice)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p role="status" className="break-words">
        {isSame ? t("same", { name }) : t("differs", { name, count: differing.length })}
      </p>
      {isOtherCase && <p className="text-muted">{t("otherCase", { title: scenario.scenarioCase.title[locale] })}</p>}
      {!isSame && (
        <p>
          <a href={`/${locale}?${pinnedQuery(scenario, defaultCase)}`} className={buttonClasses("primary")}>
            {t("openScenario")}
          </a>
        </p>
      )}
      {differing.length > 0 && (
        <div className="overflow-x-auto" role="region" aria-label={t("differences")} tabIndex={0}>
          <table className="w-full border-collapse text-body tabular-nums">
            <thead>
              <tr className="border-b border-edge text-start">
                <th scope="col" className="py-1 pe-3 text-start font-medium">{t("input")}</th>
                <th scope="col" className="py-1 pe-3 text-end font-medium">{t("here")}</th>
                <th scope="col" className="py-1 text-end font-medium">{t("inWorkbook")}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ key }) => {
                const words = wordsOf(key, scenario.scenarioCase, found.stressedCustomer);
                return (
                  <tr key={key} className="border-b border-line">
                    <th scope="row" className="py-1 pe-3 text-start font-normal">{words.name}</th>
                    <td className="py-1 pe-3 text-end text-muted">{words.valueWithUnit(now[key])}</td>
                    <td className="py-1 text-end">{words.valueWithUnit(found[key])}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
