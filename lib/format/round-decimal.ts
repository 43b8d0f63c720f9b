/**
 * Rounding of decimals as text. Halves of the number as it is written go away from zero: 1.005 is 1.01,
 * although the float behind it lies below the half. `Intl` rounds in the same way, but its first number
 * costs a browser as long as the model takes for a hundred projections.
 */

/** The digits that numbers of at most this many have exactly as floats. */
const EXACT_DIGITS = 15;

/** Smaller numbers are written with an exponent; no format of ours has as many decimals. */
const SMALLEST_PLAIN = 1e-6;

/** A number of at least zero with so many digits after the point: "1234.50". */
export function roundDecimal(value: number, decimals: number): string {
  if (value < SMALLEST_PLAIN) return value.toFixed(decimals);
  const written = writePlainly(value);
  const point = written.indexOf(".");
  const whole = point < 0 ? written : written.slice(0, point);
  const fraction = point < 0 ? "" : written.slice(point + 1);
  if (fraction.length <= decimals) return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
  const kept = whole + fraction.slice(0, decimals);
  const digits = fraction.charAt(decimals) < "5" ? kept : increase(kept);
  const end = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, end)}.${digits.slice(end)}`;
}

/** A number in digits alone: from 10^21 on the language writes an exponent. */
function writePlainly(value: number): string {
  const [mantissa = "", exponent] = String(value).split("e+");
  return exponent === undefined ? mantissa : mantissa.replace(".", "").padEnd(Number(exponent) + 1, "0");
}

/** A whole number in digits, one higher; leading zeros stay. */
function increase(digits: string): string {
  const next = digits.length <= EXACT_DIGITS ? String(Number(digits) + 1) : String(BigInt(digits) + 1n);
  return next.padStart(digits.length, "0");
}
