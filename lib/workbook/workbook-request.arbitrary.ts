import { ASSUMPTION_SPECS, specOf } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { NO_TEXTS } from "@/lib/scenario/link-texts";
import type { Changes } from "@/lib/scenario/scenario";
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { Locale } from "@/lib/format/locale";
import type { InputWords, WorkbookRequest } from "./workbook-request";

/** For tests: the request of a scenario, with plain words in place of the site's messages. */
export function requestOf(scenarioCase: Case, changes: Changes = {}, locale: Locale = "en"): WorkbookRequest {
  const words = (key: AssumptionKey): InputWords => ({ name: `Name of ${key}`, meaning: `Meaning of ${key}`, group: specOf(key).group });
  return { locale, scenarioCase, changes, texts: NO_TEXTS, companyName: "CoreWeave", ticker: "CRWV", link: "https://flywheel.example/en", inputWords: new Map(ASSUMPTION_SPECS.map(({ key }) => [key, words(key)])), sources: [], notAdvice: "Not advice." };
}
