/** What a frame says to its host, beside its height. `public/embed.d.ts` promises the same shapes. */
import type { EmbedView } from "./embed-view";
import type { EmbedNotice } from "./request-assumptions";

/** The scenario of a frame, for a host. */
export interface EmbeddedScenario {
  readonly view: EmbedView;
  /** The case's id. */
  readonly case: string;
  readonly changes: Readonly<Record<string, number | string>>;
  /** The query of the scenario's link, without a question mark. */
  readonly query: string;
  /** The address of the scenario on the site. */
  readonly url: string;
  /** The answer in one sentence. */
  readonly answer: string;
  readonly notices: readonly EmbedNotice[];
}

export type FrameMessage =
  | { readonly type: "flywheel:ready"; readonly v: 1; readonly id: string; readonly title: string; readonly scenario: EmbeddedScenario }
  | { readonly type: "flywheel:change"; readonly v: 1; readonly id: string; readonly scenario: EmbeddedScenario }
  | { readonly type: "flywheel:scenario"; readonly v: 1; readonly id: string; readonly request: string | null; readonly scenario: EmbeddedScenario };
