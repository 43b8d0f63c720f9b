/** What a workbook is made of: a scenario and the words that it is written in. */
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
  readonly inputWords: (key: AssumptionKey) => InputWords;
  readonly sources: readonly WorkbookSource[];
  readonly notAdvice: string;
}
