import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parameter, readQuery } from "./query-schema";

const schema = z.strictObject({
  kind: parameter(z.enum(["a", "b"]), "unknown-format", ["a", "b"]),
  size: parameter(z.string().regex(/^\d+$/).default("1"), "not-a-number", ["digits"]),
  list: parameter(z.array(z.enum(["x", "y"])).optional(), "unknown-metric", ["x", "y"]),
});
const read = (query: string) => readQuery(schema, new URLSearchParams(query));

describe("A query by schema", () => {
  it("gives the values, with what stands where nothing is said", () => {
    expect(read("kind=a")).toEqual({ ok: true, value: { kind: "a", size: "1" } });
    expect(read("list=x&kind=b&size=7&list=y,x")).toEqual({ ok: true, value: { kind: "b", size: "7", list: ["x", "y", "x"] } });
  });

  it.each([
    ["", "missing-parameter", "kind", ""],
    ["kind=c", "unknown-format", "kind", "c"],
    ["kind=a&kind=b", "repeated-parameter", "kind", "a, b"],
    ["kind=a&size=-1", "not-a-number", "size", "-1"],
    ["kind=a&list=x,z", "unknown-metric", "list", "z"],
    ["kind=a&other=1", "unknown-parameter", "other", "1"],
    ["kind=a&constructor=1", "unknown-parameter", "constructor", "1"],
    ["kind=a&__proto__=1", "unknown-parameter", "__proto__", "1"],
  ])("?%s is refused as %s of %s", (query, code, field, value) => {
    expect(read(query)).toMatchObject({ ok: false, error: { status: 400, code, field, value } });
  });
});
