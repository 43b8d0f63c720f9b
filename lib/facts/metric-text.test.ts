import { describe, expect, it } from "vitest";
import { METRIC_IDS, METRICS } from "./metric";
import { METRIC_TEXTS } from "./metric-text";

describe("The metrics", () => {
  it.each(METRIC_IDS)("%s has a name and one sentence of definition in each language", (id) => {
    const { label, definition } = METRIC_TEXTS[id];
    expect(label.en).not.toMatch(/[.。]$/);
    expect(label.zh).not.toMatch(/[.。]$/);
    expect(definition.en).toMatch(/^[A-Z][^.]*\.$/);
    expect(definition.zh).toMatch(/^[^。]*[一-鿿][^。]*。$/);
    expect(definition.zh).not.toMatch(/[,;:()]/);
  });

  it("never share a name", () => {
    for (const language of ["en", "zh"] as const) {
      const names = METRIC_IDS.map((id) => METRIC_TEXTS[id].label[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(METRIC_IDS.filter((id) => /UsdM$|Rate$|Share$|Mw$|SharesM$|PerShareUsd$|PriceUsd$/.test(id)))("%s names the unit that it has", (id) => {
    const unit = METRICS[id].unit;
    const expected = /SharesM$/.test(id) ? "million shares" : /UsdM$/.test(id) ? "USD millions" : /(Rate|Share)$/.test(id) ? "fraction" : /Mw$/.test(id) ? "MW" : "USD per share";
    expect(unit).toBe(expected);
  });
});
