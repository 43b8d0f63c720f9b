import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { LAYERS, PURE_LAYERS } from "./layers.mjs";
import { ROOT } from "./run.mjs";

const layers = new Map(Object.entries(LAYERS));
const eslint = new ESLint({ cwd: ROOT });

/** The rules that the project's own configuration finds broken in this code, if it stood in this file. */
async function brokenRules(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  if (result === undefined) throw new Error(`${file} is not linted`);
  return result.messages.filter(({ severity }) => severity === 2).map(({ ruleId, message }) => ruleId ?? message);
}

/** Some module of a layer, as an import names it. A rule about paths sees only files that exist. */
function someModule(layer: string): string | undefined {
  if (!existsSync(join(ROOT, layer))) return undefined;
  const file = readdirSync(join(ROOT, layer), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|arbitrary|d)\.tsx?$/.test(name))
    .sort()[0];
  return file === undefined ? undefined : `@/${layer}/${file.replaceAll("\\", "/").replace(/\.tsx?$/, "")}`;
}

const modules = new Map([...layers.keys()].flatMap((layer) => {
  const path = someModule(layer);
  return path === undefined ? [] : [[layer, path] as const];
}));

describe("the lint rules hold the layers", { timeout: 30_000 }, () => {
  it("knows the essential directions", () => {
    expect(layers.get("lib/finance")).toEqual([]);
    expect(layers.get("lib/model")).toEqual(["lib/finance"]);
    expect(layers.get("components")).not.toContain("data");
    for (const [layer, allowed] of layers) {
      expect(allowed, layer).not.toContain("app");
      expect(allowed, layer).not.toContain(layer);
      // Nothing points up: what a layer may import may not import it.
      for (const lower of allowed) expect(layers.get(lower), `${lower} under ${layer}`).not.toContain(layer);
    }
  });

  it.each([...layers])("%s may import its list and nothing else", async (layer, allowed) => {
    for (const [other, path] of modules) {
      const isAllowed = other === layer || allowed.includes(other);
      const broken = await brokenRules(`${layer}/planted.ts`, `export * from "${path}";\n`);
      expect(broken.includes("import-x/no-restricted-paths"), `${layer} imports ${path}`).toBe(!isAllowed);
    }
  });

  it("sees types, relative paths and imports on demand", async () => {
    for (const code of [
      'export type { first } from "@/scripts/fixtures/cycle/first";\n',
      'export { first } from "../../scripts/fixtures/cycle/first";\n',
      'export const later = () => import("@/scripts/fixtures/cycle/first");\n',
    ]) {
      expect(await brokenRules("lib/finance/planted.ts", code), code).toContain("import-x/no-restricted-paths");
    }
  });

  it("lets a test import what it needs", async () => {
    const code = 'export { first } from "@/scripts/fixtures/cycle/first";\n';
    expect(await brokenRules("lib/finance/planted.test.ts", code)).toEqual([]);
  });

  it.each(["./second", "@/scripts/fixtures/cycle/second"])("finds a circle through %s", async (path) => {
    const file = "scripts/fixtures/cycle/first.ts";
    expect(await brokenRules(file, "export const first = 1;\n")).toEqual([]);
    const code = `import { second } from "${path}";\n\nexport const first = second;\n`;
    expect(await brokenRules(file, code)).toEqual(["import-x/no-cycle"]);
  });

  it.each([
    ["a package", 'export { useState } from "react";\n', "no-restricted-imports"],
    ["a module of Node", 'export { readFileSync } from "node:fs";\n', "no-restricted-imports"],
    ["chance", "export const draw = Math.random();\n", "no-restricted-properties"],
    ["the clock", "export const now = Date.now();\n", "no-restricted-properties"],
    ["today", "export const today = new Date();\n", "no-restricted-syntax"],
    ["the console", "console.log(1);\n", "no-console"],
  ])("keeps %s out of every pure layer", async (_, code, rule) => {
    for (const layer of PURE_LAYERS) expect(await brokenRules(`${layer}/planted.ts`, code), layer).toContain(rule);
  });

  it("lets data, and no other pure layer, use zod", async () => {
    const code = 'export { z } from "zod";\n';
    const users = [];
    for (const layer of PURE_LAYERS) if ((await brokenRules(`${layer}/planted.ts`, code)).length === 0) users.push(layer);
    expect(users).toEqual(["data"]);
  });

  it("stops a file that grows beyond 350 lines", async () => {
    expect(await brokenRules("lib/finance/planted.ts", "export {};\n".repeat(351))).toContain("max-lines");
  });
});

describe("the pure compiler configuration", { timeout: 60_000 }, () => {
  const configuration = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.pure.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  });
  if (configuration === undefined) throw new Error("tsconfig.pure.json cannot be read");

  const planted = new Map([
    ["window", "export const width = window.innerWidth;\n"],
    ["document", "export const title = document.title;\n"],
    ["fetch", 'export const answer = fetch("/");\n'],
    ["console", "console.log(1);\n"],
    ["process", "export const variables = process.env;\n"],
    ["setTimeout", "setTimeout(() => undefined, 1);\n"],
  ]);
  const pathOf = (name: string) => join(ROOT, "lib/finance", `planted-${name}.ts`);
  const allowed = pathOf("allowed");
  let program: ts.Program;

  // The planted files are compiled together with the real ones: a package that brings the browser's
  // types with it would let every pure file use them.
  beforeAll(() => {
    const texts = new Map([...planted].map(([name, code]) => [pathOf(name), code] as const));
    texts.set(allowed, "export const year = new Date(Date.UTC(2026, 0, 1)).getUTCFullYear();\n");
    const host = ts.createCompilerHost(configuration.options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (path) => texts.has(path) || fileExists(path);
    host.readFile = (path) => texts.get(path) ?? readFile(path);
    host.getSourceFile = (path, options, ...rest) => {
      const text = texts.get(path);
      return text === undefined ? getSourceFile(path, options, ...rest) : ts.createSourceFile(path, text, options);
    };
    program = ts.createProgram([...configuration.fileNames, ...texts.keys()], configuration.options, host);
  });

  /** What the compiler says about a file, in words. */
  function complaints(path: string): string[] {
    return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  it.each([...planted.keys()])("does not know %s", (name) => {
    expect(complaints(pathOf(name)).join("\n")).toContain(`Cannot find name '${name}'`);
  });

  it("knows the language itself", () => {
    expect(complaints(allowed)).toEqual([]);
  });

  it("covers every pure layer", () => {
    const patterns: unknown = configuration.raw.include;
    for (const layer of PURE_LAYERS) expect(patterns, layer).toContain(`${layer}/**/*.ts`);
  });
});
