import { expect, test } from "./support/fixtures";

const PAGES = ["/", "/en", "/zh", "/en?v=1&usefulLifeYears=4", "/en/nope", "/api/v1/companies", "/robots.txt"];

/** The directives of a policy by name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split(";").map((one) => one.trim().split(/\s+/)).map(([name = "", ...sources]) => [name, sources]));
}

for (const path of PAGES) {
  test(`${path} carries the headers that every answer carries`, async ({ request }) => {
    const headers = (await request.get(path, { headers: { accept: "text/html" } })).headers();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["permissions-policy"]).not.toContain("clipboard-write");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(headers["set-cookie"]).toBeUndefined();
    const policy = directives(headers["content-security-policy"] ?? "");
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'self'"]);
    for (const source of policy.get("script-src") ?? ["missing"]) expect(source).toMatch(/^'(self|sha256-[A-Za-z0-9+/]{43}=|nonce-[A-Za-z0-9+/]{24})'$/);
    // No source names a host: nothing comes from anybody else.
    expect([...policy.values()].flat().filter((source) => /\.|\*|^https?:/.test(source))).toEqual([]);
  });
}

test("the policy stops a script that was not ours", async ({ page, problems }) => {
  problems.expect(/Content Security Policy/);
  await page.goto("/en?v=1&usefulLifeYears=4");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.taken = 'yes'";
    document.body.append(script);
    return document.documentElement.dataset["taken"] ?? "no";
  });
  expect(ran).toBe("no");
});

test("a base page may be kept by every cache, a scenario's page for as long as the latest may be late", async ({ request }) => {
  expect((await request.get("/en")).headers()["cache-control"]).toContain("s-maxage=31536000");
  expect((await request.get("/en?v=1&usefulLifeYears=4")).headers()["cache-control"]).toBe("public, max-age=0, s-maxage=300, must-revalidate");
});

test("a page and its policy are the same for every request of one address, so that they can be cached together", async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("/en?v=1&usefulLifeYears=4")).toBe(await policyOf("/en?v=1&usefulLifeYears=4"));
  expect(await policyOf("/en?v=1&usefulLifeYears=4")).not.toBe(await policyOf("/en?v=1&usefulLifeYears=5"));
});

test("what is sent as a file may be read from a frame without an origin", async ({ page, request }) => {
  await page.goto("/en");
  const script = await page.locator("script[src]").first().getAttribute("src");
  const headers = (await request.get(script ?? "")).headers();
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
});
