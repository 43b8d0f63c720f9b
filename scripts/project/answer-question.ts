/** The answers to the questions of `decide.ts`: data for programs, a table for a reader. */
import { formatResult, formatResultChange, type ResultFormat } from "@/components/decisions/format-result";
import { attributeNow } from "@/lib/decisions/attribution";
import { combineScenarios, findDifferences } from "@/lib/decisions/compare";
import { evaluateResult } from "@/lib/decisions/evaluate";
import { solveFor } from "@/lib/decisions/solve";
import { buildTornado } from "@/lib/decisions/tornado";
import { traceContour } from "@/lib/decisions/contour";
import { buildTwoWayTable } from "@/lib/decisions/two-way-table";
import { formatCsv, type CsvField } from "@/lib/facts/csv";
import { failure, success, type Result as Outcome } from "@/lib/finance/result";
import { formatRate } from "@/lib/format/rate";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { plausibleRange, plausibleRanges, NUMERIC_SPECS, type PlausibleRange } from "@/lib/scenario/plausible-range";
import { scenarioAssumptions } from "@/lib/scenario/scenario";
import { buildJob } from "@/lib/simulation/job";
import { simulate } from "@/lib/simulation/simulate";
import { FAN_SHARES, summariseSimulation } from "@/lib/simulation/summarise-simulation";
import type { AskedQuestion } from "./decide";
import { alignColumns } from "./table";

interface Answer {
  readonly json: unknown;
  readonly header: readonly string[];
  /** Rows with the figures themselves. */
  readonly rows: readonly (readonly CsvField[])[];
  /** The same for a reader. */
  readonly words: readonly (readonly string[])[];
  /** Sentences above the table. */
  readonly summary: readonly string[];
}

/** The whole output in the format that was asked for, or what stands in the way. */
export function answerQuestion(asked: AskedQuestion): Outcome<string, string> {
  const answer = answerOf(asked);
  if (!answer.ok) return answer;
  const { json, header, rows, words, summary } = answer.value;
  if (asked.format === "json") return success(`${JSON.stringify(json, null, 2)}\n`);
  if (asked.format === "csv") return success(formatCsv(header, rows));
  return success([...summary, "", ...alignColumns([header, ...words]), ""].join("\n"));
}

function answerOf(asked: AskedQuestion): Outcome<Answer, string> {
  switch (asked.question) {
    case "tornado":
      return success(answerTornado(asked));
    case "table":
      return answerTable(asked);
    case "simulate":
      return answerSimulation(asked);
    case "solve":
      return success(answerSolve(asked));
    case "attribute":
      return answerAttribution(asked);
  }
}

function formatOf({ scenarioCase, view }: AskedQuestion): ResultFormat {
  return { unit: view.result.unit, openingQuarter: scenarioCase.openingQuarter, quarters: scenarioCase.quarters, never: "not by the horizon", locale: "en" };
}

function about({ scenarioCase, changes, view }: AskedQuestion) {
  return { case: scenarioCase.id, changes, result: view.result.id };
}

function rangeOf({ scenarioCase, changes }: AskedQuestion, key: NumericAssumptionKey): PlausibleRange {
  const spec = NUMERIC_SPECS.find((one) => one.key === key);
  if (!spec) throw new Error(`No specification for ${key}.`);
  return plausibleRange(spec, scenarioCase, scenarioAssumptions(scenarioCase, changes)[key]);
}

function answerTornado(asked: AskedQuestion): Answer {
  const { scenarioCase, changes, view } = asked;
  const assumptions = scenarioAssumptions(scenarioCase, changes);
  const tornado = buildTornado(assumptions, plausibleRanges(scenarioCase, assumptions, view.locked), evaluateResult(view.result, scenarioCase));
  const format = formatOf(asked);
  return {
    json: { ...about(asked), locked: [...view.locked], ...tornado },
    header: ["assumption", "low", "high", "range", "at low", "at high", "swing"],
    rows: tornado.bars.map(({ key, low, high, isBand, atLow, atHigh, swing }) => [key, low, high, isBand ? "band" : "tenth of the slider", atLow, atHigh, swing]),
    words: tornado.bars.map(({ key, low, high, isBand, atLow, atHigh, swing }) => [key, String(low), String(high), isBand ? "band" : "±10 % of the slider", formatResult(atLow, format), formatResult(atHigh, format), formatResultChange(swing, format.unit, "en", (count) => `${count} quarters`).replace("+", "")]),
    summary: [`${view.result.id} now: ${formatResult(tornado.base, format)}. Each assumption alone, over its plausible range:`],
  };
}

function answerTable(asked: AskedQuestion): Outcome<Answer, string> {
  const { scenarioCase, changes, view } = asked;
  for (const key of [view.across, view.down]) if (view.locked.has(key)) return failure(`${key} is locked, so it makes no side of a table.`);
  const table = buildTwoWayTable(scenarioAssumptions(scenarioCase, changes), rangeOf(asked, view.across), rangeOf(asked, view.down), evaluateResult(view.result, scenarioCase));
  if (!table.ok) return failure(table.error.kind === "constant" ? `${table.error.key} cannot move here.` : "A table needs two assumptions.");
  const { across, down, rows } = table.value;
  const contour = view.target === null ? null : traceContour(rows, view.target);
  const format = formatOf(asked);
  return success({
    json: { ...about(asked), across, down, rows, ...(contour && { target: view.target, contour }) },
    header: [`${down.key} \\ ${across.key}`, ...across.values.map(String)],
    rows: rows.map((row, place) => [down.values[place], ...row]),
    words: rows.map((row, place) => [String(down.values[place]), ...row.map((value) => formatResult(value, format, "brief"))]),
    summary: [`${view.result.id}`, ...(contour ? [contour.length === 0 ? `The target ${view.target} is met nowhere in between: every cell lies on one side of it.` : `The target ${view.target} is crossed in ${contour.length} cells.`] : [])],
  });
}

function answerSimulation(asked: AskedQuestion): Outcome<Answer, string> {
  const { scenarioCase, changes, view } = asked;
  const job = buildJob(scenarioCase, scenarioAssumptions(scenarioCase, changes), view.locked, view.settings);
  if (!job.ok) return failure(job.error.kind === "all-locked" ? "Everything is locked: there is nothing to draw." : `The simulation cannot run: ${JSON.stringify(job.error)}.`);
  const { runs, seed } = view.settings;
  const { valuePerShare, fans, events, lastingQuarterShares } = summariseSimulation(simulate(job.value), runs, scenarioCase.quarters);
  const { quantiles, medianLow, medianHigh } = valuePerShare;
  const shares = FAN_SHARES.map((share) => formatRate(share, "en"));
  const rows = fans.flatMap(({ line, quantiles: lines }) => Array.from({ length: scenarioCase.quarters }, (_, quarter) => [line, quarter + 1, ...lines.map((one) => one[quarter] ?? null)]));
  const likely = (name: string, { share, low, high }: { share: number; low: number; high: number }) => `  ${name}: ${formatRate(share, "en", { decimals: 1 })} (${formatRate(low, "en", { decimals: 1 })} to ${formatRate(high, "en", { decimals: 1 })})`;
  return success({
    json: { ...about(asked), seed, runs, drawn: job.value.drawn, correlations: view.settings.correlations, events, valuePerShareUsd: { quantiles, medianLow, medianHigh }, fans, lastingQuarterShares },
    header: ["line", "t", ...shares],
    rows,
    words: rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(Math.round(cell)) : String(cell)))),
    summary: [
      `${runs} runs, seed ${seed}. Given these ranges, and only given them, with the error of sampling (19 times in 20):`,
      likely("a funding gap", events.fundingGap),
      likely("debt-service cover below 1", events.coverageBelowOne),
      likely("value per share above the price", events.valueAbovePrice),
      likely("free cash flow lastingly positive", events.cashPositive),
      `  value per share: ${quantiles.map((one, place) => `${shares[place]} below $${one.toFixed(2)}`).join(", ")}`,
    ],
  });
}

function answerSolve(asked: AskedQuestion): Answer {
  const { scenarioCase, changes, view } = asked;
  const assumptions = scenarioAssumptions(scenarioCase, changes);
  const target = view.target ?? assumptions.sharePriceUsd;
  const solution = solveFor(assumptions, rangeOf(asked, view.solve), target, view.result, evaluateResult(view.result, scenarioCase));
  const format = formatOf(asked);
  const { crossings, meets, reach, min, max } = solution;
  const count = crossings.length === 0 ? "no value" : crossings.length === 1 ? "one value" : `${crossings.length} values`;
  return {
    json: { ...about(asked), ...solution },
    header: ["passes the target at", "result", "kind"],
    rows: crossings.map(({ x, isRising, isJump }) => [x, isRising ? "rising" : "falling", isJump ? "jump" : "root"]),
    words: crossings.map(({ x, isRising, isJump }) => [String(Number(x.toPrecision(8))), isRising ? "rising" : "falling", isJump ? "jump" : "root"]),
    summary: [
      `${view.solve} from ${min} to ${max}: ${count} at which ${view.result.id} passes ${formatResult(target, format)}.`,
      meets.length === 0 ? "Nowhere is the target met." : `The target is met from ${meets.map(({ from, to }) => `${Number(from.toPrecision(8))} to ${Number(to.toPrecision(8))}`).join(" and from ")}.`,
      ...(reach ? [`Over that range the result lies between ${formatResult(reach.lowest, format)} and ${formatResult(reach.highest, format)}.`] : []),
    ],
  };
}

function answerAttribution(asked: AskedQuestion): Outcome<Answer, string> {
  const { scenarioCase, changes, view, from } = asked;
  const to = { scenarioCase, changes };
  const differences = findDifferences([from, to]);
  if (differences.length === 0) return failure("The two scenarios are the same: there is nothing to divide. Change something with --set, or name another start with --from.");
  const { parts, errors, ...ends } = attributeNow(differences.length, combineScenarios(from, to, differences, [view.result]));
  const [before = NaN, after = NaN] = [ends.from[0], ends.to[0]];
  if (parts.some(([part = NaN]) => Number.isNaN(part))) return failure(`${view.result.id} is missing in some mixture of the two scenarios, so its difference cannot be divided.`);
  const format = formatOf(asked);
  const change = (value: number) => formatResultChange(value, format.unit, "en", (count) => `${count} quarters`);
  const rows = differences.map((difference, place) => [difference, parts[place]?.[0] ?? null, errors?.[place]?.[0] ?? null] as const);
  return success({
    json: { ...about(asked), from: { case: from.scenarioCase.id, changes: from.changes, value: before }, to: { value: after }, parts: rows.map(([difference, part, error]) => ({ difference, part, error })), isExact: errors === null },
    header: ["difference", "part", "standard error"],
    rows,
    words: rows.map(([difference, part, error]) => [difference, change(part ?? NaN), error === null ? "exact" : change(error).replace("+", "")]),
    summary: [`${view.result.id}: ${formatResult(before, format)} → ${formatResult(after, format)}, ${change(after - before)}, divided among ${differences.length} differences (Shapley values${errors ? ", sampled" : ""}).`],
  });
}
