/**
 * Accepts or refuses a company's folder: `npm run data:check -- data/companies/crwv`; without a folder,
 * every company of the site. Status 0 for accepted, 1 for refused with a line a problem.
 */
import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { checkCompanyFolder } from "./company/check-company-folder";

const COMPANIES = join(import.meta.dirname, "../data/companies");

const named = process.argv.slice(2);
const folders = named.length > 0 ? named.map((folder) => resolve(process.env["INIT_CWD"] ?? "", folder)) : readdirSync(COMPANIES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(COMPANIES, entry.name)] : []));

for (const folder of folders) {
  const { accepted, problems } = checkCompanyFolder(folder);
  if (problems.length === 0) process.stdout.write(`${basename(folder)}: accepted: ${accepted}\n`);
  else {
    process.stdout.write(`${basename(folder)}: refused, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n${problems.map((problem) => `  ${problem}\n`).join("")}`);
    process.exitCode = 1;
  }
}
