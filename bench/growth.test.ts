import { expect, test } from "vitest";
import { measureGrowth } from "./growth.ts";
import { pageCases } from "./page-questions.ts";

test("each page's questions that are measured on a grown ledger are answered", async () => {
  const [grew] = await measureGrowth([500], 1);
  expect([...(grew?.medians.keys() ?? [])]).toEqual(pageCases.map(({ name }) => name));
});
