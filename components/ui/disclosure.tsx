import type { ReactNode } from "react";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** Open at first; afterwards the reader decides. */
  defaultOpen?: boolean;
  /** Disclosures of one name close each other. */
  group?: string;
  className?: string;
}

/** A part on demand. The browser's own element: it works without JavaScript and opens on "find in page". */
export function Disclosure({ summary, children, defaultOpen = false, group, className = "" }: DisclosureProps) {
  return (
    <details open={defaultOpen} name={group} className={`group border-b border-line ${className}`}>
      <summary className="flex min-h-10 list-none items-center gap-2 py-2 font-medium [&::-webkit-details-marker]:hidden">
        <svg aria-hidden="true" viewBox="0 0 8 8" className="size-2 shrink-0 fill-current transition-transform group-open:rotate-90">
          <path d="M1 0l6 4-6 4z" />
        </svg>
        {summary}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
