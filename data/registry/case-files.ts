import crwv20250603 from "../companies/crwv/cases/crwv-2025-06-03.json" with { type: "json" };
import crwv20260812 from "../companies/crwv/cases/crwv-2026-08-12.json" with { type: "json" };

/** The frozen cases of every company, oldest first. Written by `npm run data:register`. */
export const CASE_FILES = [crwv20250603, crwv20260812];
