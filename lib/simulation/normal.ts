/**
 * The standard normal distribution: the value below which a share of it lies, and the share below a
 * value. Both in arithmetic that every engine does alike (`elementary.ts`).
 */
import { exponential, logarithm } from "./elementary";

/** Wichura's AS 241 (1988), the centre: |p − ½| ≤ 0.425. Coefficients from the highest power down. */
const CENTRE = {
  over: [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
  under: [5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1],
} as const;

/** The tails, in r = √(−ln p) − 1.6 for r ≤ 5. */
const TAIL = {
  over: [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
  under: [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1],
} as const;

/** Hart's centre, for sizes below 5√2. */
const BELOW = {
  over: [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376],
  under: [8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752],
} as const;

/** The value below which a share of the distribution lies; the share from 10⁻¹⁰ to 1 − 10⁻¹⁰. */
export function normalQuantile(share: number): number {
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE.over, r)) / polynomial(CENTRE.under, r);
  }
  const r = Math.sqrt(-logarithm(q < 0 ? share : 1 - share)) - 1.6;
  const tail = polynomial(TAIL.over, r) / polynomial(TAIL.under, r);
  return q < 0 ? -tail : tail;
}

/** Hart's approximation in the form of West (2005): the share below a value, to about 10⁻¹⁵. */
export function normalShareBelow(value: number): number {
  const size = Math.abs(value);
  if (size > 37) return value > 0 ? 1 : 0;
  const density = exponential((-size * size) / 2);
  const tail =
    size < 7.07106781186547
      ? (density * polynomial(BELOW.over, size)) / polynomial(BELOW.under, size)
      : density / (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) / 2.506628274631;
  return value > 0 ? 1 - tail : tail;
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let place = 0; place < coefficients.length; place += 1) sum = sum * x + (coefficients[place] ?? 0);
  return sum;
}
