import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AnvilLedger, samplePledge, startAnvilLedger } from "../testing/anvil-ledger.ts";
import { flipped } from "../testing/flipped.ts";
import { type StreamRecord, StreamReplay, type StreamState } from "./digest.ts";
import { encodeFlow } from "./flow.ts";
import { readStreamHead, streamHeadSlots } from "./fund-ledger.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { keccak256 } from "./keccak.ts";
import { verifyStorage } from "./storage.ts";

const zeros = `0x${"00".repeat(32)}`;

describe("Five records replayed towards the digest that the contract keeps", () => {
  let ledger: AnvilLedger;
  let head: StreamState;
  let records: readonly Required<StreamRecord>[];

  beforeAll(async () => {
    ledger = await startAnvilLedger();
    const flows = Array.from({ length: 5 }, (_, index) => ({ ...samplePledge, ref: `PL-${index + 1}` }));
    await ledger.record(1, flows.slice(0, 2));
    await ledger.record(3, flows.slice(2));
    records = flows.map((flow, index) => {
      const data = encodeFlow(flow);
      return { seq: index + 1, data, hash: bytesToHex(keccak256(hexToBytes(data, "data"))) };
    });
    const verdict = verifyStorage(await ledger.proveStorage(streamHeadSlots(1)));
    if (!verdict.ok) throw new Error(verdict.reason);
    head = readStreamHead(verdict.values[0] ?? "", verdict.values[1] ?? "");
  });

  afterAll(() => ledger?.chain.stop());

  function replay(given: readonly StreamRecord[], towards: StreamState = head) {
    const stream = new StreamReplay(towards);
    for (const record of given) stream.add(record);
    return stream.finish();
  }

  it("are complete, by their data, by their hashes, and by both", () => {
    expect(head.length).toBe(5);
    expect(replay(records)).toMatchObject({ ok: true, length: 5 });
    expect(replay(records.map(({ seq, data }) => ({ seq, data })))).toMatchObject({ ok: true });
    expect(replay(records.map(({ seq, hash }) => ({ seq, hash })))).toMatchObject({ ok: true });
    const joined = new StreamReplay(head);
    joined.addHashes(
      `0x${records
        .slice(0, 3)
        .map(({ hash }) => hash.slice(2))
        .join("")}`,
    );
    expect(joined.state.length).toBe(3);
    joined.addHashes(
      `0x${records
        .slice(3)
        .map(({ hash }) => hash.slice(2))
        .join("")}`,
    );
    expect(joined.finish()).toMatchObject({ ok: true, length: 5, digest: head.digest });
  });

  it("have a gap where one is dropped, named by its number", () => {
    expect(replay(records.filter(({ seq }) => seq !== 3))).toEqual({
      ok: false,
      reason: "seq-missing",
      got: "record 4",
      expected: "record 3",
      where: "record 3",
    });
  });

  it("lack what is cut off at the end", () => {
    expect(replay(records.slice(0, 4))).toEqual({
      ok: false,
      reason: "records-missing",
      got: "4 records",
      expected: "5 records",
      where: "record 5",
    });
  });

  it("name the one that stands twice", () => {
    const doubled = records.flatMap((record) => (record.seq === 2 ? [record, record] : [record]));
    expect(replay(doubled)).toMatchObject({ reason: "seq-repeated", where: "record 2" });
  });

  it("name the first one that moved", () => {
    const [first, second, third, ...rest] = records;
    if (first === undefined || second === undefined || third === undefined) throw new Error("There are five records.");
    expect(replay([first, third, second, ...rest])).toMatchObject({ reason: "seq-missing", where: "record 2" });
    // Numbered anew, order itself gives it away.
    expect(replay([first, { ...third, seq: 2 }, { ...second, seq: 3 }, ...rest])).toMatchObject({
      reason: "digest-differs",
      where: "record 5",
    });
  });

  it("name the one that was altered, where its hash stands beside it", () => {
    const altered = records.map((record) => (record.seq === 4 ? { ...record, data: flipped(record.data, 200) } : record));
    expect(replay(altered)).toMatchObject({ reason: "record-altered", where: "record 4", expected: records[3]?.hash });
    expect(replay(altered.map(({ seq, data }) => ({ seq, data })))).toMatchObject({ reason: "digest-differs", expected: head.digest });
  });

  it("end before one that was made up", () => {
    expect(replay([...records, { seq: 6, data: "0x" }])).toMatchObject({ reason: "records-superfluous", where: "record 6" });
  });

  it("do not fit a digest or a length that somebody else claims", () => {
    expect(replay(records, { length: 5, digest: flipped(head.digest, 31) })).toMatchObject({ reason: "digest-differs" });
    expect(replay(records, { length: 4, digest: head.digest })).toMatchObject({ reason: "digest-differs", where: "record 4" });
  });
});

it("A stream without records is complete with the digest of zeros, and with no other", () => {
  expect(new StreamReplay({ length: 0, digest: zeros }).finish()).toMatchObject({ ok: true, length: 0 });
  expect(new StreamReplay({ length: 0, digest: flipped(zeros, 0) }).finish()).toMatchObject({ ok: false, reason: "digest-differs" });
});

it("A record with neither data nor hash, and hashes that are not whole, are refused", () => {
  const stream = new StreamReplay({ length: 1, digest: zeros });
  expect(stream.add({ seq: 1 })).toMatchObject({ reason: "input-malformed", where: "record 1" });
  expect(new StreamReplay({ length: 1, digest: zeros }).addHashes("0x1234")).toMatchObject({ reason: "input-malformed", where: "hashes" });
});
