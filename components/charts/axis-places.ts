import type { ChartData } from "@/lib/chart-data/chart";

type Place = ChartData["places"][number];

/** The places that carry a label on the axis: first quarters of years, and years. Steps are named beside their bars. */
export function axisPlaces(places: ChartData["places"]): { index: number; place: Place; year: string }[] {
  return places.flatMap((place, index) => {
    const quarter = /^(\d{4})Q([1-4])$/.exec(place);
    if (quarter) return quarter[2] === "1" ? [{ index, place, year: quarter[1] ?? "" }] : [];
    const year = /^FY(\d{4})$/.exec(place)?.[1];
    return year === undefined ? [] : [{ index, place, year }];
  });
}
