/** Ports: which one to listen on, and whether it can be had. */
import { createServer } from "node:net";

/** The port of `npm start` where PORT does not say otherwise. */
export const DEFAULT_PORT = 3000;

/**
 * Reads the variable PORT. An empty one counts as absent.
 * @param {string | undefined} text
 * @returns {{ port: number } | { problem: string }}
 */
export function parsePort(text) {
  if (text === undefined || text === "") return { port: DEFAULT_PORT };
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return { port };
  return { problem: `PORT=${text} is not a port. Give a whole number from 1 to 65535, for example: PORT=3001 npm start` };
}

/**
 * Why nobody can listen on this port now, or undefined if it is free.
 * Both the general and the local address are tried: some systems let a second program share one of them.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portProblem(port) {
  for (const host of [undefined, "127.0.0.1"]) {
    const code = await listenOnce(port, host);
    if (code === "EADDRINUSE") {
      return `Port ${port} is in use by another program. Stop that program, or choose another port, for example: PORT=${port === 65_535 ? 3001 : port + 1} npm start`;
    }
    if (code === "EACCES") return `This user may not listen on port ${port}. Choose one above 1023, for example: PORT=3001 npm start`;
    if (code !== undefined) return `Port ${port} cannot be used (${code}). Choose another, for example: PORT=3001 npm start`;
  }
  return undefined;
}

/**
 * A port that is free now and is not the default one, where a reader may have Flywheel open.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const port = await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : DEFAULT_PORT));
    });
  });
  return port === DEFAULT_PORT ? freePort() : port;
}

/**
 * Listens for a moment. Returns the system's error code, or undefined if it worked.
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>}
 */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error && typeof error.code === "string" ? error.code : error.message));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => server.close(() => resolve(undefined)));
  });
}
