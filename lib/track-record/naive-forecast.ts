/**
 * The naive forecast: the growth of the last quarter continued, quarter after quarter. A model that does
 * no better has explained nothing.
 */

/** The value `t` quarters after the last; null where there is no growth to continue: a figure is missing, or is not above zero. */
export function continueGrowth(previous: number | null, last: number | null, t: number): number | null {
  if (previous === null || last === null || previous <= 0 || last <= 0) return null;
  return last * (last / previous) ** t;
}
