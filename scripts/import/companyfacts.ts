/**
 * The SEC's `companyfacts` JSON: every figure that a company tagged in XBRL, in every filing.
 *
 * `facts` holds taxonomies, a taxonomy tags, a tag lists by unit. Each entry names the filing (`accn`,
 * `form`, `filed`) that states it; `fy` and `fp` are the year and period of that filing, not of the
 * figure. A figure of a span has `start` and `end`, one of a day has `end` alone. `frame` stands on the
 * last filing that states a figure, and ends in "I" where the figure is one of a day.
 *
 * Only tags with a row in `tags.ts` are read. One broken record among those refuses the whole file, so
 * that nothing is imported from a file that may be something else; all of them are named at once.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { findTag, TAG_UNITS, type TagRow, type XbrlUnit } from "./tags";

/** One record of the file whose tag has a row in the table. */
export interface TaggedFigure {
  readonly row: TagRow;
  /** Where it stands, for messages: "us-gaap:Revenues USD[3]". */
  readonly place: string;
  readonly unit: XbrlUnit;
  /** Absent for a figure of one day. */
  readonly start?: IsoDate;
  readonly end: IsoDate;
  readonly value: number;
  readonly filing: Filing;
}

/** The document that states a figure. */
export interface Filing {
  /** Accession number, as in "0001769628-26-000366". */
  readonly accession: string;
  readonly form: string;
  readonly filed: IsoDate;
  /** Fiscal year and period of the document; null where the SEC gives none. */
  readonly fiscalYear: number | null;
  readonly fiscalPeriod: string | null;
}

/** What could be read. */
export interface CompanyFactsFile {
  readonly figures: readonly TaggedFigure[];
  /** Tags without a row in the table; they are left alone. */
  readonly unmappedTags: number;
}

interface Expected {
  /** How messages call the file. */
  readonly file: string;
  readonly company: string;
  /** Ten digits. */
  readonly cik: string;
}

/** Reads the text of a file, or says everything that is wrong with it as "file: record: rule: what is wrong". */
export function readCompanyFacts(text: string, { file, company, cik }: Expected): Result<CompanyFactsFile, string[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return failure([`${file}: JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const root = fieldsOf(parsed);
  const taxonomies = root && fieldsOf(root.get("facts"));
  if (!root || !root.has("cik") || !taxonomies) return failure([`${file}: format: not a companyfacts file: an object with "cik", "entityName" and "facts" is expected`]);
  const named = root.get("cik");
  const found = typeof named === "number" || typeof named === "string" ? String(named).padStart(10, "0") : "";
  if (found !== cik) return failure([`${file}: cik: another company: ${JSON.stringify(named)} (${quote(root.get("entityName"))}), but ${company} has the CIK ${cik}`]);
  return readTaxonomies(taxonomies, file);
}

function readTaxonomies(taxonomies: ReadonlyMap<string, unknown>, file: string): Result<CompanyFactsFile, string[]> {
  const figures: TaggedFigure[] = [];
  const problems: string[] = [];
  let unmappedTags = 0;
  for (const [taxonomy, content] of taxonomies) {
    for (const [tag, concept] of fieldsOf(content) ?? new Map<string, unknown>()) {
      const row = findTag(`${taxonomy}:${tag}`);
      if (row === undefined) {
        unmappedTags += 1;
        continue;
      }
      const read = readConcept(row, fieldsOf(concept)?.get("units"));
      figures.push(...read.figures);
      problems.push(...read.problems.map((problem) => `${file}: ${problem}`));
    }
  }
  if (problems.length > 0) return failure(problems);
  return success({ figures, unmappedTags });
}

function readConcept(row: TagRow, content: unknown): { figures: TaggedFigure[]; problems: string[] } {
  const units = fieldsOf(content);
  if (!units) return { figures: [], problems: [`${row.tag}: format: no object "units"`] };
  const figures: TaggedFigure[] = [];
  const problems: string[] = [];
  for (const [unit, list] of units) {
    if (unit !== row.unit) {
      const known = TAG_UNITS.some((one) => one === unit);
      problems.push(`${row.tag}: unit: ${JSON.stringify(unit)} is ${known ? `not ${JSON.stringify(row.unit)}, in which ${row.metric} is read` : `an unknown unit (known: ${TAG_UNITS.join(", ")})`}`);
    } else if (!Array.isArray(list)) {
      problems.push(`${row.tag} ${unit}: format: not a list of records`);
    } else {
      list.forEach((record: unknown, index) => {
        const read = readRecord(row, row.unit, `${row.tag} ${unit}[${index}]`, record);
        if (read.ok) figures.push(read.value);
        else problems.push(...read.error);
      });
    }
  }
  return { figures, problems };
}

function readRecord(row: TagRow, unit: XbrlUnit, place: string, record: unknown): Result<TaggedFigure, string[]> {
  const fields = fieldsOf(record);
  if (!fields) return failure([`${place}: format: not a record`]);
  const { start, end, val: value, accn, form, filed, frame, fy, fp } = Object.fromEntries(fields);
  const problems: string[] = [];
  const refuse = (rule: string, message: string) => problems.push(`${place}: ${rule}: ${message}`);
  if (typeof value !== "number" || !Number.isFinite(value)) refuse("value", `"val" is ${quote(value)}, not a number`);
  if (!isIsoDate(end)) refuse("day", `"end" is ${quote(end)}, not a day of the form YYYY-MM-DD`);
  if (start !== undefined && !isIsoDate(start)) refuse("day", `"start" is ${quote(start)}, not a day of the form YYYY-MM-DD`);
  if (!isIsoDate(filed)) refuse("day", `"filed" is ${quote(filed)}, not a day of the form YYYY-MM-DD`);
  if (typeof accn !== "string" || !/^\d{10}-\d{2}-\d{6}$/.test(accn)) refuse("filing", `"accn" is ${quote(accn)}, not an accession number of the form 0001769628-26-000366`);
  if (typeof form !== "string" || form === "") refuse("filing", `"form" is ${quote(form)}, not the name of a form`);
  if (row.span && start === undefined) refuse("span", `${row.metric} belongs to a span of time, but the record has no "start"`);
  if (!row.span && start !== undefined) refuse("span", `${row.metric} belongs to a day, but the record has a "start"`);
  // Only frames of days end in "I": a frame that says otherwise stands on a record of another kind.
  if (typeof frame === "string" && frame.endsWith("I") === row.span) refuse("frame", `${quote(frame)} is a frame of ${row.span ? "a day" : "a span of time"}`);
  if (isIsoDate(end) && isIsoDate(filed) && filed < end) refuse("filing", `was filed on ${filed}, before ${end}, the day that it is about`);
  if (problems.length > 0 || typeof value !== "number" || !isIsoDate(end) || !isIsoDate(filed) || typeof accn !== "string" || typeof form !== "string") return failure(problems);
  return success({
    row,
    place,
    unit,
    ...(isIsoDate(start) && { start }),
    end,
    value,
    filing: { accession: accn, form, filed, fiscalYear: typeof fy === "number" ? fy : null, fiscalPeriod: typeof fp === "string" ? fp : null },
  });
}

/** The own fields of an object; undefined for anything else. A map, so that no name is special. */
function fieldsOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
