/** One line of several projections over the quarters that any of them reaches. */
import { addQuarters, fiscalQuarterRange, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { Projection } from "@/lib/model/projection";
import type { QuarterField } from "@/lib/model/quarter";
import { buildAxisDomain, type AxisDomain } from "./axis-domain";
import type { Line } from "./reported";

/** A projection and the quarter after which it begins. */
export interface ComparedProjection {
  readonly openingQuarter: FiscalQuarter;
  readonly projection: Projection;
}

export interface ComparedLines {
  readonly quarters: readonly FiscalQuarter[];
  /** By projection, then by quarter; null where a projection has not begun or has ended. */
  readonly lines: readonly Line[];
  readonly domain: AxisDomain;
}

export function buildComparedLines(compared: readonly ComparedProjection[], field: QuarterField): ComparedLines {
  const ends = compared.map(({ openingQuarter, projection }) => ({ first: addQuarters(openingQuarter, 1), last: addQuarters(openingQuarter, projection.quarters) }));
  const first = ends.map((one) => one.first).sort()[0];
  const last = ends.map((one) => one.last).sort().at(-1);
  const quarters = first && last ? fiscalQuarterRange(first, last) : [];
  const lines = compared.map(({ projection }, place) => {
    const begin = quarters.indexOf(ends[place]?.first ?? "2024Q1");
    return quarters.map((_, index) => (index >= begin && index < begin + projection.quarters ? projection.at(field, index - begin + 1) : null));
  });
  const values = lines.flat().filter((value) => value !== null);
  return { quarters, lines, domain: buildAxisDomain(Math.min(...values), Math.max(...values)) };
}
