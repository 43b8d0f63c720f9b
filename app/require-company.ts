import { findCompany } from "@/data";

/** A company that our own code names: missing data stop the build, and no reader's request. */
export function requireCompany(id: string): NonNullable<ReturnType<typeof findCompany>> {
  const company = findCompany(id);
  if (!company) throw new Error(`No figures of the company ${id}.`);
  return company;
}
