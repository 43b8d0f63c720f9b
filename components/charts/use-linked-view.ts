import { useChartView } from "./chart-view-context";
import type { LinkedView } from "./linked-view";

/** How the charts are looked at, as far as a link says it. */
export function useLinkedView(): LinkedView {
  const periodicity = useChartView((state) => state.periodicity);
  const zoom = useChartView((state) => state.zoom);
  const viewOf = useChartView((state) => state.viewOf);
  const showsDifference = useChartView((state) => state.showsDifference);
  const asOf = useChartView((state) => state.asOf);
  return { periodicity, zoom, viewOf, showsDifference, asOf };
}
