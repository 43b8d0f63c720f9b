import crwvFacts from "../companies/crwv/facts.json" with { type: "json" };
import crwvSources from "../companies/crwv/sources.json" with { type: "json" };

/** The figures and sources of every company. Written by `npm run data:register`. */
export const FACT_FILES = [
  { company: "crwv", facts: crwvFacts, sources: crwvSources },
];
