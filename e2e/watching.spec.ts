import { expect, test } from "./support/fixtures";

/** Each kind of misbehaviour, planted once, so that the watching in `fixtures.ts` is known to see it. */
const PLANTED = [
  { what: "an error in the console", script: "console.error('planted')", patterns: [/^console error: planted/] },
  { what: "an uncaught error", script: "setTimeout(() => { throw new Error('planted') })", patterns: [/^page error: planted/] },
  { what: "a promise that nobody catches", script: "Promise.reject(new Error('planted'))", patterns: [/^page error: planted/] },
  { what: "a missing file", script: "fetch('/planted-missing')", patterns: [/^failed request: .*planted-missing \(status 404\)$/, /^console error: .*404/] },
  { what: "a dropped connection", script: "fetch('/planted-dropped')", patterns: [/^failed request: .*planted-dropped \(net::/, /^console error: /, /^page error: /] },
  { what: "a request to somebody else", script: "fetch('https://planted.example/', { mode: 'no-cors' })", patterns: [/^request to another origin: https:\/\/planted\.example\/$/] },
];

for (const { what, script, patterns } of PLANTED) {
  test(`a page with ${what} would fail its test`, async ({ page, problems }) => {
    problems.expect(...patterns);
    await page.route("**/planted", (route) => route.fulfill({ contentType: "text/html", body: `<link rel="icon" href="data:,"><script>${script}</script>` }));
    await page.route("**/planted-missing", (route) => route.fulfill({ status: 404, body: "" }));
    await page.route("**/planted-dropped", (route) => route.abort("connectionreset"));
    await page.route("https://planted.example/", (route) => route.fulfill({ body: "" }));
    await page.goto("/planted");
    await expect.poll(() => patterns.every((pattern) => problems.list.some((problem) => pattern.test(problem)))).toBe(true);
  });
}
