import type { ReactNode } from "react";

/** Text for those who hear the page: read aloud, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
