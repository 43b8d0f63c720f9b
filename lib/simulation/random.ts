/**
 * Random numbers by counting: Philox 4×32-10 (Salmon, Moraes, Dror and Shaw, "Parallel random numbers:
 * as easy as 1, 2, 3", 2011). A number follows from seed, run and dimension alone, so that any run can
 * be drawn anywhere, in any order and by any number of workers, with the same bits. Only 32-bit integer
 * arithmetic, which every engine does alike.
 *
 * Plain random numbers, not quasi-random ones: a Sobol sequence would settle faster, but its error cannot
 * be read from the runs themselves, the first thousand runs of a longer simulation would not be a fair
 * sample, and in some forty dimensions with jumps most of its advantage is gone.
 */

/** The largest seed. */
export const LARGEST_SEED = 0xffff_ffff;

/** Numbers that one call gives. */
export const NUMBERS_PER_BLOCK = 4;

const ROUNDS = 10;

/** Writes four 32-bit numbers into `out` from `at` on, for a counter of four words and a key of two. */
export function philox(counter: Uint32Array, key: Uint32Array, out: Uint32Array, at = 0): void {
  let c0 = counter[0] ?? 0;
  let c1 = counter[1] ?? 0;
  let c2 = counter[2] ?? 0;
  let c3 = counter[3] ?? 0;
  let k0 = key[0] ?? 0;
  let k1 = key[1] ?? 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = multiplyHigh(0xd2511f53, c0);
    const low0 = Math.imul(0xd2511f53, c0);
    const high1 = multiplyHigh(0xcd9e8d57, c2);
    const low1 = Math.imul(0xcd9e8d57, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[at] = c0;
  out[at + 1] = c1;
  out[at + 2] = c2;
  out[at + 3] = c3;
}

/** The upper 32 bits of the product of two 32-bit numbers. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  // Both sums stay below 2^32, so that a shift without a sign takes their upper half.
  const carry = (middle & 0xffff) + aLow * bHigh;
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) | 0;
}

/** A 32-bit number as a fraction strictly between 0 and 1. */
export function toFraction(bits: number): number {
  return (bits + 0.5) / 4294967296;
}
