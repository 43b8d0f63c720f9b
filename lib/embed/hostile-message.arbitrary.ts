import fc from "fast-check";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { FRAME_KEYS } from "./frame-query";

/** Texts that have broken other programs, texts of ours, and any other. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "\u202Egnp.exe", "\uD800", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</iframe>", "'", "javascript:alert(1)", "%", "%zz", "%E0%A4%A", "\0", "NaN", "Infinity", "1e999", "-0", "9".repeat(5000)),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(...ASSUMPTION_SPECS.map(({ key }) => key), ...FRAME_KEYS),
);

const hostileValue = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 2 }), hostileText, fc.double());

/** Messages as no host should send them: of our form with anything in it, or of none. */
export const hostileMessage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: hostileValue },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        type: fc.oneof(fc.constantFrom("flywheel:hello", "flywheel:get-scenario", "flywheel:set-assumptions", "flywheel:set-theme", "flywheel:set-lang"), hostileText),
        v: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: hostileValue }),
        request: hostileText,
        assumptions: fc.oneof({ weight: 3, arbitrary: fc.dictionary(hostileText, fc.oneof(hostileText, fc.double(), fc.constant(null))) }, { weight: 1, arbitrary: hostileValue }),
        theme: fc.oneof(fc.constantFrom("dark", "light", "auto"), hostileValue),
        lang: fc.oneof(fc.constantFrom("en", "zh"), hostileValue),
      },
      { requiredKeys: ["type", "v"] },
    ),
  },
);

/** Queries of frames, raw: our keys and others, with anything as their value. */
export const hostileFrameQuery: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.array(fc.tuple(hostileText, hostileText), { maxLength: 12 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join("&")),
);
