import { z } from "zod";
import { factsParameters } from "./facts-parameters";

/** The parameters of a company's track record: those of its figures without a choice of metrics. */
export const trackRecordParameters = z.strictObject({ asOf: factsParameters.shape.asOf, format: factsParameters.shape.format });
