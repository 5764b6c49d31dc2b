import { expect, test } from "vitest";
import { intoSteps, type PairSum } from "./steps.ts";

const pair = (provider: number | null, receiver: number | null, usdCents: bigint): PairSum => ({
  provider,
  receiver,
  usdCents,
  records: 1,
  unknownUsd: 0,
});

const [norway, sweden, fund, agency, partner] = [1, 2, 3, 4, 5];

test("a dollar that a fund was promised and promises on is counted once in each step, never twice in one", () => {
  const steps = intoSteps([pair(norway, fund, 60n), pair(sweden, fund, 40n), pair(fund, agency, 70n), pair(fund, partner, 30n)]);
  expect(steps.map(({ step, told, provider, receiver, usdCents }) => [step, told, provider, receiver, usdCents])).toEqual([
    [0, { end: "receiver", parties: [fund] }, null, fund, 100n],
    [1, { end: "provider", parties: [fund] }, fund, null, 100n],
  ]);
});

test("money that goes back does not make a step of its own", () => {
  const steps = intoSteps([pair(norway, fund, 100n), pair(fund, agency, 90n), pair(agency, fund, 5n)]);
  expect(steps.map(({ step, usdCents }) => [step, usdCents])).toEqual([
    [0, 105n],
    [1, 90n],
  ]);
});

test("steps that no single party tells apart are told by all who get, or give, at them: the shorter list", () => {
  const steps = intoSteps([pair(1, 11, 10n), pair(2, 12, 10n), pair(3, 12, 1n), pair(11, 21, 10n), pair(12, 22, 10n), pair(12, null, 5n)]);
  expect(
    steps.map(({ step, told, providers, receivers, usdCents, records }) => [step, told, providers, receivers, usdCents, records]),
  ).toEqual([
    [0, { end: "receiver", parties: [11, 12] }, 3, 2, 21n, 3],
    [1, { end: "provider", parties: [11, 12] }, 2, 2, 25n, 3],
  ]);
});

test("steps that no list of parties tells apart stand together, and say so", () => {
  // 1 gives at both steps, and at each of them somebody who is not specified gets.
  const steps = intoSteps([pair(1, 11, 10n), pair(1, 21, 10n), pair(11, 21, 10n), pair(1, null, 5n), pair(11, null, 5n)]);
  expect(steps.map(({ told, mixed, usdCents, records }) => [told, mixed, usdCents, records])).toEqual([[null, true, 40n, 5]]);
});

test("parties that are not specified belong to the step of the other side", () => {
  expect(intoSteps([pair(agency, null, 7n), pair(null, null, 1n)]).map(({ usdCents }) => usdCents)).toEqual([8n]);
});

test("a way that is longer by one hand puts a party farther on", () => {
  const steps = intoSteps([pair(norway, fund, 100n), pair(norway, agency, 10n), pair(fund, agency, 90n), pair(agency, partner, 80n)]);
  // Whoever got it first-hand stands with those who got it by the fund: nobody could tell the two apart by the recipient.
  expect(steps.map(({ step, receiver, usdCents }) => [step, receiver, usdCents])).toEqual([
    [0, fund, 100n],
    [1, agency, 100n],
    [2, partner, 80n],
  ]);
});
