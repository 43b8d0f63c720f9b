/**
 * The functions that our formulas use. Each exists, with the same meaning, in Excel, LibreOffice and Google
 * Sheets; a formula that names any other cannot be calculated, so none gets into a workbook.
 *
 * IF, AND, OR and IFERROR stand in `evaluate-formula.ts`: they do not calculate all of their arguments.
 */
import { compareScalars, FormulaError, isMatrix, toNumber, toScalar, type Matrix, type Scalar, type Value } from "./cell-value";

type SheetFunction = (args: readonly Value[]) => Value;

const NOTHING_FOUND = new FormulaError("#N/A");
const NO_VALUE = new FormulaError("#VALUE!");

/** The numbers among the arguments; of a range, empty cells and texts are left out. Stops at an error. */
function numbersOf(args: readonly Value[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const value of isMatrix(arg) ? arg.values : [arg]) {
      if (value instanceof FormulaError) return value;
      if (typeof value === "number") numbers.push(value);
      else if (!isMatrix(arg) && value !== null) {
        const number = toNumber(value);
        if (number instanceof FormulaError) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

function ofNumbers(calculate: (numbers: readonly number[]) => number | FormulaError): SheetFunction {
  return (args) => {
    const numbers = numbersOf(args);
    return numbers instanceof FormulaError ? numbers : calculate(numbers);
  };
}

function ofEach(calculate: (...numbers: number[]) => number | FormulaError): SheetFunction {
  return (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(toScalar(arg));
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return calculate(...numbers);
  };
}

/** Away from zero at a half, as ROUND does. */
function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

function at(matrix: Matrix, position: number): Scalar {
  return matrix.values[position] ?? null;
}

/** INDEX by row, or by row and column. Over a single row the programs differ where only one number is given: we give both. */
function index(args: readonly Value[]): Value {
  const [range, first, second] = args;
  if (range === undefined || first === undefined || !isMatrix(range)) return NO_VALUE;
  const row = toNumber(toScalar(first));
  const column = second === undefined ? 1 : toNumber(toScalar(second));
  if (row instanceof FormulaError || column instanceof FormulaError) return NO_VALUE;
  const position = (Math.trunc(row) - 1) * range.columns + Math.trunc(column) - 1;
  return position < 0 || position >= range.values.length ? NO_VALUE : at(range, position);
}

/** MATCH with 0 as its third argument: the first equal value. */
function match([wanted, range]: readonly Value[]): Value {
  if (wanted === undefined || range === undefined || !isMatrix(range)) return NO_VALUE;
  const value = toScalar(wanted);
  const position = range.values.findIndex((candidate) => candidate !== null && typeof candidate === typeof value && compareScalars(candidate, value) === 0);
  return position < 0 ? NOTHING_FOUND : position + 1;
}

/** SUMIF by equality: sums where the range holds the value. */
function sumIf([range, wanted, sums]: readonly Value[]): Value {
  if (range === undefined || wanted === undefined || !isMatrix(range)) return NO_VALUE;
  const summed = sums !== undefined && isMatrix(sums) ? sums : range;
  const value = toScalar(wanted);
  let sum = 0;
  range.values.forEach((candidate, position) => {
    const number = at(summed, position);
    if (candidate !== null && typeof candidate === typeof value && compareScalars(candidate, value) === 0 && typeof number === "number") sum += number;
  });
  return sum;
}

/** SUMPRODUCT: texts and empty cells count as zero. */
function sumProduct(args: readonly Value[]): Value {
  const lists = args.map((arg) => (isMatrix(arg) ? arg.values : [arg]));
  const length = lists[0]?.length ?? 0;
  if (lists.some((list) => list.length !== length)) return NO_VALUE;
  let sum = 0;
  for (let position = 0; position < length; position += 1) {
    let product = 1;
    for (const list of lists) {
      const value = list[position] ?? null;
      if (value instanceof FormulaError) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
}

function largest([range, rank]: readonly Value[]): Value {
  const numbers = range === undefined ? NO_VALUE : numbersOf([range]);
  const wanted = toNumber(toScalar(rank ?? null));
  if (numbers instanceof FormulaError || wanted instanceof FormulaError) return NO_VALUE;
  return [...numbers].sort((a, b) => b - a)[wanted - 1] ?? new FormulaError("#NUM!");
}

/** Every function of our formulas, by its name in the file. */
export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ["SUM", ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ["MIN", ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0))],
  ["MAX", ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0))],
  ["COUNT", (args) => args.reduce<number>((count, arg) => count + (isMatrix(arg) ? arg.values : [arg]).filter((value) => typeof value === "number").length, 0)],
  ["ABS", ofEach((value = 0) => Math.abs(value))],
  ["INT", ofEach((value = 0) => Math.floor(value))],
  ["MOD", ofEach((value = 0, by = 1) => (by === 0 ? new FormulaError("#DIV/0!") : value - by * Math.floor(value / by)))],
  ["ROUND", ofEach((value = 0, digits = 0) => roundTo(value, digits))],
  ["SQRT", ofEach((value = 0) => (value < 0 ? new FormulaError("#NUM!") : Math.sqrt(value)))],
  ["ISNUMBER", ([value]) => typeof toScalar(value ?? null) === "number"],
  ["N", ([value]) => (typeof toScalar(value ?? null) === "number" ? toScalar(value ?? null) : 0)],
  ["INDEX", index],
  ["MATCH", match],
  ["SUMIF", sumIf],
  ["SUMPRODUCT", sumProduct],
  ["LARGE", largest],
]);
