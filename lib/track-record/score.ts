/** Forecasts against what was reported: error, bias, and mean absolute percentage error, all as fractions of the reported figure. */

/** A forecast and the figure that came. */
export interface ForecastPair {
  readonly forecast: number;
  readonly reported: number;
}

/** How a row of forecasts did. */
export interface Score {
  readonly count: number;
  /** The mean of the errors with their signs: above zero where forecasts were too high. */
  readonly biasRate: number;
  /** The mean of the errors without their signs. */
  readonly meanAbsoluteErrorRate: number;
}

/** The error of a forecast as a fraction of the reported figure; null where that is zero, as nothing can be divided by it. */
export function errorRateOf({ forecast, reported }: ForecastPair): number | null {
  return reported === 0 ? null : (forecast - reported) / Math.abs(reported);
}

/** The score of a row of forecasts; null where none of them can be scored. */
export function scoreForecasts(pairs: readonly ForecastPair[]): Score | null {
  const errors = pairs.map(errorRateOf).filter((error) => error !== null);
  if (errors.length === 0) return null;
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { count: errors.length, biasRate: meanOf(errors), meanAbsoluteErrorRate: meanOf(errors.map(Math.abs)) };
}
