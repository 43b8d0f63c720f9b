import { describe, expect, it } from "vitest";
import { latestCase } from "@/lib/scenario/published-cases";
import { buildJob, DEFAULT_SETTINGS, type SimulationJob } from "@/lib/simulation/job";
import { createAnswerer, type FromWorker, type ToWorker } from "@/lib/simulation/protocol";
import { simulate } from "@/lib/simulation/simulate";
import { createSimulationPool, type OpenWorker, type SimulationListener } from "./simulation-pool";

const CASE = latestCase("crwv");

function jobOf(runs: number, seed = 1): SimulationJob {
  const job = buildJob(CASE, CASE.assumptions, new Set(), { ...DEFAULT_SETTINGS, runs, seed });
  if (!job.ok) throw new Error(JSON.stringify(job.error));
  return job.value;
}

/** Workers that do nothing until they are told to: every message waits, as a structured clone, for its turn. */
function createWorkshop() {
  const workers: { inbox: ToWorker[]; isEnded: boolean; work(): void; die(reason: string): void }[] = [];
  const open: OpenWorker = (onMessage, onDeath) => {
    const answer = createAnswerer();
    const worker = {
      inbox: [] as ToWorker[],
      isEnded: false,
      work: () => {
        const message = worker.inbox.shift();
        const reply: FromWorker | null = message ? answer(message) : null;
        if (reply && !worker.isEnded) onMessage(structuredClone(reply));
      },
      die: (reason: string) => onDeath(reason),
    };
    workers.push(worker);
    return { send: (message) => void worker.inbox.push(structuredClone(message)), end: () => void (worker.isEnded = true) };
  };
  /** Lets workers take turns, as `choose` says, until none has anything left. */
  const workAll = (choose: (busy: number) => number = () => 0) => {
    for (;;) {
      const busy = workers.filter((worker) => worker.inbox.length > 0 && !worker.isEnded);
      if (busy.length === 0) return;
      busy[choose(busy.length)]?.work();
    }
  };
  return { workers, open, workAll };
}

function createListener() {
  const seen = { progress: [] as number[], counts: null as Uint32Array | null, failures: [] as string[], replaced: [] as string[] };
  const listener: SimulationListener = {
    onProgress: (runs) => void seen.progress.push(runs),
    onDone: (counts) => void (seen.counts = counts),
    onFailure: (reason) => void seen.failures.push(reason),
    onReplaced: (reason) => void seen.replaced.push(reason),
  };
  return { seen, listener };
}

describe("A pool of workers", () => {
  it.each([
    ["one worker", 1, () => 0],
    ["four workers, the last one first", 4, (busy: number) => busy - 1],
    ["three workers, in turns", 3, (busy: number) => 1 % busy],
  ])("gives the bits of a simulation without workers: %s", (_, size, choose) => {
    const { open, workAll, workers } = createWorkshop();
    const { seen, listener } = createListener();
    createSimulationPool(open, size).start(jobOf(2600), listener);
    workAll(choose);
    expect(seen.counts).toEqual(simulate(jobOf(2600)));
    expect(workers).toHaveLength(size);
    expect(seen.progress.at(-1)).toBe(2600);
    expect(seen.progress).toEqual(seen.progress.toSorted((a, b) => a - b));
  });

  it("opens no more workers than there is work, and keeps them for the next simulation", () => {
    const { open, workAll, workers } = createWorkshop();
    const pool = createSimulationPool(open, 4);
    pool.start(jobOf(1000), createListener().listener);
    workAll();
    expect(workers).toHaveLength(2);
    const { seen, listener } = createListener();
    pool.start(jobOf(1000, 2), listener);
    workAll();
    expect(workers).toHaveLength(2);
    expect(seen.counts).toEqual(simulate(jobOf(1000, 2)));
  });

  it("shows nothing of an older simulation once a newer one has begun", () => {
    const { open, workAll } = createWorkshop();
    const pool = createSimulationPool(open, 2);
    const [older, newer] = [createListener(), createListener()];
    pool.start(jobOf(2000, 1), older.listener);
    pool.start(jobOf(2000, 2), newer.listener);
    workAll();
    expect(older.seen).toEqual({ progress: [], counts: null, failures: [], replaced: [] });
    expect(newer.seen.counts).toEqual(simulate(jobOf(2000, 2)));
  });

  it("leaves nothing running after a cancel, and says nothing more", () => {
    const { open, workAll, workers } = createWorkshop();
    const { seen, listener } = createListener();
    const cancel = createSimulationPool(open, 2).start(jobOf(5000), listener);
    workers[0]?.work();
    workers[0]?.work();
    expect(seen.progress).toEqual([500]);
    cancel();
    expect(workers.filter(({ isEnded }) => !isEnded)).toEqual([]);
    workAll();
    expect(seen).toEqual({ progress: [500], counts: null, failures: [], replaced: [] });
  });

  it("can be cancelled late without harm to the next simulation", () => {
    const { open, workAll } = createWorkshop();
    const pool = createSimulationPool(open, 2);
    const cancelFirst = pool.start(jobOf(1000), createListener().listener);
    const { seen, listener } = createListener();
    pool.start(jobOf(1000, 5), listener);
    cancelFirst();
    workAll();
    expect(seen.counts).toEqual(simulate(jobOf(1000, 5)));
  });

  it("replaces a worker that dies, says so, and runs its stretch once more", () => {
    const { open, workAll, workers } = createWorkshop();
    const { seen, listener } = createListener();
    createSimulationPool(open, 2).start(jobOf(3000), listener);
    workers[0]?.die("out of memory");
    workAll();
    expect(seen.replaced).toEqual(["out of memory"]);
    expect(workers).toHaveLength(3);
    expect(seen.counts).toEqual(simulate(jobOf(3000)));
  });

  it("fails where the same stretch kills two workers", () => {
    const { open, workAll, workers } = createWorkshop();
    const { seen, listener } = createListener();
    createSimulationPool(open, 1).start(jobOf(2000), listener);
    workers[0]?.die("first");
    workers[1]?.die("second");
    workAll();
    expect(seen).toEqual({ progress: [], counts: null, failures: ["second"], replaced: ["first"] });
    expect(workers.every(({ isEnded }) => isEnded)).toBe(true);
  });

  it("fails with the browser's reason where no worker can be opened", () => {
    const { seen, listener } = createListener();
    const refuse: OpenWorker = () => {
      throw new Error("Workers are not allowed here.");
    };
    createSimulationPool(refuse, 2).start(jobOf(1000), listener);
    expect(seen.failures).toEqual(["Error: Workers are not allowed here."]);
  });

  it("fails with the worker's reason where a job cannot be run", () => {
    const { open, workAll } = createWorkshop();
    const { seen, listener } = createListener();
    createSimulationPool(open, 1).start({ ...jobOf(1000), drawn: [] }, listener);
    workAll();
    expect(seen.failures).toHaveLength(1);
    expect(seen.counts).toBeNull();
  });

  it("ends all workers when it is closed", () => {
    const { open, workers } = createWorkshop();
    const pool = createSimulationPool(open, 2);
    pool.start(jobOf(1000), createListener().listener);
    pool.close();
    expect(workers.every(({ isEnded }) => isEnded)).toBe(true);
  });
});
