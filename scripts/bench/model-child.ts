/**
 * The model in a process of its own, for the model's bench. Serves lines of standard input,
 * "<quarters> <projections>", each with one line: value per share, last cash and microseconds per
 * projection. project.c answers the same way.
 */
import { createInterface } from "node:readline";
import { project } from "@/lib/model/project";
import { valueProjection } from "@/lib/model/valuation";
import { defaultCase } from "@/lib/scenario/published-cases";

const { opening, assumptions } = defaultCase();

for await (const line of createInterface({ input: process.stdin })) {
  const [quarters = 0, projections = 0] = line.split(" ").map(Number);
  const start = process.hrtime.bigint();
  for (let count = 1; count < projections; count += 1) project(opening, assumptions, quarters);
  const projection = project(opening, assumptions, quarters);
  const microseconds = Number(process.hrtime.bigint() - start) / 1e3 / projections;
  console.log(valueProjection(projection).valuePerShareUsd, projection.at("cashUsdM", quarters), microseconds);
}
