/**
 * The inputs: one named cell for each assumption, under the name that links use, with its unit, bounds, the case's
 * value, the reason and the source. Everything else in the workbook follows from these cells and the opening.
 */
import { ASSUMPTION_SPECS, boundsOf, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { DERIVED_TERMS } from "./derived-terms";
import { IDENTITY_NAMES } from "./identity-names";
import { unitOf } from "./input-units";
import type { PlanContext } from "./plan-context";
import type { SheetDraft } from "./sheet-plan";
import { wordsOf } from "./workbook-request";
import { bilingual, type WorkbookText } from "./workbook-text";

const COLUMN = { name: 0, value: 1, unit: 2, inCase: 3, changed: 4, from: 5, to: 6, low: 7, high: 8, meaning: 9, reason: 10, sources: 11, exported: 12 } as const;

const HEADINGS = [
  bilingual("Input", "输入项"),
  bilingual("Value", "取值"),
  bilingual("Unit", "单位"),
  bilingual("Case", "基准"),
  bilingual("Changed", "已更改"),
  bilingual("Lowest", "下限"),
  bilingual("Highest", "上限"),
  bilingual("Plausible from", "合理区间下端"),
  bilingual("Plausible to", "合理区间上端"),
  bilingual("What it means", "含义"),
  bilingual("Why the case sets it there", "基准取值理由"),
  bilingual("Sources", "来源"),
  bilingual("As exported", "导出时取值"),
];

const BASES = { history: bilingual("From what was reported: ", "依据历史披露："), guidance: bilingual("From guidance: ", "依据公司指引："), judgement: bilingual("", "") };

export function planInputs(context: PlanContext): SheetDraft {
  const { request } = context;
  const say = (text: WorkbookText) => context.say(text);
  const sheet = context.draft("inputs", { widths: [31, 12, 17, 11, 9, 9, 9, 10, 10, 36, 52, 13, 12], frozen: { rows: 9, columns: 2 }, orientation: "landscape", repeatRows: "$9:$9" });
  sheet.text(0, 0, say(bilingual("Inputs", "输入")), { role: "title" });
  sheet.text(1, 0, say(bilingual("Change any blue cell: every sheet follows. The names are those of the links.", "修改任一蓝色单元格，各表随之重算。名称与链接中的键一致。")), { role: "note" });
  const identity: readonly (readonly [string, keyof typeof IDENTITY_NAMES, string | number])[] = [
    [say(bilingual("Case", "基准情形")), "caseId", request.scenarioCase.id],
    [say(bilingual("Model version", "模型版本")), "modelVersion", MODEL_VERSION],
    [say(bilingual("Title", "标题")), "title", request.texts.title],
    [say(bilingual("Note", "附言")), "note", request.texts.note],
    [say(bilingual("Open in the app", "在网页中打开")), "link", request.link],
  ];
  identity.forEach(([label, key, value], index) => {
    const row = 2 + index;
    sheet.text(row, COLUMN.name, label, { role: "label" });
    sheet.set(row, COLUMN.value, { value, look: { role: key === "link" ? "link" : "note", align: "left" }, ...(key === "link" && { hyperlink: request.link }) });
    context.name(IDENTITY_NAMES[key], sheet, row, COLUMN.value);
  });
  HEADINGS.forEach((heading, column) => sheet.text(8, column, say(heading), { role: "column-heading", wrap: true, align: column === COLUMN.value ? "right" : "left" }));

  let row = 9;
  let group = "";
  for (const spec of ASSUMPTION_SPECS) {
    if (spec.group !== group) {
      group = spec.group;
      for (let column = 0; column < HEADINGS.length; column += 1) sheet.text(row, column, column === 0 ? wordsOf(request, spec.key).group : "", { role: "heading" });
      row += 1;
    }
    planInput(context, sheet, row, spec);
    row += 1;
  }
  sheet.text(row + 1, 0, say(bilingual("Derived from the inputs", "由输入推导")), { role: "heading" });
  for (let column = 1; column < HEADINGS.length; column += 1) sheet.text(row + 1, column, "", { role: "heading" });
  DERIVED_TERMS.forEach((term, index) => {
    const at = row + 2 + index;
    sheet.text(at, COLUMN.name, say(term.name), { role: "label" });
    sheet.set(at, COLUMN.value, { formula: term.formula, look: { role: "calculation", shape: term.shape } });
    sheet.text(at, COLUMN.unit, say(term.unit), { role: "note" });
    sheet.text(at, COLUMN.meaning, say(term.equation), { role: "note", wrap: true });
    context.name(term.key, sheet, at, COLUMN.value);
  });
  const changedRange = sheet.range(9, COLUMN.changed, row - 1, COLUMN.changed);
  sheet.text(7, COLUMN.name, say(bilingual("Inputs that differ from the case", "与基准不同的输入项数")), { role: "label" });
  sheet.set(7, COLUMN.value, { formula: `SUM(${changedRange})`, look: { role: "calculation", shape: "count", align: "left" } });
  context.name("changedInputs", sheet, 7, COLUMN.value);
  context.name("inputsSinceExport", sheet, 7, COLUMN.exported);
  const differs = (column: number) => sheet.range(9, column, row - 1, column);
  sheet.set(7, COLUMN.exported, { formula: `SUMPRODUCT((${differs(COLUMN.value)}<>${differs(COLUMN.exported)})*1)`, look: { role: "calculation", shape: "count" } });
  sheet.text(7, COLUMN.sources, say(bilingual("Changed since export", "导出后更改")), { role: "note", align: "right" });
  return sheet;
}

function planInput(context: PlanContext, sheet: SheetDraft, row: number, spec: AssumptionSpec): void {
  const { scenarioCase, sources } = context.request;
  const { unit, shape } = unitOf(spec);
  const words = wordsOf(context.request, spec.key);
  const value = context.assumptions[spec.key];
  const reason = scenarioCase.why[spec.key];
  sheet.text(row, COLUMN.name, words.name, { role: "label", wrap: true });
  sheet.set(row, COLUMN.value, { value, look: { role: "input", shape, align: "right" } });
  context.name(spec.key, sheet, row, COLUMN.value);
  sheet.text(row, COLUMN.unit, context.say(unit), { role: "note" });
  sheet.set(row, COLUMN.inCase, { value: scenarioCase.assumptions[spec.key], look: { role: "history", shape, align: "right" } });
  sheet.set(row, COLUMN.changed, { formula: `IF(B${row + 1}=D${row + 1},0,1)`, look: { role: "calculation", shape: "count", align: "center" } });
  if (spec.kind !== "customer") {
    const { min, max, whole } = boundsOf(spec, scenarioCase);
    sheet.set(row, COLUMN.from, { value: min, look: { role: "note", shape } });
    sheet.set(row, COLUMN.to, { value: max, look: { role: "note", shape } });
    sheet.rules.push({ row, column: COLUMN.value, kind: whole ? "whole" : "decimal", from: `$F$${row + 1}`, to: `$G$${row + 1}`, title: clip(words.name, 30), message: context.say(bilingual("Within the bounds of columns F and G.", "须在F列与G列的范围之内。")) });
  } else {
    sheet.rules.push({ row, column: COLUMN.value, kind: "list", from: "stressableCustomers", title: clip(words.name, 30), message: context.say(bilingual("One of the named customers.", "须为具名客户之一。")) });
  }
  if (reason?.band) {
    sheet.set(row, COLUMN.low, { value: reason.band[0], look: { role: "note", shape } });
    sheet.set(row, COLUMN.high, { value: reason.band[1], look: { role: "note", shape } });
  }
  sheet.text(row, COLUMN.meaning, words.meaning, { role: "note", wrap: true });
  if (reason) {
    sheet.text(row, COLUMN.reason, context.say(BASES[reason.basis]) + reason.text[context.request.locale], { role: "note", wrap: true });
    const numbers = reason.sources.map((id) => sources.findIndex((source) => source.id === id) + 1).filter((number) => number > 0);
    if (numbers.length > 0) sheet.text(row, COLUMN.sources, numbers.map((number) => `[${number}]`).join(" "), { role: "note", wrap: true });
  }
  sheet.set(row, COLUMN.exported, { value, look: { role: "history", shape, align: "right" } });
}

/** Excel shows no more of a message's title. */
function clip(text: string, length: number): string {
  return [...text].slice(0, length).join("");
}
