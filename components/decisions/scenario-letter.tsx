import { letterOf, SCENARIO_COLOURS } from "./scenario-names";

/** The letter of a scenario in its colour, as in every chart and table of the page. */
export function ScenarioLetter({ place }: { place: number }) {
  return (
    <span className="inline-flex size-5 shrink-0 items-center justify-center rounded-full text-caption font-semibold text-paper" style={{ background: SCENARIO_COLOURS[place] }}>
      {letterOf(place)}
    </span>
  );
}
