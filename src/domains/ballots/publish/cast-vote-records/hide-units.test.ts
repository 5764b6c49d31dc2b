import { expect, it } from "vitest";
import type { Paper } from "./contest.ts";
import { tellUnits } from "./hide-units.ts";

/** A unit's papers, as many as given of each choice. */
const papers = (unit: string, ...counts: readonly number[]): readonly Paper[] =>
  counts.flatMap((many, choice) => Array.from({ length: many }, () => ({ unit, choices: [choice] })));

it("A precinct with ten ballots that are not all the same is told", () => {
  expect(tellUnits([...papers("W-10", 5, 5), ...papers("W-2", 9, 1)])).toEqual({ names: ["W-2", "W-10"], hidden: 0, hiddenPapers: 0 });
});

it("A precinct with nine ballots is not told, nor the next smallest, from which it could be worked out", () => {
  const all = [...papers("small", 5, 4), ...papers("next", 6, 5), ...papers("large", 20, 20)];
  expect(tellUnits(all)).toEqual({ names: ["large"], hidden: 2, hiddenPapers: 20 });
});

it("Small precincts that are ten ballots together hide no other", () => {
  const all = [...papers("a", 3, 2), ...papers("b", 3, 2), ...papers("large", 20, 20)];
  expect(tellUnits(all)).toEqual({ names: ["large"], hidden: 2, hiddenPapers: 10 });
});

it("A precinct in which everybody voted the same is not told: it would tell how each of them voted", () => {
  expect(tellUnits([...papers("same", 30), ...papers("large", 20, 20)])).toEqual({ names: ["large"], hidden: 1, hiddenPapers: 30 });
});

it("Ballots whose precinct the source does not say stand among those that are not told", () => {
  const all = [...papers("", 4, 4), ...papers("small", 1, 1), ...papers("large", 20, 20)];
  expect(tellUnits(all)).toEqual({ names: ["large"], hidden: 1, hiddenPapers: 2 });
});
