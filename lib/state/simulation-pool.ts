/**
 * Workers for simulations. A simulation is handed out stretch by stretch, so that workers of any speed
 * end together. Counts are whole numbers and are added up, so the result does not depend on how many
 * workers there are, nor on which of them is first.
 *
 * The newest simulation wins: what still comes from an older one is dropped by its number. A worker that
 * dies is replaced and its stretch is run once more; if that fails too, the simulation fails.
 */
import { addCounts, layoutOf } from "@/lib/simulation/counts";
import type { SimulationJob } from "@/lib/simulation/job";
import type { FromWorker, ToWorker } from "@/lib/simulation/protocol";
import { stretchesOf, type RunStretch } from "@/lib/simulation/simulate";

/** More workers than this gain little and heat a phone. */
export const MOST_WORKERS = 4;

/** One worker, as far as the pool needs it. */
export interface WorkerLine {
  send(message: ToWorker): void;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

/** Opens a worker; `onDeath` is called when it cannot go on. */
export type OpenWorker = (onMessage: (message: FromWorker) => void, onDeath: (reason: string) => void) => WorkerLine;

export interface SimulationListener {
  onProgress(runsDone: number): void;
  onDone(counts: Uint32Array): void;
  onFailure(reason: string): void;
  /** A worker died, and another took its place. */
  onReplaced(reason: string): void;
}

interface PoolWorker {
  readonly line: WorkerLine;
  /** The simulation whose job it knows. */
  knows: number;
  busyWith: { readonly id: number; readonly stretch: RunStretch } | null;
}

interface RunningSimulation {
  readonly id: number;
  readonly job: SimulationJob;
  readonly listener: SimulationListener;
  readonly waiting: RunStretch[];
  readonly retried: Set<number>;
  readonly counts: Uint32Array;
  runsDone: number;
}

export interface SimulationPool {
  /** Begins a simulation in the place of whatever runs; the answer cancels it. */
  start(job: SimulationJob, listener: SimulationListener): () => void;
  /** Ends all workers. */
  close(): void;
}

export function createSimulationPool(openWorker: OpenWorker, size: number): SimulationPool {
  const workers = new Set<PoolWorker>();
  let running: RunningSimulation | null = null;
  let started = 0;

  const finish = (): RunningSimulation | null => {
    const ended = running;
    running = null;
    return ended;
  };
  const endBusy = () => {
    for (const worker of workers) if (worker.busyWith) endWorker(worker);
  };
  const endWorker = (worker: PoolWorker) => {
    workers.delete(worker);
    worker.line.end();
  };
  const fail = (reason: string) => {
    endBusy();
    finish()?.listener.onFailure(reason);
  };

  const hire = () => {
    let worker: PoolWorker | null = null;
    let early: string | null = null;
    const line = openWorker(
      (message) => worker && onMessage(worker, message),
      (reason) => (worker ? onDeath(worker, reason) : (early = reason)),
    );
    worker = { line, knows: 0, busyWith: null };
    workers.add(worker);
    if (early !== null) onDeath(worker, early);
  };
  const handOut = (worker: PoolWorker) => {
    const stretch = running?.waiting.shift();
    if (!running || !stretch) return;
    if (worker.knows !== running.id) worker.line.send({ kind: "job", id: running.id, job: running.job });
    worker.knows = running.id;
    worker.busyWith = { id: running.id, stretch };
    worker.line.send({ kind: "stretch", id: running.id, stretch });
  };
  const handOutAll = () => {
    while (running && workers.size < Math.min(size, stretchesOf(running.job.runs).length)) hire();
    for (const worker of workers) if (!worker.busyWith) handOut(worker);
  };

  const onMessage = (worker: PoolWorker, message: FromWorker) => {
    if (!workers.has(worker)) return;
    worker.busyWith = null;
    if (running && message.id === running.id) {
      if (message.kind === "failed") return fail(message.message);
      addCounts(running.counts, message.counts);
      running.runsDone += message.stretch.count;
      running.listener.onProgress(running.runsDone);
      if (running?.runsDone === running?.job.runs) {
        const ended = finish();
        ended?.listener.onDone(ended.counts);
      }
    }
    handOut(worker);
  };
  const onDeath = (worker: PoolWorker, reason: string) => {
    if (!workers.has(worker)) return;
    const lost = worker.busyWith;
    endWorker(worker);
    if (!running) return;
    if (lost?.id === running.id) {
      if (running.retried.has(lost.stretch.from)) return fail(reason);
      running.retried.add(lost.stretch.from);
      running.waiting.unshift(lost.stretch);
    }
    running.listener.onReplaced(reason);
    handOutAll();
  };

  return {
    start: (job, listener) => {
      started += 1;
      const id = started;
      running = { id, job, listener, waiting: stretchesOf(job.runs), retried: new Set(), counts: new Uint32Array(layoutOf(job.quarters).size), runsDone: 0 };
      try {
        handOutAll();
      } catch (error) {
        // A browser may refuse workers altogether.
        fail(String(error));
      }
      return () => {
        if (running?.id !== id) return;
        finish();
        endBusy();
      };
    },
    close: () => {
      finish();
      for (const worker of workers) endWorker(worker);
    },
  };
}
