import { MOST_WORKERS, type OpenWorker } from "./simulation-pool";

/** Opens a worker of this browser. */
export const openBrowserWorker: OpenWorker = (onMessage, onDeath) => {
  const worker = new Worker(new URL("../simulation/simulation.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => onMessage(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onDeath(event.message || "The worker stopped.");
  });
  worker.addEventListener("messageerror", () => onDeath("An answer of the worker could not be read."));
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
};

/** As many workers as the machine has processors, at most four. */
export function workerCount(): number {
  return Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));
}
