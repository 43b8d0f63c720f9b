/** What a workbook is made of: a scenario and the words that it is written in. Plain data, which a thread can be sent. */
import type { Locale } from "@/lib/format/locale";
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { Case } from "@/lib/scenario/case";
import type { Changes } from "@/lib/scenario/scenario";
import type { LinkTexts } from "@/lib/scenario/link-texts";

/** An assumption in the reader's language, as the panel says it. */
export interface InputWords {
  readonly name: string;
  readonly meaning: string;
  readonly group: string;
}

/** A document that reasons cite. */
export interface WorkbookSource {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
}

export interface WorkbookRequest {
  readonly locale: Locale;
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly texts: LinkTexts;
  readonly companyName: string;
  readonly ticker: string;
  /** The address of the scenario's page. */
  readonly link: string;
  readonly inputWords: ReadonlyMap<AssumptionKey, InputWords>;
  readonly sources: readonly WorkbookSource[];
  readonly notAdvice: string;
}

/** The words of an assumption; every request has them. */
export function wordsOf({ inputWords }: Pick<WorkbookRequest, "inputWords">, key: AssumptionKey): InputWords {
  const words = inputWords.get(key);
  if (!words) throw new Error(`No words for the assumption ${key}.`);
  return words;
}
