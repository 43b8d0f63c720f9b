// @vitest-environment jsdom
/**
 * `public/embed.js` on a host's page, without a browser: what older browsers lack, hostile options and
 * messages, and running twice. How frames behave in it is tested in Chromium (`e2e/embed-script.spec.ts`).
 */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FRAME_FEATURES, FRAME_SANDBOX } from "./snippet";

const SITE = "https://flywheel.example";
const SOURCE = readFileSync("public/embed.js", "utf8");

interface Embed {
  readonly frame: HTMLIFrameElement;
  on(event: string, listener: (data: unknown) => void): () => void;
  getScenario(): Promise<unknown>;
  destroy(): void;
}
interface HostScript {
  mount(target: string | Element, options: Record<string, unknown>): Embed;
  scan(): void;
}

/** Runs the script on a page with this body, and answers with what it offers. */
function run(body: string): HostScript {
  document.body.innerHTML = `${body}<script type="text/plain" src="${SITE}/embed.js"></script>`;
  window.eval(SOURCE);
  return offered();
}

function offered(): HostScript {
  const found: unknown = Reflect.get(window, "Flywheel");
  if (!isHostScript(found)) throw new Error("embed.js offers nothing.");
  return found;
}

function isHostScript(value: unknown): value is HostScript {
  return typeof value === "object" && value !== null && "mount" in value && "scan" in value;
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")];
}

function say(frame: HTMLIFrameElement | undefined, data: unknown, origin = SITE): void {
  window.dispatchEvent(new MessageEvent("message", { data, origin, source: frame?.contentWindow ?? null }));
}

const observed: Element[] = [];
let arrive: (element: Element) => void = () => undefined;

beforeEach(() => {
  observed.length = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: (entries: readonly { isIntersecting: boolean; target: Element }[]) => void) {
        arrive = (target) => callback([{ isIntersecting: true, target }]);
      }
      observe(element: Element) {
        observed.push(element);
      }
      unobserve() {}
    },
  );
});

afterEach(() => {
  Reflect.deleteProperty(window, "Flywheel");
  vi.unstubAllGlobals();
});

test("a marked place gets a frame with the snippet's own attributes, and no address before it comes near", () => {
  run('<div data-flywheel="debt" data-lang="zh" data-theme="dark" data-frozen="1" data-scenario="?v=1&amp;usefulLifeYears=4"><a href="/">link</a></div>');
  const [frame] = frames();
  expect(frame?.getAttribute("sandbox")).toBe(FRAME_SANDBOX);
  expect(frame?.allow).toBe(FRAME_FEATURES);
  expect(frame?.referrerPolicy).toBe("strict-origin-when-cross-origin");
  expect(frame?.title).toBe("Flywheel");
  expect(frame?.getAttribute("src")).toBeNull();
  expect(observed).toEqual([frame]);
  if (frame) arrive(frame);
  expect(frame?.src).toBe(`${SITE}/embed/debt?lang=zh&theme=dark&frozen=1&v=1&usefulLifeYears=4`);
});

test("a browser without IntersectionObserver loads the frame at once", () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  run('<div data-flywheel="value" data-frozen="0"></div>');
  expect(frames().map(({ src }) => src)).toEqual([`${SITE}/embed/value`]);
});

test("the script may run twice: each place keeps its one frame, and places that came since get theirs", () => {
  const first = run('<div data-flywheel="debt"></div>');
  const [frame] = frames();
  document.body.insertAdjacentHTML("beforeend", '<div data-flywheel="value"></div>');
  window.eval(SOURCE);
  expect(offered()).toBe(first);
  expect(frames().length).toBe(2);
  expect(frames()[0]).toBe(frame);
});

test("a view that is no plain name becomes no address", () => {
  const { mount } = run('<div id="a" data-flywheel="../en?x=&quot;>"></div><div id="b"></div>');
  expect(frames()).toEqual([]);
  for (const view of ["", "javascript:alert(1)", "//other.example", "a/b", "x".repeat(41)]) expect(() => mount("#b", { view })).toThrow(/no such view/);
  expect(() => mount("#nowhere", { view: "debt" })).toThrow(/no element/);
  expect(frames()).toEqual([]);
});

test("a frame's height is taken up to a limit, and nothing else for a height", () => {
  const { mount } = run('<div id="a"></div>');
  const { frame } = mount("#a", { view: "debt", lazy: false });
  say(frame, { type: "flywheel:resize", v: 1, height: 431.2 });
  expect(frame.style.height).toBe("432px");
  for (const height of [Number.NaN, -5, 0, "900", null, { valueOf: () => 700 }]) say(frame, { type: "flywheel:resize", v: 1, height });
  say(frame, { type: "flywheel:resize", v: 2, height: 700 });
  for (const data of [null, "flywheel:resize", 7]) say(frame, data);
  expect(frame.style.height).toBe("432px");
  say(frame, { type: "flywheel:resize", v: 1, height: 1e9 });
  expect(frame.style.height).toBe("4000px");
});

test("only the frame's own window and origin are believed; a frame without an origin of its own says null", () => {
  const { mount } = run('<div id="a"></div><div id="b"></div>');
  const own = mount("#a", { view: "debt", lazy: false }).frame;
  const opaque = mount("#b", { view: "debt", lazy: false, sandbox: "allow-scripts" }).frame;
  const resize = { type: "flywheel:resize", v: 1, height: 700 };
  say(own, resize, "https://other.example");
  say(own, resize, "null");
  say(undefined, resize);
  say(opaque, resize);
  expect([own.style.height, opaque.style.height]).toEqual(["", ""]);
  say(own, resize);
  say(opaque, resize, "null");
  expect([own.style.height, opaque.style.height]).toEqual(["700px", "700px"]);
});

test("an answer with a name of every object answers no question, and a destroyed frame answers none", async () => {
  const { mount } = run('<div id="a"></div>');
  const embed = mount("#a", { view: "debt", lazy: false });
  const told: unknown[] = [];
  const errors: unknown[] = [];
  window.addEventListener("error", (event) => errors.push(event.message));
  embed.on("change", (data) => told.push(data));
  const asked = embed.getScenario();
  for (const request of ["__proto__", "constructor", "toString", null]) say(embed.frame, { type: "flywheel:scenario", v: 1, request, scenario: {} });
  say(embed.frame, { type: "flywheel:ready", v: 1, title: "T".repeat(1000), scenario: {} });
  expect(embed.frame.title.length).toBe(300);
  expect(errors).toEqual([]);
  embed.destroy();
  await expect(asked).rejects.toThrow(/destroyed/);
  say(embed.frame, { type: "flywheel:change", v: 1, scenario: {} });
  expect(told).toEqual([]);
  expect(frames()).toEqual([]);
});

test("it brings nothing of anybody else", () => {
  expect(SOURCE).not.toMatch(/iframe-?resizer|import\s|require\(|https?:\/\/(?!www\.w3\.org)/i);
  expect(readFileSync("package-lock.json", "utf8")).not.toContain("iframe-resizer");
});
