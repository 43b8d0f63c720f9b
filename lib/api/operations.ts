/** Every address of the interface, in reading order: what it takes, what it answers, and addresses that work. */
import { z } from "zod";
import { PUBLISHED_COMPANIES } from "@/lib/scenario/published-cases";
import { archiveParameters } from "./archive-parameters";
import { chartParameters } from "./chart-parameters";
import { imageParameters } from "./image-parameters";
import { factsParameters } from "./facts-parameters";
import type { Operation } from "./openapi";
import { projectionParameters } from "./projection-parameters";
import { NO_PARAMETERS } from "./query-schema";
import { trackRecordParameters } from "./track-record-parameters";
import { workbookParameters } from "./workbook-parameters";

const COMPANY = { company: PUBLISHED_COMPANIES };
const PINNED = "v=1&case=crwv-2025-06-03&usefulLifeYears=4";
const CSVW = "application/csvm+json";

/** The parameters of the description itself: the language of its words. */
export const openapiParameters = z.strictObject({ lang: archiveParameters.shape.lang });

/** The operations; a test holds the list to the routes that there are. */
export const OPERATIONS: readonly Operation[] = [
  { id: "companies", path: "/api/v1/companies", pathParameters: {}, query: NO_PARAMETERS, hasScenario: false, answers: { "application/json": "CompaniesResponse" }, refusals: [400], examples: ["/api/v1/companies"] },
  { id: "cases", path: "/api/v1/companies/{company}/cases", pathParameters: COMPANY, query: NO_PARAMETERS, hasScenario: false, answers: { "application/json": "CasesResponse" }, refusals: [400, 404], examples: ["/api/v1/companies/crwv/cases"] },
  {
    id: "facts",
    path: "/api/v1/companies/{company}/facts",
    pathParameters: COMPANY,
    query: factsParameters,
    hasScenario: false,
    answers: { "application/json": "FactsResponse", "text/csv": null, [CSVW]: null },
    refusals: [400, 404],
    examples: ["/api/v1/companies/crwv/facts?metric=revenueUsdM,adjustedEbitdaUsdM&asOf=2025-06-03", "/api/v1/companies/crwv/facts?metric=debtUsdM&format=csv", "/api/v1/companies/crwv/facts?metric=debtUsdM&format=csvw"],
  },
  {
    id: "trackRecord",
    path: "/api/v1/companies/{company}/track-record",
    pathParameters: COMPANY,
    query: trackRecordParameters,
    hasScenario: false,
    answers: { "application/json": null, "text/csv": null, [CSVW]: null },
    refusals: [400, 404],
    examples: ["/api/v1/companies/crwv/track-record", "/api/v1/companies/crwv/track-record?asOf=2025-11-10", "/api/v1/companies/crwv/track-record?format=csv", "/api/v1/companies/crwv/track-record?format=csvw"],
  },
  {
    id: "projection",
    path: "/api/v1/projection",
    pathParameters: {},
    query: projectionParameters,
    hasScenario: true,
    answers: { "application/json": "ProjectionResponse", "text/csv": null, [CSVW]: null },
    refusals: [400],
    examples: ["/api/v1/projection", `/api/v1/projection?${PINNED}`, `/api/v1/projection?format=csv&${PINNED}`],
  },
  { id: "projectionJson", path: "/api/v1/projection.json", pathParameters: {}, query: NO_PARAMETERS, hasScenario: true, answers: { "application/json": "ProjectionResponse" }, refusals: [400], examples: [`/api/v1/projection.json?${PINNED}`] },
  { id: "projectionCsv", path: "/api/v1/projection.csv", pathParameters: {}, query: NO_PARAMETERS, hasScenario: true, answers: { "text/csv": null }, refusals: [400], examples: [`/api/v1/projection.csv?${PINNED}`] },
  { id: "projectionMetadata", path: "/api/v1/projection.csv-metadata.json", pathParameters: {}, query: NO_PARAMETERS, hasScenario: true, answers: { [CSVW]: null }, refusals: [400], examples: [`/api/v1/projection.csv-metadata.json?${PINNED}`] },
  {
    id: "chart",
    path: "/api/v1/chart",
    pathParameters: {},
    query: chartParameters,
    hasScenario: true,
    answers: { "image/svg+xml": null, "image/png": null, "text/csv": null, [CSVW]: null },
    refusals: [400, 429],
    examples: [`/api/v1/chart?view=debt.wall&lang=en&theme=light&${PINNED}`, "/api/v1/chart?view=capex&period=annual&format=png&lang=zh&theme=dark", "/api/v1/chart?view=concentration&format=csv"],
  },
  { id: "archive", path: "/api/v1/archive", pathParameters: {}, query: archiveParameters, hasScenario: true, answers: { "application/zip": null }, refusals: [400], examples: [`/api/v1/archive?lang=en&${PINNED}`] },
  { id: "workbook", path: "/api/v1/workbook", pathParameters: {}, query: workbookParameters, hasScenario: true, answers: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": null }, refusals: [400, 429], examples: [`/api/v1/workbook?lang=en&${PINNED}`] },
  { id: "chartImage", path: "/api/v1/chart-image", pathParameters: {}, query: imageParameters, hasScenario: true, answers: { "image/png": null }, refusals: [400, 429], examples: [`/api/v1/chart-image?lang=en&${PINNED}`] },
  { id: "openapi", path: "/api/v1/openapi.json", pathParameters: {}, query: openapiParameters, hasScenario: false, answers: { "application/json": null }, refusals: [400], examples: ["/api/v1/openapi.json"] },
];
