import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AnvilLedger, samplePledge, startAnvilLedger } from "../testing/anvil-ledger.ts";
import { verifyFact } from "./verify-fact.ts";
import type { RecordProof } from "./verify-record.ts";

describe("A server's answer about a record", () => {
  let ledger: AnvilLedger;
  let proof: RecordProof;

  beforeAll(async () => {
    ledger = await startAnvilLedger();
    proof = await ledger.proveLog(await ledger.record(1, [samplePledge]), 0);
  });

  afterAll(() => ledger?.chain.stop());

  const flow = {
    kind: "PLEDGE",
    year: 2024,
    country: null,
    currency: "EUR",
    amount: "1250000.50",
    usd: null,
    date: "2024-02-29",
    rateDate: null,
    provider: { number: 1 },
    receiver: { number: 2 },
    programme: null,
    parent: null,
    corrects: null,
    reference: "PL-1",
    title: "Pledge of Ruritania’s ministry",
    sector: "",
    propertyText: "",
  };

  function answer(changedFlow: object = {}, changedFact: object = {}) {
    return {
      data: {
        fact: {
          id: "31337-abcdef01-1-1",
          seq: 1,
          data: proof.record.data,
          stream: { number: 1, domain: "funds", contract: proof.record.contract },
          proof: {
            block: { number: 6, hash: proof.expectedBlockHash, header: proof.headerRlp },
            transactionIndex: 0,
            logIndexInReceipt: 0,
            nodes: proof.nodes,
          },
          ...changedFact,
        },
        flow: { ...flow, ...changedFlow },
      },
    };
  }

  it("is proven, and agrees with what is shown", () => {
    expect(verifyFact(answer(), proof.expectedBlockHash)).toMatchObject({ ok: true, id: "31337-abcdef01-1-1", differences: [] });
    expect(verifyFact(answer().data, proof.expectedBlockHash)).toMatchObject({ ok: true, differences: [] });
    expect(verifyFact({ fact: answer().data.fact }, proof.expectedBlockHash)).toMatchObject({ ok: true, record: { amount: "1250000.50" } });
  });

  it("that shows another amount or party than the record is named by the field", () => {
    expect(verifyFact(answer({ amount: "2250000.50" }), proof.expectedBlockHash)).toMatchObject({
      ok: true,
      differences: [{ field: "amount", got: "2250000.50", expected: "1250000.50" }],
    });
    expect(verifyFact(answer({ provider: { number: 2 } }), proof.expectedBlockHash)).toMatchObject({
      differences: [{ field: "provider", got: "2", expected: "1" }],
    });
  });

  it("about another block, or with other data, is refused", () => {
    expect(verifyFact(answer(), `0x${"00".repeat(32)}`)).toMatchObject({ ok: false, reason: "header-differs" });
    expect(verifyFact(answer({}, { data: `${proof.record.data}00` }), proof.expectedBlockHash)).toMatchObject({ reason: "data-differs" });
  });

  it.each([
    ["document", null],
    ["document.fact", {}],
    ["document.fact.stream.domain", { fact: { stream: { domain: "weather" } } }],
    ["document.fact.proof", { fact: { data: "0x", stream: { domain: "funds" }, proof: null } }],
  ])("that lacks %s is refused by that path", (where, document) => {
    expect(verifyFact(document, proof.expectedBlockHash)).toMatchObject({ ok: false, reason: "input-malformed", where });
  });
});
