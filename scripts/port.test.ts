import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { DEFAULT_PORT, freePort, parsePort, portProblem } from "./port.mjs";

describe("PORT", () => {
  it.each([undefined, ""])("is the default when it is %j", (text) => {
    expect(parsePort(text)).toEqual({ port: DEFAULT_PORT });
  });

  it.each(["1", "8080", "65535"])("may be %s", (text) => {
    expect(parsePort(text)).toEqual({ port: Number(text) });
  });

  it.each(["abc", "0", "65536", "-1", "3000.5", "3e3", " 3000", "0x10", "99999999999"])("%j is refused with an example", (text) => {
    expect(parsePort(text)).toEqual({ problem: expect.stringMatching(new RegExp(`^PORT=${text} is not a port\\..*PORT=3001 npm start$`)) });
  });
});

describe("a port", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("in use on %s is named, with another one to try", async (host) => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, host, () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    expect(await portProblem(port)).toMatch(new RegExp(`^Port ${port} is in use .* PORT=\\d+ npm start$`));
    await new Promise((resolve) => server.close(resolve));
    expect(await portProblem(port)).toBeUndefined();
  });

  it("found free can be used", async () => {
    const port = await freePort();
    expect(port).not.toBe(DEFAULT_PORT);
    expect(await portProblem(port)).toBeUndefined();
  });
});
