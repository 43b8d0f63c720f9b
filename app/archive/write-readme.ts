import { createTranslator } from "next-intl";
import { sayChanges } from "@/app/chart/build-sheet";
import { MESSAGES } from "@/app/messages";
import { buildAnswerWords } from "@/components/scenario/answer-words";
import { requireCompany } from "@/data";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { summariseProjection } from "@/lib/model/summary";
import type { LinkedScenario } from "@/lib/scenario/codec";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { projectScenario } from "@/lib/scenario/scenario";

interface ReadmeInput extends Pick<LinkedScenario, "scenarioCase" | "changes" | "texts"> {
  readonly locale: Locale;
  /** The scenario's query, with version and case. */
  readonly query: string;
  /** The site's address, without a slash. */
  readonly origin: string;
}

const FILES = ["scenario", "projection", "assumptions", "reportedFigures", "charts", "metadata"] as const;

/** What the archive holds, in the reader's language, as plain text. */
export function writeReadme({ locale, scenarioCase, changes, texts, query, origin }: ReadmeInput): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const { shortName: company } = requireCompany(scenarioCase.company);
  const projection = projectScenario(scenarioCase, changes);
  const { sentence, figures } = buildAnswerWords({ scenarioCase, summary: summariseProjection(projection), sharePriceUsd: projection.assumptions.sharePriceUsd }, locale);
  const sent = [texts.title, texts.note].filter((text) => text !== "");
  const paragraphs = [
    [t("archive.heading", { company }), ...sent.map((text) => t("archive.fromSender", { text }))],
    [t.markup(`answer.${sentence}`, { ...figures, figure: (chunks) => chunks })],
    [t("sheet.dated", { date: formatDate(scenarioCase.knownOn, locale), case: scenarioCase.id, version: String(MODEL_VERSION) }), sayChanges(scenarioCase, changes, locale).join("")],
    [t("archive.page", { address: `${origin}/${locale}?${query}` }), t("archive.data", { address: `${origin}/api/v1/projection.json?${query}` })],
    [t("archive.files"), ...FILES.map((file) => `- ${t(`archive.file.${file}`)}`)],
    [t("archive.conventions")],
    [t("footer.notAdvice"), t("footer.madeBy", { company }), t("footer.madeFrom")],
  ];
  return `${paragraphs.map((lines) => lines.join("\r\n")).join("\r\n\r\n")}\r\n`;
}
