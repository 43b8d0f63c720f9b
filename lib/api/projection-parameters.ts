import { z } from "zod";
import { parameter } from "./query-schema";

/** Forms of a projection; "csvw" are the metadata of the table. */
export const PROJECTION_FORMATS = ["json", "csv", "csvw"] as const;
export type ProjectionFormat = (typeof PROJECTION_FORMATS)[number];

/** The parameters of a projection besides those of its scenario. */
export const projectionParameters = z.strictObject({
  format: parameter(z.enum(PROJECTION_FORMATS).default("json"), "unknown-format", PROJECTION_FORMATS),
});
