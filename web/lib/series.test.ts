import { expect, test } from "vitest";
import type { SeriesRowFragment } from "../generated/graphql.ts";
import { chooseSeries, selectionOf, seriesOf } from "./series.ts";

const stream: SeriesRowFragment["stream"] = {
  id: "1-aaaaaaaa-1",
  title: "A fund's books",
  source: "fund",
  dataDate: null,
  sample: true,
  licence: "CC0-1.0",
  attribution: "Nobody",
  publisher: { id: "publisher", name: "Publisher" },
};

function row(kind: SeriesRowFragment["kind"], from: string | null, to: string | null, usd: string): SeriesRowFragment {
  const party = (id: string | null) => (id === null ? null : { id, name: id });
  return { kind, usd, records: 1, unknownUsd: 0, label: "COMPLETE_LIST", provider: party(from), receiver: party(to), stream };
}

test("a dollar that a fund was promised and promises on is counted once in each step, never twice in one", () => {
  const series = seriesOf([
    row("COMMITMENT", "norway", "fund", "60.00"),
    row("COMMITMENT", "sweden", "fund", "40.00"),
    row("COMMITMENT", "fund", "agency-1", "70.00"),
    row("COMMITMENT", "fund", "agency-2", "30.00"),
  ]);
  expect(series.map(({ step, usd }) => [step, usd])).toEqual([
    [0, "100.00"],
    [1, "100.00"],
  ]);
  expect(series.map(selectionOf)).toEqual([
    { source: stream.id, kind: "COMMITMENT", receiver: "fund" },
    { source: stream.id, kind: "COMMITMENT", provider: "fund" },
  ]);
});

test("of what was not chosen, the step nearest to the people stands for the source", () => {
  const all = seriesOf([
    row("PLEDGE", "norway", "fund", "100.00"),
    row("COMMITMENT", "norway", "fund", "90.00"),
    row("COMMITMENT", "fund", "agency", "80.00"),
    row("RECEIPT", "norway", "fund", "85.00"),
  ]);
  expect(chooseSeries(all, {})?.usd).toBe("80.00");
  expect(chooseSeries(all, { kind: "RECEIPT" })?.usd).toBe("85.00");
  expect(chooseSeries(all, { kind: "COMMITMENT", receiver: "fund" })?.usd).toBe("90.00");
  expect(chooseSeries(all, { kind: "REFUND" })).toBeUndefined();
});

test("money that goes back does not make a step of its own", () => {
  const series = seriesOf([
    row("DISBURSEMENT", "norway", "fund", "100.00"),
    row("DISBURSEMENT", "fund", "agency", "90.00"),
    row("DISBURSEMENT", "agency", "fund", "5.00"),
  ]);
  expect(series.map(({ step, usd }) => [step, usd])).toEqual([
    [0, "105.00"],
    [1, "90.00"],
  ]);
});

test("steps that no single party tells apart stand together, and say so", () => {
  const series = seriesOf([
    row("DISBURSEMENT", "a", "hub-1", "10.00"),
    row("DISBURSEMENT", "b", "hub-2", "10.00"),
    row("DISBURSEMENT", "hub-1", "x", "10.00"),
    row("DISBURSEMENT", "hub-2", "y", "10.00"),
  ]);
  expect(series.map(({ only, mixed, usd, records }) => [only, mixed, usd, records])).toEqual([[null, true, "40.00", 4]]);
  const other = seriesOf([row("PLEDGE", "norway", "fund", "1.00")]);
  expect(chooseSeries([...series, ...other], {})?.usd).toBe("1.00");
});

test("parties that are not specified belong to the step of the other side", () => {
  const series = seriesOf([row("EXPENDITURE", "agency", null, "7.00"), row("EXPENDITURE", null, null, "1.00")]);
  expect(series.map(({ usd }) => usd)).toEqual(["8.00"]);
});
