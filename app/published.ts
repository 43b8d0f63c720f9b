import type { Published } from "@/components/scenario/published-cases-context";
import { requireCompany } from "@/data";
import { profileOf } from "@/lib/facts/company";
import { casesOf, defaultCase } from "@/lib/scenario/published-cases";

/** A company and its cases, as its pages hand them to the browser. */
export function publishedOf(company: string): Published {
  return { company: profileOf(requireCompany(company)), cases: casesOf(company), defaultCase: { id: defaultCase().id } };
}
