"use client";

import { useTranslations } from "next-intl";
import type { CsvField } from "@/lib/facts/csv";
import { downloadCsv } from "./download-csv";

interface CsvButtonProps {
  name: string;
  header: readonly string[];
  /** Made when it is asked for. */
  rows: () => readonly (readonly CsvField[])[];
}

/** Downloads the figures of a section. */
export function CsvButton({ name, header, rows }: CsvButtonProps) {
  const t = useTranslations("decision");
  return (
    <button type="button" onClick={() => downloadCsv(name, header, rows())} className="needs-scripting min-h-6 underline underline-offset-2 hover:text-ink print:hidden">
      {t("csv")}
    </button>
  );
}
