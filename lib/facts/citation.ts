import type { IsoDate } from "@/lib/finance/iso-date";
import type { Fact } from "./fact";
import type { Source, SourceKind } from "./source";

/** Where a figure was read, ready to be set under a chart or in a table cell. */
export interface Citation {
  readonly title: string;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** When the document was published; null where it carries no date. */
  readonly published: IsoDate | null;
  /** When the figure became public. */
  readonly knownOn: IsoDate;
  /** True where the link leads to a copy on someone else's site. */
  readonly mirror: boolean;
}

/** The citation of a fact. Throws for a source that is not in the list: the data are broken then, and nothing a reader did. */
export function citation(fact: Fact, sources: readonly Source[]): Citation {
  const source = sources.find((entry) => entry.id === fact.source);
  if (source === undefined) throw new Error(`${fact.id}: no source "${fact.source}"`);
  return { title: source.title, kind: source.kind, url: source.url, published: source.published, knownOn: fact.knownOn, mirror: source.mirror ?? false };
}
