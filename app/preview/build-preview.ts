import { createHash } from "node:crypto";
import { DRAWING_VERSION, PREVIEW_SIZE, type PreviewCard } from "@/components/preview/card";
import { encodeScenario } from "@/lib/scenario/codec";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { defaultCase } from "@/lib/scenario/published-cases";
import { buildCard, drawnView, type PreviewInput } from "./build-card";

/** What the tags of a shared page need. Paths stand below the site's address. */
export interface ScenarioPreview {
  readonly imagePath: string;
  readonly width: number;
  readonly height: number;
  /** The answer: whoever does not see the image reads what it says. */
  readonly alt: string;
  readonly title: string;
  readonly description: string;
}

/** Image, title and description of a scenario, with its own figures. */
export function buildPreview({ note = "", ...input }: PreviewInput & { readonly note?: string }): ScenarioPreview {
  const { card, answer, title, describe } = buildCard(input);
  return { imagePath: previewPath(input, card), ...PREVIEW_SIZE, alt: answer, title, description: describe(note) };
}

/** A short name for all that an image shows and for how it is drawn. */
export function hashCard(card: PreviewCard): string {
  return createHash("sha256").update(JSON.stringify([DRAWING_VERSION, card])).digest("base64url").slice(0, 22);
}

/** An image names its case even where it is the newest, so that it stays what it is when a newer one comes. */
function previewPath({ locale, scenarioCase, changes, view = {} }: PreviewInput, card: PreviewCard): string {
  const texts = { title: card.title ?? "", note: "" };
  const scenario = encodeScenario({ scenarioCase, changes, texts, view: drawnView(view) }, defaultCase()) || `v=${MODEL_VERSION}&case=${scenarioCase.id}`;
  return `/api/v1/chart-image?lang=${locale}&${scenario}&h=${hashCard(card)}`;
}
