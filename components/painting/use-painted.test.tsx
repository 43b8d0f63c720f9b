// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react";
import { useEffect, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CASES } from "@/data/cases";
import { ScenarioProvider, useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioStore } from "@/lib/state/scenario-store";
import { paintText } from "./paint-text";
import { usePainted } from "./use-painted";

const [scenarioCase] = CASES;
if (!scenarioCase) throw new Error("There is no case.");

let store: ScenarioStore;
let renderAgain: () => void;
let renders = 0;
afterEach(() => {
  cleanup();
  renders = 0;
});

/** Says the useful life in words, one for each year, so that its parts are others at each step. */
const LIFE = {
  isAlike: (before: readonly string[], after: readonly string[]) => before.length === after.length,
  paint: (element: Element, after: readonly string[], before: readonly string[] | null) =>
    after.forEach((word, index) => {
      const part = element.children[index];
      if (part) paintText(part, word, before?.[index] ?? null);
    }),
};

const drawLife = (years: number) => Array.from({ length: Math.floor(years) }, () => String(years));

function Life() {
  const found = useScenarioStore();
  const [, setTimes] = useState(0);
  useEffect(() => {
    store = found;
    renderAgain = () => setTimes((times) => times + 1);
  }, [found]);
  const read = () => found.getState().projection.assumptions.usefulLifeYears;
  const { ref, drawing } = usePainted<HTMLParagraphElement, number, string[]>(read, drawLife, LIFE);
  useEffect(() => {
    renders += 1;
  });
  return (
    <p ref={ref}>
      {drawing.map((word, index) => (
        <span key={index}>{word}</span>
      ))}
    </p>
  );
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

async function moveTo(years: number): Promise<void> {
  store.getState().setAssumption("usefulLifeYears", years);
  await act(nextFrame);
}

const words = () => [...document.querySelectorAll("span")].map(({ textContent }) => Number(textContent));

describe("a part of the page that is painted", () => {
  it("follows within the frame and without a render, in the elements that stand", async () => {
    render(<ScenarioProvider opening={{ scenarioCase, changes: { usefulLifeYears: 4 } }}><Life /></ScenarioProvider>);
    const [first] = document.querySelectorAll("span");
    await moveTo(4.5);
    expect(words()).toEqual([4.5, 4.5, 4.5, 4.5]);
    expect(document.querySelector("span")).toBe(first);
    expect(renders).toBe(1);
  });

  it("is rendered where its parts are others", async () => {
    render(<ScenarioProvider opening={{ scenarioCase, changes: { usefulLifeYears: 4 } }}><Life /></ScenarioProvider>);
    await moveTo(3.5);
    expect(words()).toEqual([3.5, 3.5, 3.5]);
    expect(renders).toBe(2);
  });

  it("shows what stands after a render that React takes for one without a difference", async () => {
    render(<ScenarioProvider opening={{ scenarioCase, changes: { usefulLifeYears: 4 } }}><Life /></ScenarioProvider>);
    await moveTo(4.5);
    // Back to the value that React rendered last, and a render before the frame.
    store.getState().setAssumption("usefulLifeYears", 4);
    act(renderAgain);
    expect(words()).toEqual([4, 4, 4, 4]);
  });

  it("is left alone by steps that leave what it reads as it is", async () => {
    const paint = vi.spyOn(LIFE, "paint");
    render(<ScenarioProvider opening={{ scenarioCase, changes: { usefulLifeYears: 4 } }}><Life /></ScenarioProvider>);
    store.getState().setAssumption("interestRateShift", 0.01);
    await act(nextFrame);
    expect(paint).not.toHaveBeenCalled();
    paint.mockRestore();
  });
});
