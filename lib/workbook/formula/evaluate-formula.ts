/** The value of a formula, as Excel gives it. */
import { compareScalars, FormulaError, isMatrix, toNumber, toScalar, toText, type Matrix, type Scalar, type Value } from "./cell-value";
import { FUNCTIONS } from "./functions";
import type { BinaryOperator, Formula, RangeReference } from "./parse-formula";

/** Where a formula finds the cells and names that it refers to. */
export interface FormulaScope {
  range(reference: RangeReference): Matrix;
  name(name: string): RangeReference | undefined;
}

const DIVISION = new FormulaError("#DIV/0!");

function combine(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") return toText(left) + toText(right);
  if (operator === "=") return compareScalars(left, right) === 0;
  if (operator === "<>") return compareScalars(left, right) !== 0;
  if (operator === "<") return compareScalars(left, right) < 0;
  if (operator === "<=") return compareScalars(left, right) <= 0;
  if (operator === ">") return compareScalars(left, right) > 0;
  if (operator === ">=") return compareScalars(left, right) >= 0;
  const a = toNumber(left);
  const b = toNumber(right);
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  if (operator === "/") return b === 0 ? DIVISION : a / b;
  const power = a ** b;
  return Number.isFinite(power) && !(a === 0 && b === 0) ? power : new FormulaError("#NUM!");
}

/** Combines cell by cell where either side is a range of several cells. */
function combineValues(operator: BinaryOperator, left: Value, right: Value): Value {
  const shape = isMatrix(left) && left.values.length > 1 ? left : isMatrix(right) && right.values.length > 1 ? right : undefined;
  if (!shape) return combine(operator, toScalar(left), toScalar(right));
  const cellOf = (value: Value, position: number): Scalar => (isMatrix(value) ? (value.values.length === 1 ? (value.values[0] ?? null) : (value.values[position] ?? null)) : value);
  return { ...shape, values: shape.values.map((_, position) => combine(operator, cellOf(left, position), cellOf(right, position))) };
}

/** A condition; a text is none. */
function isTrue(value: Value): boolean | FormulaError {
  const scalar = toScalar(value);
  const number = typeof scalar === "boolean" ? Number(scalar) : toNumber(scalar);
  return number instanceof FormulaError ? number : number !== 0;
}

export function evaluateFormula(formula: Formula, scope: FormulaScope): Value {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "range":
      return scope.range(formula);
    case "name": {
      if (formula.name === "TRUE" || formula.name === "FALSE") return formula.name === "TRUE";
      const range = scope.name(formula.name);
      return range ? scope.range(range) : new FormulaError("#NAME?");
    }
    case "negative":
      return combineValues("-", 0, evaluateFormula(formula.of, scope));
    case "binary":
      return combineValues(formula.operator, evaluateFormula(formula.left, scope), evaluateFormula(formula.right, scope));
    case "call":
      return callFunction(formula.name, formula.args, scope);
  }
}

function callFunction(name: string, args: readonly Formula[], scope: FormulaScope): Value {
  const argument = (position: number): Value => {
    const arg = args[position];
    return arg ? evaluateFormula(arg, scope) : null;
  };
  if (name === "IF") {
    const condition = isTrue(argument(0));
    if (condition instanceof FormulaError) return condition;
    return condition ? argument(1) : args.length > 2 ? argument(2) : false;
  }
  if (name === "IFERROR") {
    const value = toScalar(argument(0));
    return value instanceof FormulaError ? argument(1) : value;
  }
  if (name === "AND" || name === "OR") {
    const conditions = args.map((arg) => isTrue(evaluateFormula(arg, scope)));
    const error = conditions.find((condition) => condition instanceof FormulaError);
    if (error instanceof FormulaError) return error;
    return name === "AND" ? conditions.every(Boolean) : conditions.some(Boolean);
  }
  const calculate = FUNCTIONS.get(name);
  if (!calculate) throw new Error(`No function ${name}: our formulas use only what all spreadsheet programs share.`);
  return calculate(args.map((arg) => evaluateFormula(arg, scope)));
}
