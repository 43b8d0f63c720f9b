/**
 * The Content-Security-Policy of every answer. Nothing comes from another host; scripts are ours by
 * origin, and those inside a page by hash or nonce; no `unsafe-eval`. Styles inside elements are
 * allowed, because server-drawn charts place their marks with them; style elements are not.
 */

interface ContentPolicy {
  /** What may run inside the page: `'sha256-…'` and `'nonce-…'` sources. */
  inlineScripts: readonly string[];
  /** Who may frame the page, as `frame-ancestors` takes it. */
  frameAncestors: string;
  /** The development server evaluates what it sends, and styles by element. */
  isDevelopment?: boolean;
}

/** The header's value. */
export function buildContentPolicy({ inlineScripts, frameAncestors, isDevelopment = false }: ContentPolicy): string {
  const scripts = isDevelopment ? ["'self'", "'unsafe-inline'", "'unsafe-eval'"] : ["'self'", ...inlineScripts];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
}
