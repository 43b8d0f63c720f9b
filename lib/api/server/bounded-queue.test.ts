import { describe, expect, it } from "vitest";
import { createBoundedQueue } from "./bounded-queue";

/** Tasks that end when they are told to, and what happened to each. */
function watchTasks(limits: { atOnce: number; waiting: number }) {
  const enqueue = createBoundedQueue(limits);
  const started: number[] = [];
  const gates = new Map<number, (result: number) => void>();
  const add = (id: number) =>
    enqueue(
      () =>
        new Promise<number>((resolve) => {
          started.push(id);
          gates.set(id, resolve);
        }),
    );
  const end = (id: number, result: number) => gates.get(id)?.(result);
  return { add, started, end };
}

/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("A bounded queue", () => {
  it("runs so many at once and the next when one has ended, in the order in which they came", async () => {
    const { add, started, end } = watchTasks({ atOnce: 2, waiting: 2 });
    const results = [1, 2, 3, 4].map(add);
    await settle();
    expect(started).toEqual([1, 2]);
    end(2, 22);
    await settle();
    expect(started).toEqual([1, 2, 3]);
    end(1, 11);
    end(3, 33);
    await settle();
    end(4, 44);
    expect(await Promise.all(results)).toEqual([11, 22, 33, 44]);
  });

  it("refuses what finds the waiting room full, and takes it once there is room", async () => {
    const { add, started, end } = watchTasks({ atOnce: 2, waiting: 20 });
    const taken = Array.from({ length: 22 }, (_, id) => add(id));
    expect(taken.every((result) => result !== undefined)).toBe(true);
    expect(add(22)).toBeUndefined();
    await settle();
    end(0, 0);
    await settle();
    expect(started).toEqual([0, 1, 2]);
    expect(add(23)).toBeDefined();
    expect(add(24)).toBeUndefined();
  });

  it("goes on after a task that fails, and hands its failure to whoever asked", async () => {
    const enqueue = createBoundedQueue({ atOnce: 1, waiting: 2 });
    const failed = enqueue(() => Promise.reject(new Error("no paper")));
    const thrown = enqueue(() => {
      throw new Error("no ink");
    });
    const next = enqueue(() => Promise.resolve("drawn"));
    await expect(failed).rejects.toThrow("no paper");
    await expect(thrown).rejects.toThrow("no ink");
    await expect(next).resolves.toBe("drawn");
  });
});
