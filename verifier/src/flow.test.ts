import { encodeAbiParameters, toEventSelector } from "viem";
import { describe, expect, it } from "vitest";
import { FundLedger } from "../../src/generated/contracts/FundLedger.ts";
import { samplePledge, toSolidity } from "../testing/anvil-ledger.ts";
import { decodeFlow, encodeFlow, type Flow, flowRecorded } from "./flow.ts";
import { compareFlow, type ShownFlow, showFlow } from "./shown-flow.ts";

const event = FundLedger.abi.find((item) => item.type === "event" && item.name === "FlowRecorded");
if (event?.type !== "event" || event.name !== "FlowRecorded") throw new Error("FundLedger has no event FlowRecorded.");
const [, , parameter] = event.inputs;

const full: Flow = {
  kind: 3,
  year: 2019,
  country: "SOM",
  currency: "JPY",
  decimals: 0,
  amount: -(2n ** 127n),
  usdKnown: true,
  usdCents: -12345n,
  valueDate: 20190131,
  rateDate: 20190130,
  from: 4294967295,
  to: 7,
  programme: 3,
  parentStream: 2,
  parent: 41,
  corrects: 12,
  ref: "CERF-SOM-19-RR-WFP-001",
  title: "Aide d’urgence — مساعدة 🌾 that is longer than one word of thirty-two bytes",
  sector: "Food",
  properties: "from.country=JPN;to.cluster=food%20security@62.5",
};

describe("A flow's data", () => {
  it.each([
    ["with every field set", full],
    ["with next to nothing said", samplePledge],
    ["with texts of exactly one word", { ...full, ref: "x".repeat(32), title: "", sector: "y".repeat(64) }],
  ])("%s is encoded as viem encodes it, and read back", (_name, flow) => {
    const data = encodeAbiParameters([parameter], [toSolidity(flow)]);
    expect(encodeFlow(flow)).toBe(data);
    expect(decodeFlow(data)).toEqual(flow);
  });

  it("belongs to the event whose signature the contract has", () => {
    expect(flowRecorded).toBe(toEventSelector(event));
  });

  it("that ends too early is refused", () => {
    const data = encodeFlow(full);
    expect(() => decodeFlow(data.slice(0, -64))).toThrow("data-malformed");
    expect(() => decodeFlow("0x")).toThrow("data-malformed");
  });

  it("that begins elsewhere than where the contract puts it is refused", () => {
    const moved = `0x${"40".padStart(64, "0")}${encodeFlow(full).slice(2)}`;
    expect(() => decodeFlow(moved)).toThrow("data-malformed: got another offset, expected 32");
  });
});

describe("A flow as a page shows it", () => {
  const data = encodeFlow(full);
  const shown: ShownFlow = {
    kind: "DISBURSEMENT",
    year: 2019,
    country: "SOM",
    currency: "JPY",
    amount: "-170141183460469231731687303715884105728",
    usd: "-123.45",
    date: "2019-01-31",
    rateDate: "2019-01-30",
    provider: 4294967295,
    receiver: 7,
    programme: 3,
    parent: { stream: 2, seq: 41 },
    corrects: 12,
    reference: "CERF-SOM-19-RR-WFP-001",
    title: "Aide d’urgence — مساعدة 🌾 that is longer than one word of thirty-two bytes",
    sector: "Food",
    properties: "from.country=JPN;to.cluster=food%20security@62.5",
  };

  it("is read from the record in the page's words", () => {
    expect(showFlow(full, 1)).toEqual(shown);
    expect(showFlow(samplePledge, 1)).toMatchObject({
      kind: "PLEDGE",
      country: null,
      amount: "1250000.50",
      usd: null,
      date: "2024-02-29",
      rateDate: null,
      programme: null,
      parent: null,
      corrects: null,
    });
    expect(showFlow({ ...full, parentStream: 0 }, 5).parent).toEqual({ stream: 5, seq: 41 });
    expect(showFlow({ ...full, amount: -5n, decimals: 3 }, 1).amount).toBe("-0.005");
  });

  it("agrees with the record, whatever zeros end its amounts", () => {
    expect(compareFlow(shown, data, 1)).toEqual({ ok: true, differences: [] });
    const pledge = showFlow(samplePledge, 1);
    for (const amount of ["1250000.5", "1250000.50", "1250000.5000"]) {
      expect(compareFlow({ ...pledge, amount }, encodeFlow(samplePledge), 1)).toEqual({ ok: true, differences: [] });
    }
  });

  it.each<[keyof ShownFlow, Partial<ShownFlow>, string, string]>([
    ["kind", { kind: "COMMITMENT" }, "COMMITMENT", "DISBURSEMENT"],
    ["year", { year: 2020 }, "2020", "2019"],
    ["country", { country: null }, "null", "SOM"],
    ["currency", { currency: "USD" }, "USD", "JPY"],
    ["amount", { amount: "170141183460469231731687303715884105728" }, "170141183460469231731687303715884105728", shown.amount],
    ["usd", { usd: "-123.46" }, "-123.46", "-123.45"],
    ["usd", { usd: null }, "null", "-123.45"],
    ["date", { date: "2019-01-30" }, "2019-01-30", "2019-01-31"],
    ["rateDate", { rateDate: null }, "null", "2019-01-30"],
    ["provider", { provider: 1 }, "1", "4294967295"],
    ["receiver", { receiver: null }, "null", "7"],
    ["programme", { programme: 4 }, "4", "3"],
    ["parent", { parent: { stream: 1, seq: 41 } }, "1-41", "2-41"],
    ["corrects", { corrects: null }, "null", "12"],
    ["reference", { reference: "CERF-SOM-19-RR-WFP-002" }, "CERF-SOM-19-RR-WFP-002", "CERF-SOM-19-RR-WFP-001"],
    ["title", { title: "" }, "", shown.title],
    ["sector", { sector: "food" }, "food", "Food"],
    ["properties", { properties: "" }, "", "from.country=JPN;to.cluster=food%20security@62.5"],
  ])("with another %s names that field, what is shown and what the record says", (field, changed, got, expected) => {
    expect(compareFlow({ ...shown, ...changed }, data, 1)).toEqual({ ok: true, differences: [{ field, got, expected }] });
  });

  it("names every field that differs", () => {
    const verdict = compareFlow({ ...shown, year: 1999, sector: "?" }, data, 1);
    expect(verdict.ok && verdict.differences.map(({ field }) => field)).toEqual(["year", "sector"]);
  });

  it("is not compared with data that says more than its fields do", () => {
    expect(compareFlow(shown, `${data}00`, 1)).toMatchObject({ ok: false, reason: "data-malformed" });
    // A bit above the 16 of the year.
    const tampered = `${data.slice(0, 2 + 128)}1${data.slice(2 + 129)}`;
    expect(compareFlow(shown, tampered, 1)).toMatchObject({ ok: false, reason: "data-malformed" });
  });
});
