import type { Source } from "@/lib/facts/source";
import type { Case } from "./case";

/** A document that a case cites, as a reader is shown it. */
export interface CitedSource {
  /** The title of the original, also where only a copy was read. */
  readonly title: string;
  readonly published: Source["published"];
  /** Where the original stands; null where it is not on the web or only a copy is known. */
  readonly url: string | null;
  /** True where a copy on someone else's site was read. */
  readonly isCopy: boolean;
}

/** The sources that the reasons of some cases cite, and those named besides, by id. Throws for one that is not in the list: the data are broken then. */
export function citedSources(cases: readonly Case[], sources: readonly Source[], besides: readonly string[] = []): Readonly<Record<string, CitedSource>> {
  const ids = new Set([...cases.flatMap(({ why }) => Object.values(why).flatMap((reason) => reason.sources)), ...besides]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const source = sources.find((one) => one.id === id);
      if (!source) throw new Error(`No source "${id}".`);
      const isCopy = source.mirror ?? false;
      return [id, { title: source.title, published: source.published, url: isCopy ? null : source.url, isCopy }];
    }),
  );
}
