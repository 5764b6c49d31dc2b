import { encodeAbiParameters, encodeFunctionData, getAbiItem } from "viem";
import { expect, test } from "vitest";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import type { LedgerFlow } from "./encode.ts";
import { encodeEventData, encodeRecord } from "./encode-calls.ts";

const plain: LedgerFlow = {
  kind: 2,
  year: 2024,
  country: "0x414647",
  currency: "0x555344",
  decimals: 2,
  amount: 123_45n,
  usdKnown: true,
  usdCents: 123_45n,
  valueDate: 20240131,
  rateDate: 0,
  from: 1,
  to: 4_294_967_295,
  programme: 3,
  parentStream: 0,
  parent: 0n,
  corrects: 0n,
  ref: "A",
  title: "",
  sector: "Food Security",
  properties: "from.country=SWE;to.cluster=food%20security@62.5",
};

const flows: readonly LedgerFlow[] = [
  plain,
  {
    ...plain,
    amount: -1n,
    usdCents: -(2n ** 127n),
    country: "0x000000",
    usdKnown: false,
    parent: 2n ** 64n - 1n,
    parentStream: 7,
    corrects: 9n,
  },
  {
    ...plain,
    amount: 2n ** 127n - 1n,
    usdCents: -(2n ** 64n),
    title: "e".repeat(32),
    sector: "é".repeat(33),
    ref: "مساعدات",
    properties: "",
  },
];

const unindexed = getAbiItem({ abi: FundLedger.abi, name: "FlowRecorded" }).inputs.filter((input) => !input.indexed);

test.each(flows.map((flow, i) => [i, flow] as const))("the event's data is what viem encodes (%i)", (_i, flow) => {
  expect(`0x${encodeEventData(flow).toString("hex")}`).toBe(encodeAbiParameters(unindexed, [flow]));
});

test.each([0, 1, 3])("a call with %i records is what viem encodes", (count) => {
  const some = flows.slice(0, count);
  const previous = `0x${"5a".repeat(32)}` as const;
  expect(encodeRecord(7, 2n ** 40n, previous, some.map(encodeEventData))).toBe(
    encodeFunctionData({ abi: FundLedger.abi, functionName: "record", args: [7, 2n ** 40n, previous, some] }),
  );
});
