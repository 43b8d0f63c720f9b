import { describe, expect, it } from "vitest";
import { buildPreview } from "@/app/preview/build-preview";
import { problemSchema } from "@/lib/api/schemas";
import { LOCALES } from "@/lib/format/locale";
import { latestCase } from "@/lib/scenario/published-cases";
import { GET, HEAD, OPTIONS } from "./route";

const PINNED = "public, max-age=31536000, immutable";
const LATEST = "public, max-age=0, s-maxage=300, must-revalidate";

const ask = (path: string, init?: RequestInit) => GET(new Request(new URL(path, "https://flywheel.example"), init));
const image = (query: string) => `/api/v1/chart-image?${query}`;

/** Type and size from a PNG's first bytes. */
async function readPng(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer());
  return { signature: bytes.toString("latin1", 1, 4), width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes };
}

describe.each(LOCALES)("The image of a scenario in %s", (locale) => {
  const { imagePath } = buildPreview({ locale, scenarioCase: latestCase("crwv"), changes: { capexNextYearUsdB: 33 }, title: "A title" });

  it("is a PNG of 1200 × 630 that anybody may show, and kept for ever at its own address", async () => {
    const response = await ask(imagePath);
    expect(await readPng(response)).toMatchObject({ signature: "PNG", width: 1200, height: 630 });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": PINNED,
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
    });
  });

  it("is the same picture without the hash or with a wrong one, but asked for again", async () => {
    const pinned = await readPng(await ask(imagePath));
    for (const path of [imagePath.replace(/&h=.*/, ""), `${imagePath}x`]) {
      const response = await ask(path);
      expect(response.headers.get("Cache-Control")).toBe(LATEST);
      expect((await readPng(response)).bytes.equals(pinned.bytes)).toBe(true);
    }
  });

  it("has a strong tag that HEAD tells and that is answered by 304", async () => {
    const response = await ask(imagePath);
    const tag = response.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    const head = await HEAD(new Request(new URL(imagePath, "https://flywheel.example"), { method: "HEAD" }));
    expect([head.status, head.headers.get("ETag"), head.headers.get("Content-Type"), await head.text()]).toEqual([200, tag, "image/png", ""]);
    const unchanged = await ask(imagePath, { headers: { "If-None-Match": tag } });
    expect([unchanged.status, unchanged.headers.get("ETag"), unchanged.headers.get("Cache-Control"), await unchanged.text()]).toEqual([304, tag, PINNED, ""]);
  });
});

describe("An address of an image", () => {
  it.each([
    ["without a language", "", { code: "unknown-language", field: "lang", value: "" }],
    ["with one that we lack", "lang=fr", { code: "unknown-language", field: "lang", value: "fr", allowed: ["en", "zh"] }],
    ["with two", "lang=en&lang=zh", { code: "repeated-parameter", field: "lang", value: "zh" }],
  ])("%s is refused, naming the field", async (_, query, problem) => {
    const response = await ask(image(query));
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(problemSchema.parse(await response.json())).toMatchObject(problem);
  });

  it.each([
    "case=unknown&v=99",
    "capexNextYearUsdB=abc&usefulLifeYears=1e99",
    "capexNextYearUsdB=%E0%A4%A&__proto__=1&constructor=2",
    `title=${encodeURIComponent("\u202e😀<script>")}`,
    `note=${"x".repeat(1_000_000)}`,
  ])("that is damaged is drawn as far as it can be read: %.40s", async (query) => {
    const response = await ask(image(`lang=en&${query}`));
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe(LATEST);
    expect(await readPng(response)).toMatchObject({ width: 1200, height: 630 });
  });

  it("may be asked for by a script of another site", () => {
    expect(OPTIONS().headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
  });
});

describe("A burst of requests", () => {
  it("draws two images at once, lets twenty wait, and asks the others to come back", async () => {
    const responses = await Promise.all(Array.from({ length: 30 }, (_, index) => ask(image(`lang=en&capexNextYearUsdB=${20 + index / 2}`))));
    const refused = responses.filter(({ status }) => status === 429);
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(22);
    expect(refused).toHaveLength(8);
    for (const response of refused) {
      expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(problemSchema.parse(await response.json())).toMatchObject({ status: 429, code: "too-many-requests" });
    }
  });

  it("for one image draws it once", async () => {
    const responses = await Promise.all(Array.from({ length: 40 }, () => ask(image("lang=zh&capexNextYearUsdB=12.5"))));
    expect(responses.every(({ status }) => status === 200)).toBe(true);
  });
});
