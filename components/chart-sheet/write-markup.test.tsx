import { useState } from "react";
import { expect, test } from "vitest";
import { writeMarkup } from "./write-markup";

function Dot({ x, label }: { x: number; label: string }) {
  return (
    <g data-series="a" fillOpacity={0.5}>
      <path d={`M${x} 0h0`} strokeWidth={2} strokeDasharray={undefined} vectorEffect="non-scaling-stroke" />
      {label}
      {false}
    </g>
  );
}

test("components become SVG, attributes with hyphens, without what only a page needs", () => {
  expect(writeMarkup([<Dot key="a" x={1} label={'a < b & "c"'} />])).toBe('<g fill-opacity="0.5"><path d="M1 0h0" stroke-width="2"/>a &lt; b &amp; &quot;c&quot;</g>');
  expect(writeMarkup(<><rect x={1} />{null}</>)).toBe('<rect x="1"/>');
});

test("what an image cannot hold is refused", () => {
  const WithState = () => <g>{useState(1)[0]}</g>;
  expect(() => writeMarkup(<WithState />)).toThrow();
  expect(() => writeMarkup({ not: "an element" })).toThrow("not an element");
});
