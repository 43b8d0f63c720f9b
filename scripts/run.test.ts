import { spawn } from "node:child_process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { childEnvironment, exitCodeOf, run } from "./run.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("a child process", () => {
  it("gives its code and what it wrote", async () => {
    const code = "console.log('out'); console.error('err'); process.exit(3)";
    const outcome = await run(process.execPath, ["-e", code], { show: "collect" });
    expect(outcome.code).toBe(3);
    expect(outcome.output.split("\n").sort()).toEqual(["", "err", "out"]);
  });

  it("that cannot be started has code 127 and a reason", async () => {
    const outcome = await run("no-such-program", [], { show: "collect" });
    expect(outcome.code).toBe(127);
    expect(outcome.output).toContain("no-such-program");
  });

  it("ended by a signal has the code of a shell", async () => {
    const outcome = await run(process.execPath, ["-e", "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)"], { show: "collect" });
    expect(outcome.code).toBe(exitCodeOf("SIGTERM"));
    expect(exitCodeOf("SIGINT")).toBe(130);
  });

  it("that takes too long is ended", async () => {
    const outcome = await run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { show: "collect", timeoutMs: 200 });
    expect(outcome.code).toBe(exitCodeOf("SIGKILL"));
  });

  it("does not inherit NODE_ENV", () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(childEnvironment()).not.toHaveProperty("NODE_ENV");
    expect(childEnvironment({ PORT: "1" })).toMatchObject({ PORT: "1", NEXT_TELEMETRY_DISABLED: "1" });
  });
});

describe("a request to stop", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s reaches the children, and nothing follows", async (signal) => {
    const script = `
      import { run, say, stopWithChildren } from ${JSON.stringify(new URL("run.mjs", import.meta.url).href)};
      stopWithChildren();
      const child = "process.on('${signal}', () => { console.log('child stops'); process.exit(0); }); console.log('child runs'); setInterval(() => {}, 1000)";
      await run(process.execPath, ["-e", child]);
      say("must not be said");
    `;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    parent.stdout.on("data", (chunk) => {
      output += String(chunk);
      if (String(chunk).includes("child runs")) parent.kill(signal);
    });
    const code = await new Promise((resolve) => parent.on("close", resolve));
    expect(output).toBe("child runs\nchild stops\n");
    expect(code).toBe(exitCodeOf(signal));
  });

  it("is understood when the shell between npm and the script ends", async () => {
    const script = `
      import { run, stopWithChildren } from ${JSON.stringify(new URL("run.mjs", import.meta.url).href)};
      stopWithChildren();
      const child = "process.on('SIGTERM', () => { console.log('child stops'); process.exit(0); }); console.log('child runs'); setInterval(() => {}, 1000)";
      await run(process.execPath, ["-e", child]);
    `;
    const shell = `
      const { spawn } = require("node:child_process");
      spawn(process.execPath, ["--input-type=module", "-e", ${JSON.stringify(script)}], { stdio: "inherit", env: { ...process.env, npm_lifecycle_event: "start" } });
    `;
    const parent = spawn(process.execPath, ["-e", shell], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    parent.stdout.on("data", (chunk) => {
      output += String(chunk);
      if (String(chunk).includes("child runs")) parent.kill("SIGKILL");
    });
    // The stream closes when the last process that could write to it has ended.
    await new Promise((resolve) => parent.stdout.on("close", resolve));
    expect(output).toBe("child runs\nchild stops\n");
  });
});
