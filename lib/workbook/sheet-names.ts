import { bilingual, type WorkbookText } from "./workbook-text";

/** The sheets, in their order. */
export const SHEET_IDS = ["answer", "inputs", "opening", "contracts", "projection", "annual", "charts", "sources", "check"] as const;
export type SheetId = (typeof SHEET_IDS)[number];

export const SHEET_NAMES: Readonly<Record<SheetId, WorkbookText>> = {
  answer: bilingual("Answer", "结论"),
  inputs: bilingual("Inputs", "输入"),
  opening: bilingual("Opening", "期初"),
  contracts: bilingual("Contracts", "合同"),
  projection: bilingual("Projection", "推演"),
  annual: bilingual("Annual", "年度"),
  charts: bilingual("Charts", "图表"),
  sources: bilingual("Sources", "来源"),
  check: bilingual("Check", "核对"),
};

export const TAB_COLORS: Readonly<Record<SheetId, string>> = {
  answer: "1B5E57",
  inputs: "1F4FBF",
  opening: "8A6A1F",
  contracts: "5F6B7A",
  projection: "5F6B7A",
  annual: "5F6B7A",
  charts: "1B5E57",
  sources: "8A6A1F",
  check: "A23B2A",
};
