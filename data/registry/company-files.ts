import crwv20250603 from "../companies/crwv/cases/crwv-2025-06-03.json" with { type: "json" };
import crwv20260812 from "../companies/crwv/cases/crwv-2026-08-12.json" with { type: "json" };
import crwvClaims from "../companies/crwv/claims.json" with { type: "json" };
import crwvCompany from "../companies/crwv/company.json" with { type: "json" };
import crwvContracts from "../companies/crwv/contracts.json" with { type: "json" };
import crwvDebt from "../companies/crwv/debt.json" with { type: "json" };
import crwvDisclosures from "../companies/crwv/disclosures.json" with { type: "json" };
import crwvExceptions from "../companies/crwv/exceptions.json" with { type: "json" };
import crwvFacts from "../companies/crwv/facts.json" with { type: "json" };
import crwvGuidance from "../companies/crwv/guidance.json" with { type: "json" };
import crwvNotes from "../companies/crwv/notes.json" with { type: "json" };
import crwvSources from "../companies/crwv/sources.json" with { type: "json" };

/** Every file of every company's folder. Written by `npm run data:register`. */
export const REGISTERED_FILES = [
  {
    claims: crwvClaims,
    company: crwvCompany,
    contracts: crwvContracts,
    debt: crwvDebt,
    disclosures: crwvDisclosures,
    exceptions: crwvExceptions,
    facts: crwvFacts,
    guidance: crwvGuidance,
    notes: crwvNotes,
    sources: crwvSources,
    cases: [crwv20250603, crwv20260812],
  },
];
