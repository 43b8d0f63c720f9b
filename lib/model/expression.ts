/**
 * Formulas as text: the one form in which an equation is shown to a reader and computed for its test.
 *
 * Numbers, names, `+ − × / ^`, parentheses and `max(a, b)`, `min(a, b)`. A name is a line of the projection, an
 * assumption or a figure of the opening position; `name[t-1]` is the line at the end of the quarter before.
 */

/** A formula taken apart. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string; readonly isBefore: boolean }
  | { readonly kind: "operation"; readonly operator: "+" | "-" | "*" | "/" | "^" | "max" | "min"; readonly left: Expression; readonly right: Expression };

const TOKEN = /\s*([A-Za-z]\w*(?:\[t-1\])?|\d+(?:\.\d+)?|[-+*/^(),])/y;
const PRECEDENCE: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };

/** Takes a formula apart; throws for one that is none, as only we write them. */
export function parseExpression(text: string): Expression {
  const tokens = tokenise(text);
  let position = 0;
  const take = (expected?: string) => {
    const token = tokens[position];
    if (token === undefined || (expected !== undefined && token !== expected)) throw new Error(`"${text}": ${expected ?? "more"} expected after ${tokens.slice(0, position).join(" ")}`);
    position += 1;
    return token;
  };
  const operand = (): Expression => {
    const token = take();
    if (token === "(") {
      const inner = operation(1);
      take(")");
      return inner;
    }
    if (token === "max" || token === "min") {
      take("(");
      const left = operation(1);
      take(",");
      const right = operation(1);
      take(")");
      return { kind: "operation", operator: token, left, right };
    }
    if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
    if (!/^[A-Za-z]/.test(token)) throw new Error(`"${text}": a value expected where ${token} stands`);
    return { kind: "name", name: token.replace("[t-1]", ""), isBefore: token.endsWith("[t-1]") };
  };
  const operation = (lowest: number): Expression => {
    let left = operand();
    for (let token = tokens[position]; token !== undefined && isOperator(token) && (PRECEDENCE[token] ?? 0) >= lowest; token = tokens[position]) {
      take();
      left = { kind: "operation", operator: token, left, right: operation((PRECEDENCE[token] ?? 0) + 1) };
    }
    return left;
  };
  const whole = operation(1);
  if (position < tokens.length) throw new Error(`"${text}": nothing expected after ${tokens.slice(0, position).join(" ")}`);
  return whole;
}

function isOperator(token: string): token is "+" | "-" | "*" | "/" | "^" {
  return token in PRECEDENCE;
}

/** Pieces of a formula, in order: names, numbers and signs. */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) throw new Error(`"${text}": not understood from "${text.slice(at)}"`);
    tokens.push(match[1]);
  }
  return tokens;
}

/** The value of a formula, with each name read by the caller. */
export function evaluate(expression: Expression, read: (name: string, isBefore: boolean) => number): number {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "name") return read(expression.name, expression.isBefore);
  const [left, right] = [evaluate(expression.left, read), evaluate(expression.right, read)];
  switch (expression.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "^":
      return left ** right;
    case "max":
      return Math.max(left, right);
    case "min":
      return Math.min(left, right);
  }
}
