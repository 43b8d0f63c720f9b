/**
 * The bridge from EBITDA to value per share, in USD per share, and today's price beside it.
 *
 * Enterprise value and net debt stand per share of today; the shares issued until the horizon dilute
 * what is left, and the cost of equity discounts it to today. The steps add up to the value per share.
 */
import { quarterlyPower } from "@/lib/finance/quarterly-power";
import type { Projection } from "@/lib/model/projection";
import { ltmSum } from "@/lib/model/twelve-months";
import { valueProjection } from "@/lib/model/valuation";
import { BRIDGE_STEPS, type BridgeStep, type ChartData, type ChartInput, type ChartSeries } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";

export function buildValueBridge(input: ChartInput): ChartData {
  const { projection, unchanged } = input;
  const steps = bridgeSteps(projection);
  const floor = (step: BridgeStep) => BRIDGE_STEPS.map((one) => (one === step ? steps[one].to : null));
  const series: ChartSeries[] = [
    {
      id: "bridge",
      mark: "bar",
      stacked: false,
      reported: null,
      projected: BRIDGE_STEPS.map((step) => (isTotal(step) ? null : steps[step].to - steps[step].from)),
      base: BRIDGE_STEPS.map((step) => steps[step].from),
    },
    { id: "bridgeTotal", mark: "bar", stacked: false, reported: null, projected: floor("valuePerShare") },
    { id: "sharePrice", mark: "bar", stacked: false, reported: floor("sharePrice"), projected: null },
  ];
  const chart = finishChart(input, {
    id: "value",
    view: "bridge",
    quantity: "usdPerShare",
    series,
    caseLines: unchanged ? [{ id: "bridgeTotal", values: BRIDGE_STEPS.map((step) => (step === "valuePerShare" ? bridgeSteps(unchanged)[step].to : null)) }] : [],
    finding: findNeed(projection),
    metrics: [],
  });
  const isWorthless = steps.dilution.from < 0;
  const places = BRIDGE_STEPS.map((step) => (step === "dilution" && isWorthless ? "limitedLiability" : step));
  return { ...chart, places, reportedCount: 0 };
}

/** Less than this over a year is no EBITDA that a multiple could stand on. */
const LEAST_EBITDA_USD_M = 1;

type BridgeSteps = Readonly<Record<BridgeStep, { readonly from: number; readonly to: number }>>;

/** Where each bar begins and ends. A negative equity value is floored at zero by its own step. */
function bridgeSteps(projection: Projection): BridgeSteps {
  const value = valueProjection(projection);
  const sharesToday = projection.at("dilutedSharesM", 0);
  const enterprise = value.enterpriseValueAtExitUsdM / sharesToday;
  const equity = value.equityValueAtExitUsdM / sharesToday;
  const diluted = value.valuePerShareAtExitUsd;
  return {
    enterpriseValue: { from: 0, to: enterprise },
    netDebt: { from: enterprise, to: equity },
    dilution: { from: equity, to: diluted },
    discount: { from: diluted, to: value.valuePerShareUsd },
    valuePerShare: { from: 0, to: value.valuePerShareUsd },
    sharePrice: { from: 0, to: projection.assumptions.sharePriceUsd },
  };
}

function isTotal(step: BridgeStep): boolean {
  return step === "valuePerShare" || step === "sharePrice";
}

/** The exit multiple at which a share would be worth its price; none where there is no EBITDA to multiply. */
function findNeed(projection: Projection): Finding {
  const { assumptions, quarters } = projection;
  const valuePerShareUsd = valueProjection(projection).valuePerShareUsd;
  const ltmEbitdaUsdM = ltmSum(projection, "adjustedEbitdaUsdM", quarters) ?? 0;
  if (ltmEbitdaUsdM < LEAST_EBITDA_USD_M) return { id: "valueWithoutEbitda", valuePerShareUsd };
  const neededAtExitUsd = assumptions.sharePriceUsd * quarterlyPower(1 + assumptions.costOfEquityRate, quarters);
  const neededUsdM = neededAtExitUsd * projection.at("dilutedSharesM", quarters) + projection.at("debtUsdM", quarters) - projection.at("cashUsdM", quarters);
  return { id: "priceNeeds", valuePerShareUsd, multiple: neededUsdM / ltmEbitdaUsdM };
}
