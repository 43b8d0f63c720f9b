/** Rules about single records: their name, their source, their days and their unit. */
import { isFiscalPeriod, periodEndDate } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { convertUnit } from "@/lib/finance/unit";
import type { Fact } from "@/lib/facts/fact";
import { METRICS } from "@/lib/facts/metric";
import type { CompanyParts } from "./company-parts";

/** A record with what these rules need of it. */
interface DatedRecord {
  readonly file: string;
  readonly id: string;
  readonly source: string;
  readonly knownOn: IsoDate | null;
  /** The period, day or month that it is about, as it is written. */
  readonly about: string;
}

/** Messages about single records. */
export function findRecordProblems(parts: CompanyParts): string[] {
  const records = listRecords(parts);
  const names = [...parts.sources.map((source) => `sources.json: ${source.id}`), ...records.map((record) => `${record.file}: ${record.id}`)];
  return [
    ...findRepeated(names).map((name) => `${name}: duplicate: the identifier stands twice`),
    ...findRepeatedFigures(parts.facts),
    ...records.flatMap((record) => [...findSourceProblems(record, parts), ...findDateProblems(record)]),
    ...parts.facts.flatMap((fact) => [...findNameProblems(fact), ...findUnitProblems(fact)]),
    ...parts.guidance.flatMap((range) => findGuidanceProblems(range)),
    ...findStaleDayExceptions(records, parts),
  ];
}

function listRecords(parts: CompanyParts): DatedRecord[] {
  return [
    ...parts.facts.map((fact) => ({ ...fact, file: "facts.json", about: fact.period })),
    ...parts.disclosures.map((disclosure) => ({ ...disclosure, file: "disclosures.json", about: disclosure.period })),
    ...parts.contracts.map((contract) => ({ ...contract, file: "contracts.json", about: contract.signed })),
    ...parts.instruments.map((instrument) => ({ ...instrument, file: "debt.json", about: instrument.asOf })),
    ...parts.maturities.map((maturity) => ({ ...maturity, file: "debt.json", about: maturity.asOf })),
    ...parts.facilities.map((facility) => ({ ...facility, file: "debt.json", about: facility.month })),
    ...parts.guidance.map((range) => ({ ...range, file: "guidance.json", about: range.issuedOn })),
  ];
}

function findRepeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** The same figure twice under two identifiers. */
function findRepeatedFigures(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact, index) => {
    const twin = facts.slice(0, index).find((other) => other.id !== fact.id && keyOf(other) === keyOf(fact));
    return twin === undefined ? [] : [`facts.json: ${fact.id}: duplicate: ${twin.id} is the same metric and period from the same source`];
  });
}

function keyOf(fact: Fact): string {
  return [fact.metric, fact.period, fact.customer ?? "", fact.source].join("|");
}

function findSourceProblems(record: DatedRecord, parts: CompanyParts): string[] {
  const source = parts.sources.find((entry) => entry.id === record.source);
  if (source === undefined) return [`${record.file}: ${record.id}: unknown source: "${record.source}" is not in sources.json`];
  const exempt = parts.exceptions.sourceDates.some((exception) => exception.file === record.file && exception.record === record.id);
  if (source.published === null || record.knownOn === null || exempt) return [];
  if (source.published > record.knownOn) return [`${record.file}: ${record.id}: source date: known on ${record.knownOn}, but its source was published on ${source.published}`];
  const end = lastDayOf(record.about);
  if (end !== undefined && end > source.published) return [`${record.file}: ${record.id}: source date: is about ${record.about}, but its source was published on ${source.published}`];
  return [];
}

function findDateProblems(record: DatedRecord): string[] {
  if (record.knownOn === null) return [];
  const end = lastDayOf(record.about);
  return end !== undefined && end > record.knownOn ? [`${record.file}: ${record.id}: known on: ${record.about} ends on ${end}, after ${record.knownOn}, the day on which it was known`] : [];
}

/** The day on which what a record is about was over; of a month the first, as an event in it can be named before its end. */
function lastDayOf(about: string): IsoDate | undefined {
  if (isFiscalPeriod(about)) return periodEndDate(about);
  const day = `${about}-01`;
  return isIsoDate(day) ? day : undefined;
}

function findNameProblems(fact: Fact): string[] {
  const expected = [fact.metric, fact.period, ...(fact.customer === undefined ? [] : [fact.customer.toLowerCase().replace(/[^a-z0-9]+/g, "-")]), fact.source].join(".");
  return fact.id === expected ? [] : [`facts.json: ${fact.id}: identifier: should be "${expected}" (metric, period, customer, source)`];
}

function findUnitProblems(fact: Fact): string[] {
  const { unit } = METRICS[fact.metric];
  if (fact.unit !== unit) return [`facts.json: ${fact.id}: unit: ${fact.metric} is kept in ${unit}, not in ${fact.unit}`];
  if (fact.published === undefined) return [];
  const converted = convertUnit(fact.published.value, fact.published.unit, unit);
  if (!converted.ok) return [`facts.json: ${fact.id}: unit: ${fact.published.unit} cannot be converted to ${unit}`];
  if (Math.abs(converted.value - fact.value) <= 1e-12 * Math.abs(fact.value)) return [];
  return [`facts.json: ${fact.id}: unit: ${fact.published.value} ${fact.published.unit} are ${converted.value} ${unit}, not ${fact.value}`];
}

function findGuidanceProblems(range: CompanyParts["guidance"][number]): string[] {
  const { unit } = METRICS[range.metric];
  const problems = range.unit === unit ? [] : [`guidance.json: ${range.id}: unit: ${range.metric} is kept in ${unit}, not in ${range.unit}`];
  const inverted = range.low !== null && range.high !== null && range.low > range.high;
  return inverted ? [...problems, `guidance.json: ${range.id}: range: the lower end ${range.low} is above the upper end ${range.high}`] : problems;
}

function findStaleDayExceptions(records: readonly DatedRecord[], parts: CompanyParts): string[] {
  const find = (reference: { file: string; record: string }) => records.find((record) => record.file === reference.file && record.id === reference.record);
  return [
    ...parts.exceptions.knownOn.flatMap((exception) => {
      const day = find(exception)?.knownOn;
      return day === exception.used ? [] : [`exceptions.json: ${exception.record}: stale exception: the record in ${exception.file} is known on ${day ?? "no day"}, not on ${exception.used}`];
    }),
    ...parts.exceptions.sourceDates.flatMap((exception) => {
      const record = find(exception);
      const needed = record !== undefined && findSourceProblems(record, { ...parts, exceptions: { ...parts.exceptions, sourceDates: [] } }).length > 0;
      return needed ? [] : [`exceptions.json: ${exception.record}: stale exception: the record in ${exception.file} agrees with the date of its source`];
    }),
  ];
}
