import type { PlanContext } from "./plan-context";
import type { SheetDraft } from "./sheet-plan";
import { bilingual } from "./workbook-text";

/** The documents that the reasons on the inputs sheet cite, by their numbers there. */
export function planSources(context: PlanContext): SheetDraft {
  const { request } = context;
  const sheet = context.draft("sources", { widths: [8, 70, 14, 80], frozen: { rows: 3, columns: 0 }, orientation: "landscape", repeatRows: "$3:$3" });
  sheet.text(0, 0, context.say(bilingual("Sources", "来源")), { role: "title" });
  [bilingual("No.", "编号"), bilingual("Document", "文件"), bilingual("Published", "发布日期"), bilingual("Address", "网址")].forEach((heading, column) => sheet.text(2, column, context.say(heading), { role: "column-heading" }));
  request.sources.forEach((source, index) => {
    const row = 3 + index;
    sheet.text(row, 0, `[${index + 1}]`, { role: "note" });
    sheet.text(row, 1, source.title, { role: "label", wrap: true });
    sheet.text(row, 2, source.published ?? "–", { role: "note" });
    if (source.url !== null) sheet.set(row, 3, { value: source.url, look: { role: "link" }, hyperlink: source.url });
  });
  const end = 4 + request.sources.length;
  sheet.text(end, 1, context.say(bilingual("Figures of the opening: the case’s notes stand on its sheet.", "期初数据：说明见“期初”表。")), { role: "note" });
  return sheet;
}
