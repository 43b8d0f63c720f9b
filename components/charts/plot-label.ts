/** Words over a plot. */
export interface PlotLabel {
  /** Tells the labels of a chart apart; the same key means the same colour. */
  readonly key: string;
  readonly className: string;
  readonly words: string;
  /** How far down the plot they stand, in pixels. */
  readonly down: number;
  readonly style: { readonly left?: string; readonly right?: string; readonly width?: string; readonly color?: string };
}
