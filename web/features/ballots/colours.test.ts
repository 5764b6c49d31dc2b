import { expect, it } from "vitest";
import { choiceColour, inOrder } from "./colours.ts";

const candidate = (name: string, votes: number) => ({ name, class: "CANDIDATE" as const, votes });

it("No two of the six largest candidates have the same colour, whatever order the source has them in", () => {
  const choices = [3, 9, 1, 7, 5, 8, 2, 6].map((votes) => candidate(`of ${votes}`, votes));
  const colours = inOrder(choices).map((choice) => choiceColour(choice, choices));
  expect(new Set(colours.slice(0, 6)).size).toBe(6);
  expect(colours.slice(6)).toEqual(["cat-other", "cat-other"]);
  expect(inOrder(choices).map(({ votes }) => votes)).toEqual([9, 8, 7, 6, 5, 3, 2, 1]);
});

it("Yes, no and abstention keep the source's order and their own colours", () => {
  const choices = [
    { name: "Yes", class: "YES" as const, votes: 1 },
    { name: "No", class: "NO" as const, votes: 3 },
  ];
  expect(inOrder(choices)).toEqual(choices);
  expect(choices.map((choice) => choiceColour(choice, choices))).toEqual(["cat-1", "cat-2"]);
});
