"use client";

import { useState } from "react";

interface FigureTableProps {
  summary: string;
  columns: readonly string[];
  /** Rows in words, the name first; made when the table is opened. */
  rows: () => readonly (readonly string[])[];
}

/** The exact figures of a section, on demand. */
export function FigureTable({ summary, columns, rows }: FigureTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)} className="mt-2 text-caption print:hidden">
      <summary className="min-h-6 w-fit text-muted pointer-coarse:min-h-11 hover:text-ink">{summary}</summary>
      {isOpen && (
        <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label={summary}>
          <table className="w-full">
            <caption className="sr-only">{summary}</caption>
            <thead>
              <tr className="border-b border-line text-muted">
                {columns.map((column, place) => (
                  <th key={column} scope="col" className={`py-1 font-normal ${place === 0 ? "text-start" : "ps-4 text-end"}`}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([name = "", ...cells]) => (
                <tr key={name} className="border-b border-line last:border-0">
                  <th scope="row" className="min-w-28 py-1 text-start font-normal">
                    {name}
                  </th>
                  {cells.map((cell, place) => (
                    <td key={place} className="figures ps-4 whitespace-nowrap">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
