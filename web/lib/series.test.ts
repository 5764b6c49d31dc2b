import { expect, test } from "vitest";
import { chooseSeries, isAddable, type Series, selectionOf } from "./series.ts";

const stream: Series["stream"] = {
  id: "1-aaaaaaaa-1",
  title: "A fund's books",
  source: "fund",
  dataDate: null,
  sample: true,
  licence: "CC0-1.0",
  attribution: "Nobody",
  publisher: { id: "publisher", name: "Publisher" },
};

const party = (id: string) => ({ id, name: id });
const asked: Series = {
  stream,
  kind: "COMMITMENT",
  step: 0,
  only: "RECEIVER",
  needsStep: false,
  providers: 2,
  receivers: 1,
  mixed: false,
  provider: null,
  receiver: party("fund"),
  usd: "90.00",
  records: 1,
  unknownUsd: 0,
  label: "COMPLETE_LIST",
};
const passedOn: Series = { ...asked, step: 1, only: "PROVIDER", provider: party("fund"), receiver: null, usd: "80.00" };

test("what is asked for by a selection is the series alone", () => {
  expect([asked, passedOn].map(selectionOf)).toEqual([
    { source: stream.id, kind: "COMMITMENT", receiver: "fund" },
    { source: stream.id, kind: "COMMITMENT", provider: "fund" },
  ]);
});

test("of what was not chosen, the step nearest to the people stands for the source", () => {
  const all: readonly Series[] = [
    { ...asked, kind: "PLEDGE", only: null, usd: "100.00" },
    asked,
    passedOn,
    { ...asked, kind: "RECEIPT", only: null, usd: "85.00" },
  ];
  expect(chooseSeries(all, {})?.usd).toBe("80.00");
  expect(chooseSeries(all, { kind: "RECEIPT" })?.usd).toBe("85.00");
  expect(chooseSeries(all, { kind: "COMMITMENT", receiver: "fund" })?.usd).toBe("90.00");
  expect(chooseSeries(all, { kind: "REFUND" })).toBeUndefined();
});

test("one that counts money again when it moves on stands for nothing as long as there is another of funding", () => {
  const mixed: Series = { ...asked, kind: "DISBURSEMENT", only: null, mixed: true, receiver: null, usd: "40.00" };
  expect(chooseSeries([mixed, { ...asked, kind: "RECEIPT", only: null, usd: "1.00" }], {})?.usd).toBe("1.00");
  expect(chooseSeries([mixed, { ...asked, kind: "PLEDGE", only: null, usd: "1.00" }], {})?.usd).toBe("40.00");
  expect(chooseSeries([mixed], {})?.usd).toBe("40.00");
  expect(chooseSeries([mixed, { ...mixed, step: 1, only: "PROVIDER", provider: party("fund"), usd: "3.00" }], {})?.usd).toBe("40.00");
});

test("records among which money moves on add up to nothing, unless all are of one giver or one getter", () => {
  const mixed: Series = { ...asked, kind: "DISBURSEMENT", only: null, mixed: true, receiver: null };
  expect(isAddable(asked)).toBe(true);
  expect(isAddable(mixed)).toBe(false);
  expect(isAddable(mixed, { country: "AFG" })).toBe(false);
  expect(isAddable(mixed, { provider: "gov-usa" })).toBe(true);
  expect(isAddable(mixed, { receiver: "un-wfp" })).toBe(true);
});
