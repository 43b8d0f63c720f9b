interface SkeletonProps {
  /** What is on its way, for a screen reader. */
  label: string;
  /** The final size, as CSS lengths, so that nothing moves when the content arrives. */
  width?: string;
  height: string;
}

export function Skeleton({ label, width = "100%", height }: SkeletonProps) {
  return (
    <div role="status" className="rounded-control bg-sunken motion-safe:animate-pulse" style={{ width, height }}>
      <span className="sr-only">{label}</span>
    </div>
  );
}
