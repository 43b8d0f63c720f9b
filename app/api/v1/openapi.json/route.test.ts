import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it, test } from "vitest";
import { OPERATIONS } from "@/lib/api/operations";
import type { Operation } from "@/lib/api/openapi";
import { PROBLEM_CODES } from "@/lib/api/problem";
import { problemSchema } from "@/lib/api/schemas";
import { LOCALES } from "@/lib/format/locale";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { GET } from "./route";

type Handler = (request: Request, context: { params: Promise<{ company: string }> }) => Response | Promise<Response>;
const ROOT = "app/api/v1";

/** Every route of the interface, by its path as the document writes it. */
const ROUTES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[\\/])route\.ts$/.test(file))
  .map((file) => `/api/v1/${file.replaceAll("\\", "/").replace(/\/?route\.ts$/, "").replaceAll("[", "{").replaceAll("]", "}")}`);

async function handlerOf(path: string): Promise<Handler> {
  const route: { GET: Handler } = await import(/* @vite-ignore */ `${process.cwd()}/${ROOT}/${relative("/api/v1", path).replaceAll("{", "[").replaceAll("}", "]")}/route.ts`);
  return route.GET;
}

async function ask({ path }: Operation, address: string, init?: RequestInit): Promise<Response> {
  const handler = await handlerOf(path);
  return handler(new Request(`https://flywheel.example${address}`, init), { params: Promise.resolve({ company: "crwv" }) });
}

const documentIn = async (query = "") => (await GET(new Request(`https://flywheel.example/api/v1/openapi.json${query}`))).json();
const document = await documentIn();

describe("The document", () => {
  it.each(LOCALES)("in %s is valid OpenAPI 3.1 and names every schema that it refers to", async (locale) => {
    const spec = await documentIn(`?lang=${locale}`);
    expect(await new Validator().validate(structuredClone(spec))).toMatchObject({ valid: true });
    expect(spec.openapi).toBe("3.1.0");
    for (const [, path = ""] of JSON.stringify(spec).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      expect(path.split("/").reduce((value, key) => value?.[key.replaceAll("~1", "/")], spec), path).toBeDefined();
    }
  });

  it("describes each route that there is, and no other", () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(ROUTES.toSorted());
  });

  it("has words of its own in both languages for every operation and parameter", async () => {
    const [en, zh] = await Promise.all(LOCALES.map((locale) => documentIn(`?lang=${locale}`)));
    const wordsOf = (spec: unknown) => [...JSON.stringify(spec).matchAll(/"(?:description|summary)":"([^"]+)"/g)].map(([, words = ""]) => words);
    expect(wordsOf(en.paths).length).toBe(wordsOf(zh.paths).length);
    expect(wordsOf(zh.paths).filter((words) => !/[\u4e00-\u9fff]/.test(words))).toEqual([]);
    expect(wordsOf(zh.components.parameters).filter((words) => !/[\u4e00-\u9fff]/.test(words))).toEqual([]);
    expect(wordsOf(en.paths).filter((words) => /[\u4e00-\u9fff]/.test(words))).toEqual([]);
    // A text whose value is missing is written as its key, or with its braces.
    expect([...wordsOf(en), ...wordsOf(zh)].filter((words) => /[{}]|^\w+(\.\w+)+/.test(words))).toEqual([]);
  });

  it("gives every assumption with its bounds", () => {
    expect(document.components.parameters.usefulLifeYears.schema).toMatchObject({ type: "number", minimum: 3, maximum: 8 });
    expect(document.components.parameters.contractStartLagQuarters.schema).toMatchObject({ type: "integer", minimum: 0, maximum: 8 });
    expect(document.components.parameters.stressedCustomer.schema.enum).toContain("Microsoft");
    for (const { key } of ASSUMPTION_SPECS) expect(document.components.parameters[key], key).toBeDefined();
    expect(document["x-problem-codes"]).toEqual(PROBLEM_CODES);
  });
});

describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  test.each(operation.examples)("answers %s as it says", async (example) => {
    const response = await ask(operation, example);
    expect(response.status).toBe(200);
    const [mediaType = ""] = (response.headers.get("Content-Type") ?? "").split(";");
    expect(Object.keys(operation.answers)).toContain(mediaType);
    for (const name of ["ETag", "Cache-Control", "Access-Control-Allow-Origin", "Cross-Origin-Resource-Policy", "Content-Disposition"]) expect(response.headers.get(name), name).toBeTruthy();
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Content-Disposition")).toMatch(/^(inline|attachment); filename="[\w.-]+"; filename\*=UTF-8''[\w.-]+$/);
    const schema = operation.answers[mediaType];
    if (schema === null || schema === undefined) return;
    // The document's own schema, not ours: what is described is what is sent.
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const check = ajv.addSchema({ $id: "doc", components: document.components }).compile({ $ref: `doc#/components/schemas/${schema}` });
    check(await response.json());
    expect(check.errors ?? []).toEqual([]);
  });

  test("has an example of every form that it answers in", async () => {
    const forms = await Promise.all(operation.examples.map(async (example) => (await ask(operation, example)).headers.get("Content-Type")?.split(";")[0]));
    for (const form of Object.keys(operation.answers).filter((one) => one !== "application/csvm+json" && one !== "image/svg+xml")) expect(forms, form).toContain(form);
  });

  test("answers 304 and HEAD, and refuses a parameter that it does not know by its name", async () => {
    const [example = ""] = operation.examples;
    const tag = (await ask(operation, example)).headers.get("ETag") ?? "";
    expect((await ask(operation, example, { headers: { "If-None-Match": tag } })).status).toBe(304);
    const head = await ask(operation, example, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("ETag")]).toEqual([200, "", tag]);
    // A preview image mends its link, as a page does.
    if (operation.id === "chartImage") return;
    const refused = await ask(operation, `${example}${example.includes("?") ? "&" : "?"}nonsense=1`);
    expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 400, code: "unknown-parameter", field: "nonsense" });
  });
});
