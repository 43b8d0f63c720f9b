import type { FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { IsoDate } from "@/lib/finance/iso-date";
import type { BilingualText } from "@/lib/facts/fact";

/** A value that JSON can carry. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A frozen case as it is served: the parts that a list shows are typed, the opening position is handed on as it stands. */
export interface CaseResponse {
  readonly id: string;
  readonly company: string;
  readonly title: BilingualText;
  readonly knownOn: IsoDate;
  readonly openingQuarter: FiscalQuarter;
  readonly horizonEnd: FiscalQuarter;
  readonly quarters: number;
  readonly lastQuarter: { readonly [key: string]: number };
  readonly opening: { readonly [key: string]: JsonValue };
  readonly assumptions: { readonly [key: string]: number | string };
  readonly why: { readonly [key: string]: { readonly text: BilingualText; readonly sources: readonly string[]; readonly band?: readonly number[] } };
  readonly openingNotes: readonly BilingualText[];
}

/** The answer of `/api/v1/companies/<company>/cases`, oldest case first. */
export interface CasesResponse {
  readonly company: string;
  readonly cases: readonly CaseResponse[];
}

/** A company as the list shows it. */
export interface CompanySummary {
  readonly id: string;
  readonly name: string;
  readonly ticker: string;
  readonly cik: string;
  readonly currency: string;
  /** Last day that the research covers. */
  readonly collectedThrough: IsoDate;
  readonly cases: readonly { readonly id: string; readonly title: BilingualText; readonly knownOn: IsoDate }[];
}

/** The answer of `/api/v1/companies`. */
export interface CompaniesResponse {
  readonly companies: readonly CompanySummary[];
}

/** The list of companies without their figures. */
export function buildCompaniesResponse(companies: readonly CompanySummary[]): CompaniesResponse {
  return {
    companies: companies.map(({ id, name, ticker, cik, currency, collectedThrough, cases }) => ({
      id,
      name,
      ticker,
      cik,
      currency,
      collectedThrough,
      cases: cases.map((entry) => ({ id: entry.id, title: entry.title, knownOn: entry.knownOn })),
    })),
  };
}
