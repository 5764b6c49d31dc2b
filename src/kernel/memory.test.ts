import { expect, it } from "vitest";
import { Memory, type StoreState } from "./memory.ts";

const store = {};
const state = (name: string, age: number): StoreState => ({ store, name, age });

it("a result is gathered once for a state, also by those who ask at the same time", async () => {
  const memory = new Memory<number>(10, () => 1);
  let calls = 0;
  const compute = async () => ++calls;
  expect(await Promise.all([memory.get(state("a", 1), "key", compute), memory.get(state("a", 1), "key", compute)])).toEqual([1, 1]);
  expect(await memory.get(state("a", 1), "other", compute)).toBe(2);
});

it("a newer state forgets it, and an older one neither finds nor leaves anything", async () => {
  const memory = new Memory<string>(10, () => 1);
  const ask = (at: StoreState, value: string) => memory.get(at, "key", async () => value);
  expect(await ask(state("a", 1), "of a")).toBe("of a");
  expect(await ask(state("b", 2), "of b")).toBe("of b");
  expect(await ask(state("a", 1), "of a again")).toBe("of a again");
  expect(await ask(state("b", 2), "not asked")).toBe("of b");
  expect(await memory.get({ store: {}, name: "b", age: 2 }, "key", async () => "of another store")).toBe("of another store");
});

it("a failure and what is not worth keeping are gathered again", async () => {
  const memory = new Memory<number>(10, () => 1);
  await expect(memory.get(state("a", 1), "key", () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  const passing = () =>
    memory.get(
      state("a", 1),
      "key",
      async () => 1,
      () => false,
    );
  expect(await passing()).toBe(1);
  expect(await memory.get(state("a", 1), "key", async () => 2)).toBe(2);
});

it("keeps no more than it may", async () => {
  const memory = new Memory<readonly number[]>(5, (rows) => rows.length);
  let calls = 0;
  const ask = (key: string) =>
    memory.get(state("a", 1), key, async () => {
      calls += 1;
      return [1, 2, 3];
    });
  await ask("one");
  await ask("two");
  await ask("one");
  expect(calls).toBe(3);
});
