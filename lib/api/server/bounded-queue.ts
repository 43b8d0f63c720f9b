/**
 * Bounds expensive work: so many tasks at once, so many waiting, and a refusal beyond that. What a burst of
 * requests can cost is thereby fixed, whoever sends them.
 */

export interface QueueLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Runs a task when its turn comes; undefined where too many wait already. */
export type BoundedQueue = <Result>(task: () => Promise<Result>) => Promise<Result> | undefined;

export function createBoundedQueue({ atOnce, waiting }: QueueLimits): BoundedQueue {
  let running = 0;
  const queue: (() => void)[] = [];
  const finish = () => {
    running -= 1;
    queue.shift()?.();
  };
  return (task) => {
    if (running >= atOnce && queue.length >= waiting) return undefined;
    return new Promise((resolve, reject) => {
      const start = () => {
        running += 1;
        // A task that throws at once counts as one that fails.
        Promise.resolve().then(task).finally(finish).then(resolve, reject);
      };
      if (running < atOnce) start();
      else queue.push(start);
    });
  };
}
