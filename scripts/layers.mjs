/**
 * The house (ARCHITECTURE.md, "Layers"): a folder and the folders that it may import.
 * One row per folder; a folder under `lib` without a row stops the lint run. eslint.config.js turns
 * the table into rules, and layers.test.ts proves that the rules bite.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  "lib/finance": [],
  "lib/format": ["lib/finance"],
  "lib/facts": ["lib/finance"],
  "lib/model": ["lib/finance"],
  data: ["lib/facts", "lib/finance"],
  "lib/scenario": ["data", "lib/model", "lib/facts", "lib/finance"],
  "lib/simulation": ["lib/scenario", "lib/model", "lib/finance"],
  "lib/decisions": ["lib/simulation", "lib/scenario", "lib/model", "lib/finance"],
  "lib/chart-data": ["lib/decisions", "lib/simulation", "lib/scenario", "lib/model", "lib/facts", "lib/format", "lib/finance"],
  "lib/workbook": ["lib/scenario", "lib/model", "lib/facts", "lib/format", "lib/finance"],
  "lib/track-record": ["lib/scenario", "lib/model", "lib/facts", "lib/finance"],
  "lib/embed": ["lib/chart-data", "lib/scenario", "lib/format", "lib/finance"],
  "lib/api": ["lib/embed", "lib/chart-data", "lib/scenario", "lib/model", "lib/format", "lib/facts", "lib/finance"],
  "lib/state": ["lib/decisions", "lib/simulation", "lib/scenario", "lib/model", "lib/api", "lib/facts", "lib/finance"],
  components: ["lib/state", "lib/api", "lib/workbook", "lib/embed", "lib/track-record", "lib/chart-data", "lib/decisions", "lib/simulation", "lib/scenario", "lib/model", "lib/facts", "lib/format", "lib/finance"],
  app: ["components", "lib/state", "lib/api", "lib/workbook", "lib/embed", "lib/track-record", "lib/chart-data", "lib/decisions", "lib/simulation", "lib/scenario", "data", "lib/model", "lib/facts", "lib/format", "lib/finance"],
};

/** The layers that know the screen, the clock or the network. */
const IMPURE_LAYERS = ["lib/api", "lib/state", "components", "app"];

/** All other layers are pure: the same arguments give the same result. tsconfig.pure.json lists them too. */
export const PURE_LAYERS = Object.keys(LAYERS).filter((folder) => !IMPURE_LAYERS.includes(folder));

/**
 * The packages that a pure layer may use. Where there is no row: none.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PACKAGES = { data: ["zod"], "lib/workbook": ["hucre/xlsx", "fflate"] };
