/** A page of the site: its address below the language and its name among the texts. */
export interface SitePage {
  /** "" for the dashboard, "/facts" for the facts. */
  path: string;
  /** The key in the namespace `nav`. */
  name: "dashboard" | "compare" | "risk" | "claims" | "trackRecord" | "facts" | "method" | "embedBuilder";
}

/** The pages that exist, in the order of the menu. Header and sitemap are made from this list and the one below. */
export const SITE_PAGES: readonly SitePage[] = [
  { path: "", name: "dashboard" },
  { path: "/compare", name: "compare" },
  { path: "/risk", name: "risk" },
  { path: "/claims", name: "claims" },
  { path: "/track-record", name: "trackRecord" },
  { path: "/facts", name: "facts" },
  { path: "/method", name: "method" },
  { path: "/embed-builder", name: "embedBuilder" },
];

/** Pages that the footer leads to, below the language: known to those who look for them. */
export const FOOTER_PAGES = [{ path: "/api", name: "api" }] as const;
