import { expect, test } from "vitest";
import { buildFrameSnippet, buildScriptSnippet } from "./snippet";

test("the frame's snippet is the one of the conventions", () => {
  expect(buildFrameSnippet({ src: "https://f.example/embed/debt?lang=en&v=1", title: "Debt & cover", height: 520 })).toBe(
    '<iframe src="https://f.example/embed/debt?lang=en&amp;v=1" title="Debt &amp; cover" loading="lazy" width="100%" height="520" style="border:0;width:100%" allow="clipboard-write; web-share; fullscreen" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>',
  );
});

test("nothing in a snippet ends its attribute", () => {
  const evil = '"><script>alert(1)</script>';
  const snippet = buildScriptSnippet({ origin: "https://f.example", view: "debt", scenario: evil, lang: "en", theme: "auto", isFrozen: true, title: evil, link: evil });
  expect(snippet.match(/<script/g)).toEqual(["<script"]);
  expect(snippet).toContain('data-frozen="1"');
  expect(snippet.endsWith('<script src="https://f.example/embed.js" async></script>')).toBe(true);
});
