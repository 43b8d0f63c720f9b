import type { ReactNode } from "react";

interface SectionFrameProps {
  id: string;
  /** The finding: a sentence that is true of the scenario as it stands. */
  title: ReactNode;
  /** What is shown, with its unit. */
  subject: ReactNode;
  /** What can be chosen, above the content. */
  controls?: ReactNode;
  children: ReactNode;
  /** Source and downloads, below the content. */
  footer?: ReactNode;
  className?: string;
}

/** One question and its answer: a rule, a finding as the title, choices, the drawing, what it is made of. */
export function SectionFrame({ id, title, subject, controls, children, footer, className = "" }: SectionFrameProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`min-w-0 border-t border-line pt-4 pb-8 ${className}`}>
      <h2 id={`${id}-title`} className="font-serif text-title font-semibold">
        {title}
      </h2>
      <p className="mt-0.5 text-caption text-muted">{subject}</p>
      {controls !== undefined && <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">{controls}</div>}
      <div className="mt-3">{children}</div>
      {footer !== undefined && <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-caption text-muted">{footer}</div>}
    </section>
  );
}
