/**
 * Units: the closed list in which figures are published or kept, and how they convert.
 *
 * Companies publish the same line in thousands, millions or billions; here each metric is kept in one
 * unit. A per cent exists only in what was published and on screen, a share is kept as a fraction.
 */
import { failure, success, type Result } from "./result";

/** Units by dimension, each with its size in the smallest unit of that dimension. */
const UNITS = {
  USD: { dimension: "money", size: 1 },
  "USD thousands": { dimension: "money", size: 1e3 },
  "USD millions": { dimension: "money", size: 1e6 },
  "USD billions": { dimension: "money", size: 1e9 },
  "USD per share": { dimension: "price per share", size: 1 },
  shares: { dimension: "shares", size: 1 },
  "thousand shares": { dimension: "shares", size: 1e3 },
  "million shares": { dimension: "shares", size: 1e6 },
  MW: { dimension: "power", size: 1 },
  GW: { dimension: "power", size: 1e3 },
  "%": { dimension: "share", size: 1 },
  fraction: { dimension: "share", size: 100 },
  years: { dimension: "time", size: 1 },
  count: { dimension: "number", size: 1 },
} as const;

/** The name of a unit. */
export type Unit = keyof typeof UNITS;

/** Every unit, in the order of the list above. */
export const UNIT_NAMES: readonly string[] = Object.keys(UNITS);

/** Why a value cannot be converted. */
export interface UnitMismatch {
  readonly from: Unit;
  readonly to: Unit;
}

/** Whether a value is the name of a unit. */
export function isUnit(value: unknown): value is Unit {
  return typeof value === "string" && Object.hasOwn(UNITS, value);
}

/** A value in another unit of the same dimension, or the two units when they measure different things. */
export function convertUnit(value: number, from: Unit, to: Unit): Result<number, UnitMismatch> {
  const [source, target] = [UNITS[from], UNITS[to]];
  if (source.dimension !== target.dimension) return failure({ from, to });
  // Both quotients are whole numbers, so that one rounding happens at most: 981,632 thousands are 981.632 millions.
  return success(source.size >= target.size ? value * (source.size / target.size) : value / (target.size / source.size));
}
