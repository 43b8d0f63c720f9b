import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFingerprint, isBuilt } from "./build.mjs";
import { writeStamp } from "./fingerprint.mjs";

let root: string;
function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flywheel-"));
  write("package.json", "{}");
  write("package-lock.json", "{}");
  write("next.config.js", "export default {};");
  write("app/page.tsx", "one");
  write(".next/BUILD_ID", "first");
  writeStamp(join(root, ".cache", "build.json"), { fingerprint: buildFingerprint(root, {}), buildId: "first" });
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the build is reused", () => {
  it("when nothing has changed", () => {
    expect(isBuilt(root, {})).toBe(true);
  });

  it.each(["README.md", "app/page.test.tsx", "e2e/smoke.spec.ts", "vitest.config.ts", "data/README.md", "scripts/start.mjs"])(
    "when %s changes, which no page contains",
    (file) => {
      write(file, "new");
      expect(isBuilt(root, {})).toBe(true);
    },
  );

  it("when a variable changes that no page contains", () => {
    expect(isBuilt(root, { PORT: "4000" })).toBe(true);
  });
});

describe("the build is repeated", () => {
  it.each([
    "app/page.tsx",
    "components/ui/button.tsx",
    "lib/model/project.ts",
    "data/companies/crwv/facts.json",
    "messages/zh.json",
    "public/embed.js",
    "next.config.js",
    "package-lock.json",
    "proxy.ts",
    ".env.local",
  ])("when %s changes", (file) => {
    write(file, "new");
    expect(isBuilt(root, {})).toBe(false);
  });

  it("when a source is removed", () => {
    rmSync(join(root, "app/page.tsx"));
    expect(isBuilt(root, {})).toBe(false);
  });

  it("when the address of the site changes", () => {
    expect(isBuilt(root, { SITE_URL: "https://flywheel.example" })).toBe(false);
  });

  it("when the site is missing, or was built by hand since", () => {
    write(".next/BUILD_ID", "second");
    expect(isBuilt(root, {})).toBe(false);
    rmSync(join(root, ".next"), { recursive: true });
    expect(isBuilt(root, {})).toBe(false);
  });

  it("when the last one was interrupted", () => {
    rmSync(join(root, ".cache"), { recursive: true });
    expect(isBuilt(root, {})).toBe(false);
  });
});
