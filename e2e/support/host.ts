import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { test as base } from "./fixtures";

/** A page of somebody else: another origin, with whatever its editor has put there. */
export interface Host {
  readonly origin: string;
  /** The site's own origin. */
  readonly site: string;
  /** Opens a page with this body. */
  open(page: Page, body: string): Promise<void>;
}

/** Keeps every message that the host gets, in the order in which they come. */
export const KEEP_MESSAGES = `<script>window.got=[];addEventListener("message",function(e){got.push(e.data)})</script>`;

/** Fits every frame to what it says, as a host with a listener of its own does. */
export const FIT_FRAMES = `<script>addEventListener("message",function(e){
if(!e.data||e.data.type!=="flywheel:resize")return;
document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})</script>`;

declare global {
  interface Window {
    got: unknown[];
  }
}

/** Playwright's `test` with a host on an origin of its own. Nothing but that page may come from there. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL, problems }, provide) => {
    let body = "";
    const server = createServer((request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(request.url === "/" ? `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">${body}</body></html>` : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string" || baseURL === undefined) throw new Error("the host has no address");
    const origin = `http://127.0.0.1:${address.port}`;
    problems.expect(new RegExp(`^request to another origin: ${origin}/$`));
    await provide({
      origin,
      site: new URL(baseURL).origin,
      open: async (page, text) => {
        body = text;
        await page.goto(`${origin}/`);
      },
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

export { expect } from "./fixtures";
