import { expect, KEEP_MESSAGES, test } from "./support/host";

test("embed.js frames every place that is marked, fits it, names it, and waits until it comes near", async ({ page, host }) => {
  await host.open(
    page,
    `<div id="near" data-flywheel="debt" data-lang="zh" data-theme="dark" data-scenario="v=1&amp;case=crwv-2025-06-03" style="width:600px"><a href="/">fallback</a></div>
     <div style="height:9000px"></div><div id="far" data-flywheel="figures" data-max-height="250"></div>
     <script src="${host.site}/embed.js"></script><script src="${host.site}/embed.js" async></script>`,
  );
  const near = page.frameLocator("#near iframe");
  await expect(near.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(near.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#near")).not.toContainText("fallback");
  await expect(page.locator("iframe")).toHaveCount(2);
  await expect(page.locator("#near iframe")).toHaveAttribute("title", /债务.*Flywheel/);
  await expect(async () => {
    const inside = await near.locator("[data-embed]").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    expect(await page.locator("#near iframe").evaluate((frame) => frame.getBoundingClientRect().height)).toBe(inside);
  }).toPass();
  const far = page.locator("#far iframe");
  expect(await far.getAttribute("src")).toBeNull();
  await far.scrollIntoViewIfNeeded();
  await expect(far).toHaveAttribute("src", `${host.site}/embed/figures`);
  // The height is capped as the host asked.
  await expect.poll(() => far.evaluate((frame) => frame.getBoundingClientRect().height)).toBe(250);
});

test("the SDK sets and reads the scenario, tells of changes, and goes without a trace", async ({ page, host }) => {
  for (const sandbox of [undefined, "allow-scripts"]) {
    await host.open(page, `<div id="place"></div><script src="${host.site}/embed.js"></script>`);
    const result = await page.evaluate(async (list) => {
      const embed = window.Flywheel.mount("#place", { view: "panel", lang: "en", ...(list !== undefined && { sandbox: list }) });
      const events: string[] = [];
      embed.on("ready", () => events.push("ready"));
      const changed = new Promise((resolve) => embed.on("change", resolve));
      const set = await embed.setAssumptions({ usefulLifeYears: 4, capexNextYearUsdB: 9999, other: 1 });
      const change = await changed;
      const back = await embed.setAssumptions({ capexNextYearUsdB: null });
      const read = await embed.getScenario();
      const again = window.Flywheel.mount("#place", { view: "panel" }) === embed;
      const open = embed.getScenario().then(
        () => "answered",
        () => "rejected",
      );
      embed.destroy();
      return { events, set, change, back, read, again, open: await open, frames: document.querySelectorAll("iframe").length };
    }, sandbox);
    expect(result.events).toEqual(["ready"]);
    expect(result.set.notices.map(({ kind, key }) => [kind, key])).toEqual([
      ["out-of-bounds", "capexNextYearUsdB"],
      ["unknown-key", "other"],
    ]);
    expect(result.set.changes["usefulLifeYears"]).toBe(4);
    expect(result.change).toMatchObject({ changes: result.set.changes });
    expect(result.back.changes).toEqual({ usefulLifeYears: 4 });
    expect(result.read).toMatchObject({ view: "panel", case: "crwv-2026-08-12", query: "v=1&case=crwv-2026-08-12&usefulLifeYears=4", url: `${host.site}/en?v=1&case=crwv-2026-08-12&usefulLifeYears=4` });
    expect(result.read.answer).toMatch(/^On these assumptions revenue would reach \$/);
    expect(result).toMatchObject({ again: true, open: "rejected", frames: 0 });
  }
});

test("embed.js fits frames that are there, and believes only the frame itself", async ({ page, host }) => {
  await host.open(page, `${KEEP_MESSAGES}<iframe id="own" src="${host.site}/embed/value?lang=en" width="600" height="120"></iframe><iframe id="other" srcdoc="other" height="80"></iframe><script src="${host.site}/embed.js"></script>`);
  const frame = page.locator("#own");
  await expect.poll(() => frame.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(300);
  const fitted = await frame.evaluate((one) => one.getBoundingClientRect().height);
  await page.evaluate(() => {
    const message = { type: "flywheel:resize", v: 1, id: "value", height: 3000 };
    window.postMessage(message, "*");
    // As if it came from the frame, but of another origin.
    window.dispatchEvent(new MessageEvent("message", { data: message, origin: "https://other.example", source: document.querySelector<HTMLIFrameElement>("#own")?.contentWindow ?? null }));
  });
  await expect.poll(() => page.evaluate(() => window.got.filter((data) => typeof data === "object" && data !== null && "height" in data && data.height === 3000).length)).toBe(2);
  expect(await frame.evaluate((one) => one.getBoundingClientRect().height)).toBe(fitted);
  await expect(frame).toHaveAttribute("title", "Flywheel");
  expect(await page.locator("#other").evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(100);
});
