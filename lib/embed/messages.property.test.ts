import fc from "fast-check";
import { expect, test } from "vitest";
import { readHostMessage } from "./host-message";
import { hostileFrameQuery, hostileMessage } from "./hostile-message.arbitrary";
import { claimFrameAddressIsReadSafely, claimMessageIsReadSafely } from "./message.claims";

test("whatever a host sends is a request of ours within all bounds, or nothing", () => {
  fc.assert(fc.property(hostileMessage, claimMessageIsReadSafely), { numRuns: 1000 });
});

test("whatever stands in a frame's address, names are names and the scenario's part stays as it came", () => {
  fc.assert(fc.property(hostileFrameQuery, claimFrameAddressIsReadSafely), { numRuns: 1000 });
});

test("a message with very many keys is cut, not listed", () => {
  const assumptions = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
  expect(readHostMessage({ type: "flywheel:set-assumptions", v: 1, assumptions })).toMatchObject({ kind: "set-assumptions", isCut: true });
});
