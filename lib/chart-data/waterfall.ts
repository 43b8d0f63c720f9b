/** A difference as a waterfall: from one figure to the other, the largest parts first, the small ones together. */

export interface WaterfallStep<Id> {
  /** Null for the rest. */
  readonly id: Id | null;
  readonly change: number;
  /** The bar's ends. */
  readonly from: number;
  readonly to: number;
  /** Parts that this step stands for. */
  readonly count: number;
}

/** At most `most` steps with a name, then what is left in one. Parts of nothing are left out. */
export function buildWaterfall<Id>(start: number, parts: readonly { readonly id: Id; readonly change: number }[], most: number): WaterfallStep<Id>[] {
  const moving = parts.filter(({ change }) => change !== 0).toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  // A single small part needs no cover name.
  const named = moving.length <= most + 1 ? moving : moving.slice(0, most);
  const rest = moving.slice(named.length);
  let at = start;
  const step = (id: Id | null, change: number, count: number): WaterfallStep<Id> => {
    const from = at;
    at += change;
    return { id, change, from, to: at, count };
  };
  const steps = named.map(({ id, change }) => step(id, change, 1));
  return rest.length === 0 ? steps : [...steps, step(null, rest.reduce((sum, { change }) => sum + change, 0), rest.length)];
}
