import crwv20250603 from "./companies/crwv/cases/crwv-2025-06-03.json" with { type: "json" };
import crwv20260812 from "./companies/crwv/cases/crwv-2026-08-12.json" with { type: "json" };
import company from "./companies/crwv/company.json" with { type: "json" };
import contracts from "./companies/crwv/contracts.json" with { type: "json" };
import debt from "./companies/crwv/debt.json" with { type: "json" };
import disclosures from "./companies/crwv/disclosures.json" with { type: "json" };
import exceptions from "./companies/crwv/exceptions.json" with { type: "json" };
import facts from "./companies/crwv/facts.json" with { type: "json" };
import guidance from "./companies/crwv/guidance.json" with { type: "json" };
import notes from "./companies/crwv/notes.json" with { type: "json" };
import sources from "./companies/crwv/sources.json" with { type: "json" };

/** The files of a company's folder as they were read, before any check. */
export interface CompanyFiles {
  readonly company: unknown;
  readonly sources: unknown;
  readonly facts: unknown;
  readonly disclosures: unknown;
  readonly contracts: unknown;
  readonly debt: unknown;
  readonly guidance: unknown;
  readonly notes: unknown;
  readonly exceptions: unknown;
  readonly cases: readonly unknown[];
}

/** Every company's folder. */
export const COMPANY_FILES: readonly CompanyFiles[] = [
  { company, sources, facts, disclosures, contracts, debt, guidance, notes, exceptions, cases: [crwv20250603, crwv20260812] },
];
