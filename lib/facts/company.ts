import type { FiscalQuarter } from "@/lib/finance/fiscal-period";

/** A company as pages, charts and files name it. */
export interface CompanyProfile {
  readonly id: string;
  /** As readers call it. */
  readonly shortName: string;
  readonly ticker: string;
  /** Ten digits: its number at the SEC. */
  readonly cik: string;
  /** The first quarter with figures of its own; charts begin there. */
  readonly firstQuarter: FiscalQuarter;
}

/** What a page carries of a company; the rest of its record stays on the server. */
export function profileOf({ id, shortName, ticker, cik, firstQuarter }: CompanyProfile): CompanyProfile {
  return { id, shortName, ticker, cik, firstQuarter };
}
