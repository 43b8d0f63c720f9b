/**
 * Annual rates applied quarter by quarter.
 *
 * `x^(t/4)` is built from two square roots and products only. Both are exactly rounded in every
 * engine (IEEE 754), whereas `Math.pow` may differ in its last bit from browser to browser.
 */

/** The factor of one quarter that makes `annualFactor` in four: its fourth root. */
export function quarterRoot(annualFactor: number): number {
  return Math.sqrt(Math.sqrt(annualFactor));
}

/** `annualFactor^(quarters/4)` for a whole number of quarters, from zero up. */
export function quarterlyPower(annualFactor: number, quarters: number): number {
  const factor = quarterRoot(annualFactor);
  let power = 1;
  for (let quarter = 0; quarter < quarters; quarter += 1) power *= factor;
  return power;
}
