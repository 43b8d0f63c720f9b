"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { SimulationJob } from "@/lib/simulation/job";
import { summariseSimulation, type SimulationSummary } from "@/lib/simulation/summarise-simulation";
import { createSimulationPool, type SimulationPool } from "./simulation-pool";
import { openBrowserWorker, workerCount } from "./simulation-worker";

/** What has become of a simulation. `job` says of which: a result of another job than the present one is out of date. */
export type SimulationState =
  | { readonly status: "none" }
  | { readonly status: "running"; readonly job: SimulationJob; readonly runsDone: number; readonly wasReplaced: boolean }
  | { readonly status: "done"; readonly job: SimulationJob; readonly summary: SimulationSummary; readonly wasReplaced: boolean }
  | { readonly status: "cancelled"; readonly job: SimulationJob }
  | { readonly status: "failed"; readonly job: SimulationJob; readonly reason: string };

interface Simulation {
  readonly state: SimulationState;
  /** Runs a job in the place of whatever runs. */
  readonly start: (job: SimulationJob) => void;
  readonly cancel: () => void;
}

/** Progress is shown at most so often, in milliseconds: a hundred thousand runs come in two hundred stretches. */
const PROGRESS_PAUSE_MS = 60;

/** A simulation in workers of its own, which end with the component. */
export function useSimulation(): Simulation {
  const [state, setState] = useState<SimulationState>({ status: "none" });
  const pool = useRef<SimulationPool | null>(null);
  const cancelRunning = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      pool.current?.close();
      pool.current = null;
    },
    [],
  );
  const start = useCallback((job: SimulationJob) => {
    pool.current ??= createSimulationPool(openBrowserWorker, workerCount());
    let wasReplaced = false;
    let shownAt = performance.now();
    setState({ status: "running", job, runsDone: 0, wasReplaced });
    cancelRunning.current = pool.current.start(job, {
      onProgress: (runsDone) => {
        if (performance.now() - shownAt < PROGRESS_PAUSE_MS) return;
        shownAt = performance.now();
        setState({ status: "running", job, runsDone, wasReplaced });
      },
      onDone: (counts) => setState({ status: "done", job, summary: summariseSimulation(counts, job.runs, job.quarters), wasReplaced }),
      onFailure: (reason) => setState({ status: "failed", job, reason }),
      onReplaced: () => {
        wasReplaced = true;
      },
    });
  }, []);
  const cancel = useCallback(() => {
    cancelRunning.current?.();
    setState((before) => (before.status === "running" ? { status: "cancelled", job: before.job } : before));
  }, []);
  return { state, start, cancel };
}
