/** Cell addresses. Rows and columns are counted from zero in code, from one and A in formulas. */

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column of letters, in either case. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** An address as a formula copies it along: "L12". */
export function relativeAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An address that stays when a formula is copied: "$L$12". */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A sheet's name before an address: quoted where it holds anything but Latin letters and digits. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
