import { waitForHydration } from "./support/fixtures";
import { expect, KEEP_MESSAGES, test } from "./support/host";
import { LATEST, OLDER, TEXTS, expectScenarioTexts } from "./support/expected";

/** The heights that the frame has said to its host. */
const heights = () => window.got.flatMap((data) => (typeof data === "object" && data !== null && "type" in data && data.type === "flywheel:resize" && "height" in data ? [Number(data.height)] : []));

test("a frame says its height when it has changed by a pixel, and whatever the host makes of it changes nothing", async ({ page, host }) => {
  await host.open(page, `${KEEP_MESSAGES}<iframe src="${host.site}/embed/debt?lang=en" width="640" height="300" style="border:0"></iframe>`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-hydrated", "true");
  const root = frame.locator("[data-embed]");
  const settle = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
  await settle();
  const before = await page.evaluate(heights);
  // A frame that took its size from the window would grow with each answer of the host.
  for (const height of [150, 3000]) {
    await page.locator("iframe").evaluate((element, px) => element.setAttribute("height", String(px)), height);
    await settle();
  }
  await root.evaluate((element) => element.append(Object.assign(document.createElement("div"), { id: "more" })));
  await frame.locator("#more").evaluate((element) => element.style.setProperty("height", "0.2px"));
  await settle();
  await page.locator("iframe").evaluate((element) => element.setAttribute("width", "644"));
  await settle();
  const said = await page.evaluate(heights);
  expect(new Set(said).size).toBeLessThanOrEqual(new Set(before).size + 1);
  expect(Math.abs((said.at(-1) ?? 0) - (before.at(-1) ?? 0))).toBeLessThanOrEqual(1);
  await frame.locator("#more").evaluate((element) => element.style.setProperty("height", "60px"));
  await expect.poll(async () => (await page.evaluate(heights)).length).toBe(said.length + 1);
  const last = (await page.evaluate(heights)).at(-1) ?? 0;
  expect(last).toBe(await root.evaluate((element) => Math.ceil(element.getBoundingClientRect().height)));
  expect(last).toBeGreaterThan((said.at(-1) ?? 0) + 40);
});

test("a frozen frame does not change, whatever its host asks, and says why", async ({ page, host }) => {
  await host.open(page, `${KEEP_MESSAGES}<iframe src="${host.site}/embed/figures?lang=en&frozen=1&v=1&case=${LATEST.id}&usefulLifeYears=4" width="640" height="500"></iframe>`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-hydrated", "true");
  await page.evaluate(() => window.frames[0]?.postMessage({ type: "flywheel:set-assumptions", v: 1, request: "q", assumptions: { usefulLifeYears: 8 } }, "*"));
  const answer = () => page.evaluate(() => window.got.find((data) => typeof data === "object" && data !== null && "request" in data && data.request === "q"));
  await expect.poll(answer).toMatchObject({ scenario: { changes: { usefulLifeYears: 4 }, notices: [{ kind: "frozen" }] } });
  await expect(frame.getByTestId("answer")).toHaveText(expectScenarioTexts("en", LATEST, { usefulLifeYears: 4 }).answer);
});

test("a frame that is meant to be frozen but names no case says so, and leads to the address that stays", async ({ page }) => {
  await page.goto("/embed/debt?lang=en&frozen=1&usefulLifeYears=4");
  await waitForHydration(page);
  const notice = page.locator("[data-frozen-notice]");
  await expect(notice).toContainText(TEXTS.en.embed.unpinned);
  const pinned = `/embed/debt?lang=en&theme=auto&frozen=1&v=1&case=${LATEST.id}&usefulLifeYears=4`;
  await expect(notice.getByRole("link", { name: TEXTS.en.embed.pinned })).toHaveAttribute("href", pinned);
  await page.goto(pinned);
  await waitForHydration(page);
  await expect(notice).toHaveCount(0);
});

test("in a sandbox that allows nothing the server's drawing and figures stand there", async ({ page, host, problems }) => {
  problems.expect(/Blocked script execution/);
  await host.open(
    page,
    ["figures", "debt"].map((view) => `<iframe id="${view}" sandbox="" src="${host.site}/embed/${view}?lang=en&v=1&case=${OLDER.id}" width="640" height="560"></iframe>`).join(""),
  );
  await expect(page.frameLocator("#figures").getByTestId("answer")).toHaveText(expectScenarioTexts("en", OLDER).answer);
  await expect(page.frameLocator("#debt").getByRole("heading", { level: 1 })).not.toBeEmpty();
  expect(await page.frameLocator("#debt").locator("[role=img] svg path").count()).toBeGreaterThan(2);
});

test("a link in a frame opens beside the host, and the host stays where it is", async ({ page, host, context }) => {
  await host.open(page, `<iframe src="${host.site}/embed/figures?lang=en&v=1&case=${OLDER.id}" width="640" height="500" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`);
  const opened = context.waitForEvent("page");
  await page.frameLocator("iframe").getByRole("link", { name: /Open in Flywheel/ }).click();
  const beside = await opened;
  await expect(beside.getByTestId("answer")).toHaveText(expectScenarioTexts("en", OLDER).answer);
  expect(await beside.evaluate(() => window.opener)).toBeNull();
  expect(new URL(page.url()).origin).toBe(host.origin);
});

test("a frame stores nothing and sets no cookie", async ({ page, context }) => {
  await page.goto("/embed/panel?lang=en");
  await waitForHydration(page);
  await page.getByRole("slider").first().press("End");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});
