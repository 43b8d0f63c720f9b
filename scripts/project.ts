/**
 * The command line of the model: `npm run project -- --help`.
 *
 * Standard output carries the result alone, standard error what was wrong. Bad input ends with
 * status 2. Batches are read, projected and written line by line, so their length has no limit.
 */
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { failure, success, type Result } from "@/lib/finance/result";
import type { Case } from "@/lib/scenario/case";
import { defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { answerQuestion } from "./project/answer-question";
import { readArguments, type Command, type Format } from "./project/arguments";
import { findQuestion, readQuestion } from "./project/decide";
import { writeHelp } from "./project/help";
import { readLines } from "./project/lines";
import { readBatchLine, readCase, readSettings, type Request } from "./project/request";
import { writeTable } from "./project/table";
import { answerRequest, writeCsv } from "./project/written-projection";

const BAD_INPUT_STATUS = 2;

// A reader such as `head` closes the pipe when it has seen enough: that ends the work, not in error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

await main();

async function main() {
  const [first, ...rest] = process.argv.slice(2);
  const question = findQuestion(first);
  if (question && !rest.some((word) => word === "--help" || word === "-h")) {
    const asked = readQuestion(question, rest);
    const answer = asked.ok ? answerQuestion(asked.value) : asked;
    return answer.ok ? write(answer.value) : refuse(answer.error);
  }
  const command = readArguments(question ? rest : process.argv.slice(2));
  if (!command.ok) return refuse(command.error);
  const { caseId } = command.value;
  const scenarioCase = caseId === undefined ? success(defaultCase()) : readCase(caseId);
  if (!scenarioCase.ok) return refuse(scenarioCase.error);
  const done = await carryOut(command.value, scenarioCase.value);
  if (!done.ok) refuse(done.error);
}

async function carryOut(command: Command, scenarioCase: Case): Promise<Result<void, string>> {
  if (command.kind === "help") return success(await write(writeHelp(scenarioCase)));
  if (command.kind === "batch") return projectBatch(command.file, scenarioCase);
  const changes = readSettings(scenarioCase, command.settings);
  if (!changes.ok) return changes;
  return success(await write(writeAnswer({ scenarioCase, changes: changes.value }, command.format)));
}

function writeAnswer(request: Request, format: Format): string {
  if (format === "json") return `${JSON.stringify(answerRequest(request), null, 2)}\n`;
  if (format === "csv") return writeCsv(request);
  return writeTable(request.scenarioCase, request.changes, projectScenario(request.scenarioCase, request.changes));
}

/** Stops at the first line that cannot be projected; the lines before it are written. */
async function projectBatch(file: string, defaultCase: Case): Promise<Result<void, string>> {
  let number = 0;
  try {
    for await (const line of readLines(openText(file))) {
      number += 1;
      if (line.trim() === "") continue;
      const request = readBatchLine(line.trim(), defaultCase);
      if (!request.ok) return failure(`${file === "-" ? "Standard input" : file}, line ${number}: ${request.error}`);
      await write(`${JSON.stringify(answerRequest(request.value))}\n`);
    }
    return success(undefined);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return failure(`--batch ${file} cannot be read: ${error.message}.`);
    throw error;
  }
}

/** A file is looked for where the command was given, which npm keeps in INIT_CWD. */
function openText(file: string): AsyncIterable<string> {
  if (file === "-") return process.stdin.setEncoding("utf8");
  return createReadStream(resolve(process.env["INIT_CWD"] ?? "", file), { encoding: "utf8" });
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

function refuse(message: string) {
  process.stderr.write(`${message}\n`);
  process.exitCode = BAD_INPUT_STATUS;
}
