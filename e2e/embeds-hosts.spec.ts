import type { FrameLocator, Page } from "@playwright/test";
import { FRAME_SANDBOX } from "@/lib/embed/snippet";
import { EMBED_VIEWS } from "@/lib/embed/embed-view";
import { expect, FIT_FRAMES, KEEP_MESSAGES, test } from "./support/host";

/** The content's height inside, and the frame's outside. */
async function heightsOf(page: Page, selector = "iframe"): Promise<{ inside: number; outside: number }> {
  const inside = await page.frameLocator(selector).locator("[data-embed]").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const outside = await page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);
  return { inside, outside };
}

async function expectFitted(page: Page, selector = "iframe"): Promise<void> {
  await expect(async () => {
    const { inside, outside } = await heightsOf(page, selector);
    expect(inside).toBeGreaterThan(200);
    expect(outside).toBe(inside);
  }).toPass();
}

async function waitForFrame(frame: FrameLocator): Promise<void> {
  await expect(frame.locator("html")).toHaveAttribute("data-hydrated", "true");
}

for (const [name, sandbox] of [
  ["without a sandbox", null],
  ["in the sandbox of the snippet", FRAME_SANDBOX],
  ["in a sandbox that allows scripts alone", "allow-scripts"],
] as const) {
  test(`${name} a frame draws itself, says its height to every host and does what its host asks`, async ({ page, host }) => {
    const attribute = sandbox === null ? "" : ` sandbox="${sandbox}"`;
    await host.open(page, `${KEEP_MESSAGES}${FIT_FRAMES}<iframe src="${host.site}/embed/revenue?lang=en&theme=light" width="640" height="100" style="border:0"${attribute}></iframe>`);
    const frame = page.frameLocator("iframe");
    await waitForFrame(frame);
    await expectFitted(page);
    const height = (await heightsOf(page)).inside;
    const messages = await page.evaluate(() => window.got);
    expect(messages).toContainEqual({ type: "flywheel:resize", v: 1, id: "revenue", height });
    expect(messages).toContainEqual({ "datawrapper-height": { revenue: height } });
    expect(messages).toContainEqual({ sentinel: "amp", type: "embed-size", height });
    expect(messages).toContainEqual(JSON.stringify({ src: `${host.site}/embed/revenue?lang=en&theme=light`, context: "iframe.resize", height }));
    // What a frame does not know, it does not say.
    expect(messages.filter((message) => typeof message === "string" && message.startsWith("pym"))).toEqual([]);

    const before = await frame.getByRole("heading", { level: 1 }).textContent();
    await page.evaluate(() => {
      const target = document.querySelector("iframe")?.contentWindow;
      target?.postMessage({ type: "flywheel:set-assumptions", v: 1, request: "a", assumptions: { capexNextYearUsdB: 10, newBookingsUsdBPerYear: 5, nonsense: 1 } }, "*");
      target?.postMessage({ type: "flywheel:set-theme", v: 1, theme: "dark" }, "*");
    });
    await expect(frame.getByRole("heading", { level: 1 })).not.toHaveText(before ?? "");
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect.poll(() => page.evaluate(() => window.got.find((data) => typeof data === "object" && data !== null && "request" in data && data.request === "a"))).toMatchObject({
      type: "flywheel:scenario",
      scenario: { changes: { capexNextYearUsdB: 10, newBookingsUsdBPerYear: 5 }, notices: [{ kind: "unknown-key", key: "nonsense" }] },
    });
  });
}

test("a host as WordPress is one: attributes dropped, a secret added, its own listener and limits", async ({ page, host }) => {
  // After wp-includes/js/wp-embed.js: the frame is found by its secret, the height kept from 200 to 1,000.
  const listener = `<script>window.addEventListener("message",function(e){var d=e.data;if(!d||!(d.secret||d.message||d.value))return;
    if(/[^a-zA-Z0-9]/.test(d.secret))return;
    document.querySelectorAll('iframe[data-secret="'+d.secret+'"]').forEach(function(f){if(e.source!==f.contentWindow)return;
    if(d.message==="height"){var h=parseInt(d.value,10);f.height=h>1000?1000:h<200?200:h}})})</script>`;
  const frame = (view: string, secret: string) =>
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="T" width="600" height="338" frameborder="0" scrolling="no" data-secret="${secret}" src="${host.site}/embed/${view}?lang=en&theme=auto#?secret=${secret}"></iframe>`;
  await host.open(page, `${KEEP_MESSAGES}${listener}${frame("debt", "aB3dE6gH9k")}${frame("panel", "zZ9yX8wV7u")}`);
  await expectFitted(page, "iframe >> nth=0");
  await expect(page.locator("iframe").nth(1)).toHaveAttribute("height", "1000");
  expect(await page.evaluate(() => window.got)).toContainEqual({ message: "height", value: (await heightsOf(page, "iframe >> nth=0")).inside, secret: "aB3dE6gH9k" });
});

test("hosts with pym.js and with Datawrapper's script fit a frame", async ({ page, host }) => {
  // After pym.v1.js: `^pymxPYMx<id>xPYMx(\S+)xPYMx(.*)$`. After Datawrapper's embed code: every height of the list to the frame that sent it.
  const pym = `<script>window.addEventListener("message",function(e){if(typeof e.data!=="string")return;
    var m=/^pymxPYMxplot-1xPYMx(\\S+)xPYMx(.*)$/.exec(e.data);if(m&&m[1]==="height")document.querySelector("#plot-1 iframe").setAttribute("height",m[2]+"px")})</script>`;
  const datawrapper = `<script>!function(){window.addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("#dw iframe");
    for(var t in a.data["datawrapper-height"])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source)r.style.height=a.data["datawrapper-height"][t]+"px"}})}()</script>`;
  await host.open(
    page,
    `${pym}${datawrapper}<div id="plot-1"><iframe width="600" frameborder="0" src="${host.site}/embed/capex?lang=en&initialWidth=600&childId=plot-1&parentTitle=Host&parentUrl=${encodeURIComponent(host.origin)}"></iframe></div>
     <div id="dw"><iframe width="600" frameborder="0" src="${host.site}/embed/backlog?lang=en&id=dw123"></iframe></div>`,
  );
  await expectFitted(page, "#plot-1 iframe");
  await expectFitted(page, "#dw iframe");
  // What pym appends is no part of the scenario, so nothing is said of it.
  await expect(page.frameLocator("#plot-1 iframe").getByText("could not be used")).toHaveCount(0);
});

test("twelve frames at once live side by side, each fitted and each with its own scenario", async ({ page, host }) => {
  const views = [...EMBED_VIEWS.filter((view) => view !== "panel"), "revenue", "debt", "figures"];
  expect(views.length).toBe(12);
  const frames = views.map((view, index) => `<iframe id="f${index}" sandbox="allow-scripts" style="border:0;width:600px" src="${host.site}/embed/${view}?lang=${index % 2 ? "zh" : "en"}&v=1&case=crwv-2026-08-12&usefulLifeYears=${3 + (index % 6)}"></iframe>`);
  await host.open(page, `${KEEP_MESSAGES}${FIT_FRAMES}${frames.join("\n")}`);
  for (const index of views.keys()) await expectFitted(page, `#f${index}`);
  const lives = await page.evaluate(() => window.got.flatMap((data) => (typeof data === "object" && data !== null && "type" in data && data.type === "flywheel:ready" && "scenario" in data ? [JSON.stringify(data.scenario)] : [])));
  expect(lives.length).toBe(12);
  for (const years of [3, 4, 5, 7, 8]) expect(lives.filter((text) => text.includes(`"usefulLifeYears":${years}`)).length).toBe(2);
});

test("a frame survives messages by the thousand, and listens to no window but its host", async ({ page, host }) => {
  const sibling = `<iframe id="sibling" srcdoc="<script>setTimeout(()=>parent.frames[0].postMessage({type:'flywheel:set-theme',v:1,theme:'dark'},'*'),0);onmessage=()=>parent.frames[0].postMessage({type:'flywheel:set-theme',v:1,theme:'dark'},'*')</script>"></iframe>`;
  await host.open(page, `${KEEP_MESSAGES}<iframe id="flywheel" width="640" height="500" sandbox="allow-scripts" src="${host.site}/embed/margin?lang=en&theme=light"></iframe>${sibling}`);
  const frame = page.frameLocator("#flywheel");
  await waitForFrame(frame);
  await page.evaluate(() => {
    const [target, sibling] = [window.frames[0], window.frames[1]];
    sibling?.postMessage("now", "*");
    for (let index = 0; index < 3000; index += 1) {
      target?.postMessage({ type: "flywheel:set-assumptions", v: 1, assumptions: { usefulLifeYears: 3 + (index % 50) / 10 } }, "*");
      target?.postMessage(index % 2 ? { type: "flywheel:set-assumptions", v: 1, assumptions: null } : "x".repeat(1000), "*");
    }
    target?.postMessage({ type: "flywheel:set-assumptions", v: 1, request: "last", assumptions: { usefulLifeYears: 4.5 } }, "*");
  });
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.got.find((data) => typeof data === "object" && data !== null && "request" in data && data.request === "last") ?? null)), { timeout: 20_000 })
    .toContain('"changes":{"usefulLifeYears":4.5}');
  // The sibling's message stood before all of these.
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");
});

test("a host may change the language: the frame alone loads anew, with its scenario", async ({ page, host }) => {
  await host.open(page, `${KEEP_MESSAGES}<iframe width="640" height="500" sandbox="allow-scripts" src="${host.site}/embed/debt?lang=en&theme=dark&id=mine&v=1&case=crwv-2025-06-03"></iframe>`);
  const frame = page.frameLocator("iframe");
  await waitForFrame(frame);
  await page.evaluate(() => window.frames[0]?.postMessage({ type: "flywheel:set-assumptions", v: 1, assumptions: { usefulLifeYears: 4 } }, "*"));
  await page.evaluate(() => window.frames[0]?.postMessage({ type: "flywheel:set-lang", v: 1, lang: "zh" }, "*"));
  await expect(frame.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await waitForFrame(frame);
  await expect(frame.getByRole("link", { name: /在Flywheel中打开/ })).toHaveAttribute("href", "/zh?v=1&case=crwv-2025-06-03&usefulLifeYears=4");
  expect(new URL(page.url()).origin).toBe(host.origin);
});
