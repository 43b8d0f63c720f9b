/**
 * A frame's height, as the listeners of the usual hosts expect it. All are sent at each change: the
 * frame cannot know who listens, and a host ignores what is not for it.
 */

export interface FrameNames {
  /** The host's own name for the frame, or the view's. */
  readonly id: string;
  /** The address of the frame, by which Medium finds it. */
  readonly src: string;
  /** The name that pym.js gave the frame; null where it did not. */
  readonly childId: string | null;
  /** The secret that WordPress gave the frame; null where it did not. */
  readonly secret: string | null;
}

/** The messages that tell a host the height in whole pixels. */
export function buildHeightMessages({ id, src, childId, secret }: FrameNames, height: number): readonly unknown[] {
  return [
    { type: "flywheel:resize", v: 1, id, height },
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
  ];
}
