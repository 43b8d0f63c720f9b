/**
 * What must hold of any message and any address of a frame, however hostile. The property test asks it
 * some hundred times, the fuzz run a hundred thousand times.
 */
import { ASSUMPTION_SPECS, boundsOf } from "@/lib/scenario/assumption-spec";
import { defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { readFrameQuery, readSecret, replaceInFrameQuery } from "./frame-query";
import { buildHeightMessages } from "./height-messages";
import { MOST_ASSUMPTIONS, readHostMessage } from "./host-message";
import { requestAssumptions } from "./request-assumptions";

const PLAIN_NAME = /^[A-Za-z0-9._:-]{1,100}$/;

/** Throws, naming what is broken, where a message is read as more than what was asked for within all bounds. */
export function claimMessageIsReadSafely(data: unknown): void {
  const latest = defaultCase();
  const message = readHostMessage(data);
  if (message?.kind !== "set-assumptions") return;
  if (message.assumptions.length > MOST_ASSUMPTIONS) throw new Error("More was read than a message may ask for.");
  const { changes, notices } = requestAssumptions(latest, {}, message.assumptions);
  for (const [key, value] of Object.entries(changes)) {
    const spec = ASSUMPTION_SPECS.find((one) => one.key === key);
    if (!spec) throw new Error(`${key} is no assumption.`);
    if (spec.kind === "customer" || typeof value !== "number") continue;
    const { min, max } = boundsOf(spec, latest);
    if (!(value >= min && value <= max)) throw new Error(`${key} is ${value}, outside ${min} to ${max}.`);
  }
  const unknown = message.assumptions.filter(([key]) => !ASSUMPTION_SPECS.some((spec) => spec.key === key));
  if (notices.filter(({ kind }) => kind === "unknown-key").length !== unknown.length) throw new Error("Something was dropped and not said.");
  if (!Number.isFinite(projectScenario(latest, changes).at("revenueUsdM", latest.quarters))) throw new Error("What follows cannot be projected.");
  if ("polluted" in {}) throw new Error("A prototype was changed.");
}

/** Throws where a name from an address could be more than a name, or a part of the scenario is lost. */
export function claimFrameAddressIsReadSafely(query: string): void {
  const { scenario, id, childId, chart } = readFrameQuery(query);
  if (readFrameQuery(scenario).scenario !== scenario) throw new Error("The scenario's part still holds a key of the frame.");
  const secret = readSecret(`#?secret=${query}`);
  for (const name of [id, childId, chart, secret]) if (name !== null && !PLAIN_NAME.test(name)) throw new Error(`"${name}" is no plain name.`);
  if (!replaceInFrameQuery(query, "zh", scenario).startsWith("lang=zh")) throw new Error("The language was not changed.");
  const texts = buildHeightMessages({ id: id ?? "revenue", src: "https://site.example/embed/revenue", childId, secret }, 400).filter((message) => typeof message === "string");
  const pym = texts.filter((text) => text.startsWith("pym"));
  if (pym.length !== (childId === null ? 0 : 1)) throw new Error("pym.js is told although it did not name the frame, or not told although it did.");
  if (pym.some((text) => !/^pymxPYMx[A-Za-z0-9._:-]+xPYMxheightxPYMx400$/.test(text))) throw new Error("A name broke out of its message.");
}
