/**
 * Reads the formulas that our workbook writes: numbers, texts, cells and ranges, defined names, the operators
 * of arithmetic, comparison and joining, and functions. The file's own text is read, so what is calculated is
 * what a spreadsheet program will calculate.
 */
import { columnOf } from "../cell-address";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Cells of one sheet; `sheet` is null for the formula's own. */
export interface RangeReference {
  readonly kind: "range";
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type Formula =
  | { readonly kind: "constant"; readonly value: number | string }
  | RangeReference
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] };

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[A-Za-z][A-Za-z0-9]*)!)?(\$?[A-Za-z]{1,3}\$?\d+)(?::(\$?[A-Za-z]{1,3}\$?\d+))?(?![A-Za-z0-9_(.])|([A-Za-z_][A-Za-z0-9_.]*)|(<>|<=|>=|[-+*/^&=<>(),]))/y;

interface Token {
  readonly kind: "constant" | "range" | "word" | "sign";
  readonly text: string;
  readonly formula?: Formula;
}

function readCell(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      if (text.slice(at).trim() === "") break;
      throw new Error(`The formula "${text}" cannot be read at position ${at}.`);
    }
    const [, number, quoted, sheet, first, last, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: "constant", text: number, formula: { kind: "constant", value: Number(number) } });
    else if (quoted !== undefined) tokens.push({ kind: "constant", text: quoted, formula: { kind: "constant", value: quoted.replaceAll('""', '"') } });
    else if (first !== undefined) {
      const from = readCell(first);
      const to = last === undefined ? from : readCell(last);
      const name = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
      tokens.push({ kind: "range", text: first, formula: { kind: "range", sheet: name, firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column } });
    } else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

/** Operators by how tightly they bind, the loosest first; all are read from left to right, as Excel does. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** Reads a formula without its equals sign. Throws where it is none: our own formulas are at fault then. */
export function parseFormula(text: string): Formula {
  const tokens = tokenise(text);
  let at = 0;
  const fail = (): never => {
    throw new Error(`The formula "${text}" cannot be read.`);
  };
  const isSign = (sign: string) => tokens[at]?.kind === "sign" && tokens[at]?.text === sign;
  const expect = (sign: string) => (isSign(sign) ? (at += 1) : fail());

  const readLevel = (level: number): Formula => {
    const operators = LEVELS[level];
    if (!operators) return readUnary();
    let left = readLevel(level + 1);
    for (;;) {
      const operator = operators.find(isSign);
      if (operator === undefined) return left;
      at += 1;
      left = { kind: "binary", operator, left, right: readLevel(level + 1) };
    }
  };
  const readUnary = (): Formula => {
    if (!isSign("-")) return readPrimary();
    at += 1;
    // As in Excel, the sign binds tighter than any operator: -2^2 is 4.
    return { kind: "negative", of: readUnary() };
  };
  const readPrimary = (): Formula => {
    const token = tokens[at] ?? fail();
    at += 1;
    if (token.formula) return token.formula;
    if (token.kind === "sign" && token.text === "(") {
      const inner = readLevel(0);
      expect(")");
      return inner;
    }
    if (token.kind !== "word") return fail();
    if (!isSign("(")) return { kind: "name", name: token.text };
    at += 1;
    const args: Formula[] = [];
    if (!isSign(")")) {
      do args.push(readLevel(0));
      while (isSign(",") && (at += 1) > 0);
    }
    expect(")");
    return { kind: "call", name: token.text.toUpperCase(), args };
  };

  const formula = readLevel(0);
  return at === tokens.length ? formula : fail();
}
