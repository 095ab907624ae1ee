/** When the work is written, and what becomes of it where it cannot be. */
import { createKeeper } from "../../../src/preview/files/keeper";
import type { KeeperState } from "../../../src/preview/files/keeper";
import type { Shelf } from "../../../src/preview/files/shelf";

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** A shelf whose next write gives what the test says: a revision, null for another tab's, an error. */
function keeperOn(answers: (number | null | Error)[], revision = 0) {
  const writes: { work: string; after: number; now: number }[] = [];
  const told: KeeperState[] = [];
  let work = "a";
  const shelf: Shelf<string> = {
    read: () => Promise.resolve(null),
    write: (saved, after, now) => {
      writes.push({ work: saved, after, now });
      const answer = answers.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? null);
    },
    setAside: () => Promise.resolve(),
  };
  const keeper = createKeeper({
    shelf,
    revision,
    save: () => Promise.resolve(work),
    tell: (state) => told.push(state),
  });
  return {
    keeper,
    writes,
    told,
    change: (next: string) => {
      work = next;
      keeper.changed();
    },
  };
}

test("a burst of changes is written once, 0.7 s after the last of them", async () => {
  const { change, writes, told } = keeperOn([4], 3);
  change("a");
  await jest.advanceTimersByTimeAsync(500);
  change("b");
  await jest.advanceTimersByTimeAsync(699);
  expect(writes).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(writes).toEqual([{ work: "b", after: 3, now: 1_001_200 }]);
  expect(told).toEqual(["saving", "saved"]);
});

test("changes without end are written every 5 s all the same", async () => {
  const { change, writes } = keeperOn([1, 2, 3]);
  for (let i = 0; i < 30; i++) {
    change(String(i));
    await jest.advanceTimersByTimeAsync(400);
  }
  expect(writes.map(({ now }) => now - 1_000_000)).toEqual([5_200, 10_800]);
  expect(writes.map(({ after }) => after)).toEqual([0, 1]);
});

test("a refusal is told, and the next change is tried again on the same revision", async () => {
  const { change, writes, told } = keeperOn([new Error("QuotaExceededError"), 8], 7);
  change("a");
  await jest.advanceTimersByTimeAsync(700);
  change("b");
  await jest.advanceTimersByTimeAsync(700);
  expect(told).toEqual(["saving", "failed", "saving", "saved"]);
  expect(writes.map(({ work, after }) => [work, after])).toEqual([
    ["a", 7],
    ["b", 7],
  ]);
});

test("what another tab has written is never written over", async () => {
  const { keeper, change, writes, told } = keeperOn([null, 10], 2);
  change("a");
  await jest.advanceTimersByTimeAsync(700);
  change("b");
  await jest.advanceTimersByTimeAsync(10_000);
  await keeper.flush();
  expect(writes.length).toBe(1);
  expect(told).toEqual(["saving", "elsewhere"]);
  keeper.resume(9);
  change("c");
  await jest.advanceTimersByTimeAsync(700);
  expect(writes.at(-1)).toEqual({ work: "c", after: 9, now: 1_011_400 });
});

test("flush writes at once what waits, and nothing where nothing does", async () => {
  const { keeper, change, writes } = keeperOn([1, 2]);
  await keeper.flush();
  expect(writes).toEqual([]);
  change("a");
  await keeper.flush();
  await keeper.flush();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(writes.map(({ work }) => work)).toEqual(["a"]);
});

test("without a shelf it says so after each change", async () => {
  const told: KeeperState[] = [];
  const keeper = createKeeper({
    shelf: null,
    revision: 0,
    save: () => Promise.resolve("a"),
    tell: (state) => told.push(state),
  });
  keeper.changed();
  await jest.advanceTimersByTimeAsync(700);
  expect(told).toEqual(["failed"]);
});
