import { describe, expect, it } from "vitest";
import { blankOpening } from "./blank-company";
import { ContractBook, openContractBook } from "./contract-book";

const contracts = [
  { customer: "Beta", usdMPerQuarter: 8, quarters: 3, startQuarter: 1 },
  { customer: "Alpha", usdMPerQuarter: 2, quarters: 3, startQuarter: 1 },
];

describe("The contract book", () => {
  it("opens with a cohort a contract, each needing the capacity that its revenue stands for", () => {
    const book = openContractBook(blankOpening({ contracts, revenueUsdMPerMwYear: 16 }));
    expect(book.count).toBe(2);
    expect([...book.mw]).toEqual([2, 0.5]);
    expect([...book.customer]).toEqual([1, 0]);
    expect([...book.customerRateUsdM]).toEqual([0, 8, 0, 2, 0, 0]);
  });

  it("starts again from another book, whatever was served since", () => {
    const opened = openContractBook(blankOpening({ contracts }));
    const book = new ContractBook(5, 3);
    book.copyFrom(opened);
    book.left[0] = 0;
    book.count = 4;
    book.copyFrom(opened);
    expect(book.count).toBe(2);
    expect([...book.left]).toEqual([3, 3, 0, 0, 0]);
  });

  it("refuses a contract of somebody who is no customer", () => {
    const opening = blankOpening({ contracts: [{ customer: "Nobody", usdMPerQuarter: 1, quarters: 1, startQuarter: 1 }] });
    expect(() => openContractBook(opening)).toThrow("Nobody");
  });
});
