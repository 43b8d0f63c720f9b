/** A scenario as one file: every table as CSV with its metadata, the scenario itself, and a text that says what is what. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { buildScenarioChartTable } from "@/app/chart/build-table";
import { readScenarioCharts } from "@/app/chart/scenario-chart";
import { requireCompany } from "@/data";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { PERIODICITIES } from "@/lib/chart-data/timeline";
import { asOf } from "@/lib/facts/as-of";
import { describeTable } from "@/lib/facts/csvw";
import { formatTable, type DataTable } from "@/lib/facts/data-table";
import { buildFactsTable } from "@/lib/facts/facts-csv";
import type { Locale } from "@/lib/format/locale";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { buildProjectionAnswer } from "@/lib/scenario/projection-answer";
import { buildAssumptionsTable, buildProjectionTable } from "@/lib/scenario/projection-table";
import type { LinkedScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { writeReadme } from "./write-readme";

type ArchivedScenario = Pick<LinkedScenario, "scenarioCase" | "changes" | "texts">;

/** The archive, with links to the site at `origin`. Same scenario, same language, same bytes. */
export function buildArchive(scenario: ArchivedScenario, locale: Locale, origin: string): Uint8Array<ArrayBuffer> {
  const files = listFiles(scenario, locale, origin);
  const entries: Zippable = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  const { knownOn } = scenario.scenarioCase;
  // The files carry the day of the case, not of the download; the format counts in local time.
  const [year = 1980, month = 1, day = 1] = knownOn.split("-").map(Number);
  return new Uint8Array(zipSync(entries, { level: 6, mtime: new Date(year, month - 1, day, 12) }));
}

interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** The files in reading order. */
function listFiles({ scenarioCase, changes, texts }: ArchivedScenario, locale: Locale, origin: string): ArchivedFile[] {
  const { ticker, sources, facts } = requireCompany(scenarioCase.company);
  const query = pinnedQuery({ scenarioCase, changes, texts }, defaultCase());
  const input = { scenarioCase, changes, sources };
  const answer = buildProjectionAnswer({ ...input, texts, query, ticker });
  return [
    { path: "README.txt", text: writeReadme({ locale, scenarioCase, changes, texts, query, origin }) },
    { path: "scenario.json", text: `${JSON.stringify(answer, null, 2)}\n` },
    ...tableFiles("projection", buildProjectionTable(projectScenario(scenarioCase, changes), input)),
    ...tableFiles("assumptions", buildAssumptionsTable(input)),
    ...tableFiles("reported-figures", buildFactsTable(asOf(facts, scenarioCase.knownOn), sources)),
    ...chartFiles({ scenarioCase, changes }),
  ];
}

/** Every view by quarter, and by year where that is another table. */
function chartFiles({ scenarioCase, changes }: Pick<ArchivedScenario, "scenarioCase" | "changes">): ArchivedFile[] {
  const charts = readScenarioCharts(scenarioCase, changes);
  return CHART_IDS.flatMap((id) =>
    CHART_VIEWS[id].flatMap((view) => {
      const read = PERIODICITIES.map((periodicity) => ({ periodicity, chart: charts.read({ view, periodicity, zoom: "all" }) }));
      const [first] = read;
      const others = read.filter(({ chart }) => chart === first?.chart || chart.places.join() !== first?.chart.places.join());
      return others.flatMap(({ periodicity, chart }) => {
        const suffix = others.length === 1 ? "" : `-${periodicity}`;
        return tableFiles(`charts/${id}-${view}${suffix}`, buildScenarioChartTable(chart, { scenarioCase, changes, facts: charts.facts }));
      });
    }),
  );
}

function tableFiles(path: string, table: DataTable): ArchivedFile[] {
  const name = `${path.split("/").at(-1) ?? path}.csv`;
  return [
    { path: `${path}.csv`, text: formatTable(table) },
    { path: `${path}.csv-metadata.json`, text: `${JSON.stringify(describeTable(table, name), null, 2)}\n` },
  ];
}
