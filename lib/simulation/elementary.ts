/**
 * Exponential and logarithm from sums, products and quotients alone. Those are exactly rounded
 * everywhere, whereas `Math.exp` and `Math.log` may differ in the last bit from engine to engine, and a
 * draw that differs in one bit can fall on the other side of a border.
 */

// ln 2 in two parts, the first short enough for exact products with small whole numbers.
const LN2_HIGH = 0.693147180369123816490;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT_2 = 1.4142135623730951;

/** `e^x` within two units of the last place for x from −700 to 700; 0 below that. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const halvings = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  let sum = 1;
  // |rest| is at most 0.35, so sixteen terms of the series reach the last bit.
  for (let term = 16; term >= 1; term -= 1) sum = 1 + (rest / term) * sum;
  return scale(sum, halvings);
}

/** `ln x` for x > 0, within two units of the last place. */
export function logarithm(x: number): number {
  let mantissa = x;
  let power = 0;
  while (mantissa > SQRT_2) {
    mantissa /= 2;
    power += 1;
  }
  while (mantissa < SQRT_2 / 2) {
    mantissa *= 2;
    power -= 1;
  }
  // ln m = 2 artanh((m − 1) / (m + 1)), whose argument is at most 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let odd = 23; odd >= 1; odd -= 2) sum = 1 / odd + s * s * sum;
  return power * LN2_HIGH + (2 * s * sum + power * LN2_LOW);
}

/** `value · 2^power`, by exact steps. */
function scale(value: number, power: number): number {
  let scaled = value;
  for (let step = 0; step < power; step += 1) scaled *= 2;
  for (let step = 0; step > power; step -= 1) scaled /= 2;
  return scaled;
}
