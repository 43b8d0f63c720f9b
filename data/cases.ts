/**
 * The frozen cases of every company.
 *
 * A separate entry beside `data/facts.ts`, and one without zod: the client's model needs the cases and
 * should carry neither the facts nor a schema library (which also probes `eval`, against the page's
 * security policy). The compiler checks that each file has every key; `isCaseRecord` checks what JSON
 * types cannot say; `data/index.ts` and the tests put the same files through the strict schema.
 */
import { isFiscalQuarter, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import type { CaseRecord, ReasonBasis } from "./case-schema";
import { CASE_FILES } from "./registry/case-files";

export type { CaseRecord } from "./case-schema";

/** What the compiler sees in a JSON file: texts, numbers and lists in place of dates, literals and pairs. */
type AsJson<T> = T extends IsoDate | FiscalQuarter | ReasonBasis
  ? string
  : T extends number
    ? number
    : T extends readonly (infer Item)[]
      ? AsJson<Item>[]
      : T extends object
        ? { [Key in keyof T]: AsJson<T[Key]> }
        : T;

/** The bases again, as the schema's own list would bring zod along; the compiler keeps them complete. */
const BASES: Readonly<Record<ReasonBasis, true>> = { history: true, guidance: true, judgement: true };

/** Every case, by company and oldest first. */
export const CASES: readonly CaseRecord[] = CASE_FILES.map((file) => requireCase(file));

function requireCase(file: AsJson<CaseRecord>): CaseRecord {
  if (!isCaseRecord(file)) throw new Error(`data/companies/${file.company}/cases/${file.id}.json: a date, a quarter, a band or a basis is malformed`);
  return file;
}

function isCaseRecord(file: AsJson<CaseRecord>): file is AsJson<CaseRecord> & CaseRecord {
  return (
    isIsoDate(file.knownOn) &&
    isFiscalQuarter(file.openingQuarter) &&
    isFiscalQuarter(file.horizonEnd) &&
    [1, 2, 3, 4].includes(file.opening.fiscalQuarter) &&
    file.opening.history.every((row) => isFiscalQuarter(row.quarter)) &&
    Object.values(file.why).every(({ band, basis }) => (band === undefined || band.length === 2) && basis in BASES)
  );
}
