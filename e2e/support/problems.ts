import type { BrowserContext } from "@playwright/test";

/**
 * Collects what no page may do, in the order in which it happens: errors in the console, uncaught
 * errors, requests of our own that fail, and requests to anybody else.
 */
export function collectProblems(context: BrowserContext, ownOrigin: string): readonly string[] {
  const problems: string[] = [];
  const isOwn = (url: string) => new URL(url).origin === ownOrigin;

  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => {
    problems.push(`page error: ${webError.error().message} (${webError.page()?.url() ?? "no page"})`);
  });
  context.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !isOwn(request.url())) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A browser drops what it was still loading when the reader goes elsewhere.
    const reason = request.failure()?.errorText ?? "unknown reason";
    if (isOwn(request.url()) && reason !== "net::ERR_ABORTED") problems.push(`failed request: ${request.url()} (${reason})`);
  });
  context.on("response", (response) => {
    if (isOwn(response.url()) && response.status() >= 400) problems.push(`failed request: ${response.url()} (status ${response.status()})`);
  });
  return problems;
}
