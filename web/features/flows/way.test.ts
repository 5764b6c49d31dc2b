import { expect, test } from "vitest";
import { accountOf, daysBetween, type Step } from "./way.ts";

function step(kind: Step["kind"], usd: string | null, children?: readonly Step[]): Step {
  const id = `${kind} ${usd}`;
  return {
    id,
    kind,
    usd,
    amount: usd ?? "1",
    currency: "USD",
    date: null,
    reference: id,
    title: "",
    provider: null,
    receiver: null,
    unlabelledProvider: null,
    unlabelledReceiver: null,
    correctedBy: null,
    children,
  };
}

test("what is not followed to the cent is named", () => {
  const short = step("COMMITMENT", "100.00", [step("RECEIPT", "60.00", []), step("RECEIPT", "39.99", [])]);
  expect(accountOf(short)).toEqual([{ state: "short", next: "RECEIPT", gap: "0.01" }]);
  expect(accountOf(step("PLEDGE", "100.00", [step("COMMITMENT", "100.00")]))).toMatchObject([{ state: "even" }]);
  expect(accountOf(step("COMMITMENT", "25316.46", [step("RECEIPT", "25440.00")]))).toMatchObject([{ state: "over", gap: "123.54" }]);
});

test("a write-off makes up for what was not received", () => {
  expect(accountOf(step("COMMITMENT", "100.00", [step("RECEIPT", "70.00"), step("WRITE_OFF", "30.00")]))).toMatchObject([
    { state: "even" },
  ]);
});

test("a corrected record does not count", () => {
  const old: Step = { ...step("RECEIPT", "100.00"), correctedBy: { id: "newer" } };
  expect(accountOf(step("COMMITMENT", "100.00", [old, step("RECEIPT", "10.00")]))).toMatchObject([{ state: "short", gap: "90.00" }]);
});

test("nothing is said of what is unknown: an end is an end only where it was looked for", () => {
  expect(accountOf(step("COMMITMENT", "100.00"))).toBeNull();
  expect(accountOf(step("COMMITMENT", "100.00", []))).toEqual([{ state: "end" }]);
  expect(accountOf(step("COMMITMENT", null, [step("RECEIPT", "1.00")]))).toBeNull();
});

test("days are counted across months, and backwards", () => {
  expect(daysBetween("2006-03-06", "2006-05-18")).toBe(73);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});
