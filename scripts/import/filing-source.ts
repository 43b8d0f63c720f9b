import { fiscalQuarterOf, quarterEndDate } from "@/lib/finance/fiscal-period";
import type { Source } from "@/lib/facts/source";
import type { Filing } from "./companyfacts";

/** Finds the source of a filing, or makes one where the list has none yet. */
export interface SourceList {
  idOf(filing: Filing): string;
  /** The sources that were made and are among those cited. */
  newOnes(cited: ReadonlySet<string>): Source[];
}

/** A filing is known by its accession number, which stands without dashes in the address of each of its documents. */
export function createSourceList({ name, cik, sources }: { readonly name: string; readonly cik: string; readonly sources: readonly Source[] }): SourceList {
  const made = new Map<string, Source>();
  return {
    idOf: (filing) => {
      const folder = filing.accession.replaceAll("-", "");
      const listed = sources.find((source) => source.kind === "filing" && source.url?.includes(`/${folder}/`)) ?? made.get(filing.accession);
      if (listed !== undefined) return listed.id;
      const taken = new Set([...sources, ...made.values()].map(({ id }) => id));
      const short = shortName(filing);
      const source: Source = {
        id: taken.has(short) ? `${short}-${folder}` : short,
        title: `${name} Form ${filing.form}, ${subjectOf(filing)}`,
        kind: "filing",
        published: filing.filed,
        url: `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${folder}/`,
      };
      made.set(filing.accession, source);
      return source.id;
    },
    newOnes: (cited) => [...made.values()].filter(({ id }) => cited.has(id)),
  };
}

/** "10q-2026q3", "10k-2026", "10qa-2026q3"; where the filing is of no fiscal period, with the day. */
function shortName({ form, filed, fiscalYear, fiscalPeriod }: Filing): string {
  const word = form.toLowerCase().replace(/[^a-z0-9]+/g, "");
  if (fiscalYear === null || !isPeriodic(form)) return `${word}-${filed}`;
  return fiscalPeriod === "FY" ? `${word}-${fiscalYear}` : `${word}-${fiscalYear}${(fiscalPeriod ?? "").toLowerCase()}`;
}

function subjectOf({ form, filed, fiscalYear, fiscalPeriod }: Filing): string {
  if (fiscalYear === null || !isPeriodic(form)) return `filed ${filed}`;
  const quarter = ([1, 2, 3] as const).find((number) => fiscalPeriod === `Q${number}`);
  return quarter === undefined ? `fiscal year ${fiscalYear}` : `quarter ended ${quarterEndDate(fiscalQuarterOf(fiscalYear, quarter))}`;
}

/** Annual and quarterly reports, amended ones too: only of these the SEC's year and period are the document's own. */
function isPeriodic(form: string): boolean {
  return /^10-[KQ](\/A)?$/.test(form);
}
