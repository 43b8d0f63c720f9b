import type { Annotation, ChartData } from "@/lib/chart-data/chart";
import type { Locale } from "@/lib/format/locale";
import { formatRate } from "@/lib/format/rate";
import { formatQuantity } from "./format-quantity";

/** The figure of a turning point, as page and preview image say it. */
export function annotationFigure(annotation: Annotation, { quantity }: Pick<ChartData, "quantity">, locale: Locale): string {
  const figure = annotation.said ?? annotation.value;
  return annotation.id === "revenueGrowth" ? formatRate(figure, locale, { signed: true }) : formatQuantity(figure, quantity, locale);
}
