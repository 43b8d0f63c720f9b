/**
 * The line along which a grid of results meets a target, by marching squares: each cell of four
 * neighbours is crossed where the target lies between two corners, by linear interpolation. Coordinates
 * are steps of the grid, so a point between the second and third column has x between 1 and 2.
 */

/** A piece of the line inside one cell. */
export interface ContourSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The pieces of the line; cells with a missing corner are left out. */
export function traceContour(rows: readonly (readonly (number | null)[])[], target: number): ContourSegment[] {
  const segments: ContourSegment[] = [];
  for (let y = 0; y + 1 < rows.length; y += 1) {
    for (let x = 0; x + 1 < (rows[y]?.length ?? 0); x += 1) {
      const corners = [rows[y]?.[x], rows[y]?.[x + 1], rows[y + 1]?.[x + 1], rows[y + 1]?.[x]];
      const [a, b, c, d] = corners;
      if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number" || typeof d !== "number") continue;
      // Crossings around the cell, in the order top, right, bottom, left.
      const points = [
        ...crossing(a, b, target, (part) => [x + part, y]),
        ...crossing(b, c, target, (part) => [x + 1, y + part]),
        ...crossing(d, c, target, (part) => [x + part, y + 1]),
        ...crossing(a, d, target, (part) => [x, y + part]),
      ];
      // Four crossings are a saddle: the mean of the corners says which pairs belong together.
      const isSaddle = points.length === 4;
      const joinsAroundA = isSaddle && ((a + b + c + d) / 4 >= target) !== a >= target;
      const pairs = isSaddle ? (joinsAroundA ? [[0, 3], [1, 2]] : [[0, 1], [2, 3]]) : [[0, 1]];
      for (const [from = 0, to = 1] of pairs) {
        const [p, q] = [points[from], points[to]];
        if (p && q) segments.push({ x1: p[0], y1: p[1], x2: q[0], y2: q[1] });
      }
    }
  }
  return segments;
}

type Point = readonly [x: number, y: number];

/** The point of an edge at which the target lies; none where both ends lie on one side of it. */
function crossing(from: number, to: number, target: number, place: (part: number) => Point): Point[] {
  return from >= target === to >= target ? [] : [place((target - from) / (to - from))];
}
