/**
 * The description of the interface (OpenAPI 3.1), made from the schemas with which the routes check their
 * queries and the tests their answers. What a parameter or an operation is for comes as words from outside,
 * in one language.
 */
import { z } from "zod";
import { PROBLEM_CODES } from "./problem";
import { scenarioParameters } from "./scenario-parameters";
import { casesResponseSchema, companiesResponseSchema, factsResponseSchema, jsonValue, problemSchema, projectionResponseSchema } from "./schemas";

/** A value of a JSON document. */
type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** The schemas that the document names. */
const NAMED = { CompaniesResponse: companiesResponseSchema, CasesResponse: casesResponseSchema, FactsResponse: factsResponseSchema, ProjectionResponse: projectionResponseSchema, Problem: problemSchema, JsonValue: jsonValue } as const;
export type SchemaName = keyof typeof NAMED;

/** One address of the interface. */
export interface Operation {
  readonly id: string;
  /** With its variable parts in braces. */
  readonly path: string;
  /** Allowed values of the variable parts of the path. */
  readonly pathParameters: { readonly [name: string]: readonly string[] };
  /** Its own parameters. */
  readonly query: z.ZodObject;
  /** Whether it takes the parameters of a scenario besides. */
  readonly hasScenario: boolean;
  /** What it answers with, by media type; a schema where that is JSON of ours. */
  readonly answers: { readonly [mediaType: string]: SchemaName | null };
  /** Statuses of refusals. */
  readonly refusals: readonly (400 | 404 | 429)[];
  /** Addresses that work. */
  readonly examples: readonly string[];
}

/** A parameter as the document has it. */
export interface DescribedParameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonObject;
}

/** The words of the document. */
export interface OpenApiWords {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  operation(id: string): { readonly summary: string; readonly description: string };
  parameter(name: string, operation: string | null): string;
  response(status: number): string;
}

/** The parameters of a query in the order of its schema. */
export function describeParameters(query: z.ZodObject): DescribedParameter[] {
  const { properties = {}, required = [] } = toJsonSchema(query, "input");
  return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => ({ name, required: Array.isArray(required) && required.includes(name), schema: isObject(schema) ? schema : {} }));
}

/** The parameters that an operation takes of its scenario: all but those that it has under the same name itself. */
export function scenarioParametersOf({ hasScenario, query }: Pick<Operation, "hasScenario" | "query">): DescribedParameter[] {
  return hasScenario ? describeParameters(scenarioParameters).filter(({ name }) => !Object.hasOwn(query.shape, name)) : [];
}

/** The whole document. */
export function buildOpenApi(operations: readonly Operation[], words: OpenApiWords): JsonObject {
  const inQuery = ({ name, required, schema }: DescribedParameter, operation: string | null): JsonObject => ({ name, in: "query", required, description: words.parameter(name, operation), schema });
  return {
    openapi: "3.1.0",
    info: { title: words.title, description: words.description, version: words.version, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: describeOperation(operation, words, inQuery) }])),
    components: {
      parameters: Object.fromEntries(describeParameters(scenarioParameters).map((parameter) => [parameter.name, inQuery(parameter, null)])),
      headers: {
        ETag: { description: words.response(304), schema: { type: "string" } },
        "Cache-Control": { schema: { type: "string" } },
        "Content-Disposition": { schema: { type: "string" } },
        "Retry-After": { schema: { type: "integer" } },
      },
      schemas: nameSchemas(),
    },
    "x-problem-codes": PROBLEM_CODES,
  };
}

function describeOperation(operation: Operation, words: OpenApiWords, inQuery: (parameter: DescribedParameter, operation: string | null) => JsonObject): JsonObject {
  const { id, pathParameters, query, answers, refusals, examples } = operation;
  const header = (name: string) => [name, { $ref: `#/components/headers/${name}` }] as const;
  return {
    operationId: id,
    ...words.operation(id),
    parameters: [
      ...Object.entries(pathParameters).map(([name, values]) => ({ name, in: "path", required: true, description: words.parameter(name, id), schema: { type: "string", enum: values } })),
      ...describeParameters(query).map((parameter) => inQuery(parameter, id)),
      ...scenarioParametersOf(operation).map(({ name }) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    responses: {
      200: {
        description: words.response(200),
        headers: Object.fromEntries(["ETag", "Cache-Control", "Content-Disposition"].map(header)),
        content: Object.fromEntries(Object.entries(answers).map(([mediaType, schema]) => [mediaType, schema === null ? {} : { schema: { $ref: `#/components/schemas/${schema}` } }])),
      },
      304: { description: words.response(304) },
      ...Object.fromEntries(
        refusals.map((status) => [
          status,
          { description: words.response(status), ...(status === 429 ? { headers: Object.fromEntries([header("Retry-After")]) } : {}), content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        ]),
      ),
    },
    "x-examples": examples,
  };
}

/** Every named schema, referring to the others by name. */
function nameSchemas(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output"): JsonObject {
  return withoutIdentity(z.toJSONSchema(schema, { io, unrepresentable: "any" }));
}

/** Inside of the document a schema is found by its place, and the document names the dialect. */
function withoutIdentity(schema: object): JsonObject {
  const plain: unknown = JSON.parse(JSON.stringify(schema));
  return isObject(plain) ? Object.fromEntries(Object.entries(plain).filter(([key]) => key !== "$schema" && key !== "$id")) : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
