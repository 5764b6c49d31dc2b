import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AnvilLedger, samplePledge, startAnvilLedger } from "../testing/anvil-ledger.ts";
import { allFlipped } from "../testing/flipped.ts";
import { rpcBlock } from "../testing/mainnet-blocks.ts";
import { buildReceiptTrie } from "./build-trie.ts";
import { encodeHeader } from "./encode-header.ts";
import { encodeReceipt } from "./encode-receipt.ts";
import { bytesToHex } from "./hex.ts";
import type { Reason } from "./refusal.ts";
import { type RecordProof, verifyRecord } from "./verify-record.ts";

/** The reason why a proof with some parts replaced is refused; "accepted" where it isn't. */
function reasonFor(proof: RecordProof, changed: Partial<RecordProof>): Reason | "accepted" {
  const verdict = verifyRecord({ ...proof, ...changed });
  return verdict.ok ? "accepted" : verdict.reason;
}

function changeNode(nodes: readonly string[], index: number, node: string): string[] {
  return nodes.map((old, at) => (at === index ? node : old));
}

describe.each([18000000, 18500000] as const)("In Ethereum block %i", (number) => {
  const { block, receipts } = rpcBlock(number);
  const headerRlp = bytesToHex(encodeHeader(block));
  const every = receipts.map((_, index) => index);
  const { proofs } = buildReceiptTrie(
    receipts.map((receipt) => encodeReceipt(receipt)),
    every,
  );

  /** Transfers have three topics, as a stream's records do. */
  const transfers = receipts.flatMap((receipt, transactionIndex) =>
    receipt.logs.flatMap((log, logIndexInReceipt): RecordProof[] => {
      const [event, stream, seq, ...more] = log.topics;
      if (event === undefined || stream === undefined || seq === undefined || more.length > 0) return [];
      return [
        {
          headerRlp,
          expectedBlockHash: block.hash,
          transactionIndex,
          logIndexInReceipt,
          nodes: (proofs[transactionIndex] ?? []).map(bytesToHex),
          record: { contract: log.address, event, stream: BigInt(stream), seq: BigInt(seq), data: log.data },
        },
      ];
    }),
  );

  it("every event with three topics is proven, in transactions of each type", () => {
    expect(new Set(transfers.map(({ transactionIndex }) => receipts[transactionIndex]?.type))).toEqual(new Set(["0x0", "0x2"]));
    for (const transfer of transfers) {
      expect(verifyRecord(transfer)).toMatchObject({ ok: true, blockNumber: number, blockTime: Number(block.timestamp) });
    }
  });

  it("an event with four topics is no record, whatever its first three say", () => {
    const found = receipts.flatMap((receipt, transactionIndex) =>
      receipt.logs.map((log, logIndexInReceipt) => ({ log, transactionIndex, logIndexInReceipt })),
    );
    const four = found.filter(({ log }) => log.topics.length === 4);
    expect(four.length).toBeGreaterThan(0);
    for (const { log, transactionIndex, logIndexInReceipt } of four) {
      const [event = "", stream = "", seq = ""] = log.topics;
      const record = { contract: log.address, event, stream: BigInt(stream), seq: BigInt(seq), data: log.data };
      const nodes = (proofs[transactionIndex] ?? []).map(bytesToHex);
      const verdict = verifyRecord({ headerRlp, expectedBlockHash: block.hash, transactionIndex, logIndexInReceipt, nodes, record });
      expect(verdict).toMatchObject({ ok: false, reason: "event-differs" });
    }
  });

  it("a transaction that failed proves no event", () => {
    const [transfer] = transfers;
    if (transfer === undefined) throw new Error("There is no such event.");
    const failed = receipts.findIndex((receipt) => receipt.status === "0x0");
    expect(reasonFor(transfer, { transactionIndex: failed, nodes: (proofs[failed] ?? []).map(bytesToHex) })).toBe("receipt-failed");
  });
});

describe("A record of a fund ledger", () => {
  let ledger: AnvilLedger;
  /** Alone in its block: the receipts trie is one leaf. */
  let alone: RecordProof;
  /** The second record of the second of three transactions of a block. */
  let among: RecordProof;

  beforeAll(async () => {
    ledger = await startAnvilLedger();
    const first = await ledger.record(1, [samplePledge]);
    let hashes: readonly `0x${string}`[] = [];
    await ledger.inOneBlock(async () => {
      hashes = [
        await ledger.record(2, [{ ...samplePledge, ref: "PL-2" }]),
        await ledger.record(3, [
          { ...samplePledge, ref: "PL-3" },
          { ...samplePledge, ref: "PL-4", title: "" },
        ]),
        await ledger.record(5, [{ ...samplePledge, ref: "PL-5" }]),
      ];
      return hashes;
    });
    alone = await ledger.proveLog(first, 0);
    among = await ledger.proveLog(hashes[1] ?? "0x", 1);
  });

  afterAll(() => ledger?.chain.stop());

  it("is proven by a header and the nodes to its receipt", () => {
    expect(alone.nodes).toHaveLength(1);
    expect(verifyRecord(alone)).toMatchObject({ ok: true });
    expect(among.nodes.length).toBeGreaterThan(1);
    expect(among.record.seq).toBe(4n);
    expect(verifyRecord(among)).toMatchObject({ ok: true, blockNumber: 7 });
  });

  it("with any byte of the header changed is another block's", () => {
    for (const headerRlp of allFlipped(alone.headerRlp)) expect(reasonFor(alone, { headerRlp })).toBe("header-differs");
    for (const expectedBlockHash of allFlipped(alone.expectedBlockHash))
      expect(reasonFor(alone, { expectedBlockHash })).toBe("header-differs");
  });

  it("with any byte of any node changed is named with the node", () => {
    for (const proof of [alone, among]) {
      proof.nodes.forEach((node, index) => {
        for (const altered of allFlipped(node)) {
          const verdict = verifyRecord({ ...proof, nodes: changeNode(proof.nodes, index, altered) });
          expect(verdict).toMatchObject({ ok: false, reason: index === 0 ? "root-differs" : "node-altered", where: `node ${index}` });
        }
      });
    }
  });

  it("with any byte of its own changed is named by what differs, with both values", () => {
    const { record } = among;
    for (const data of allFlipped(record.data)) {
      expect(verifyRecord({ ...among, record: { ...record, data } })).toEqual({
        ok: false,
        reason: "data-differs",
        got: data,
        expected: record.data,
      });
    }
    for (const contract of allFlipped(record.contract))
      expect(reasonFor(among, { record: { ...record, contract } })).toBe("contract-differs");
    for (const event of allFlipped(record.event)) expect(reasonFor(among, { record: { ...record, event } })).toBe("event-differs");
    expect(reasonFor(among, { record: { ...record, data: `${record.data}00` } })).toBe("data-differs");
    expect(reasonFor(among, { record: { ...record, stream: 2 } })).toBe("stream-differs");
    expect(reasonFor(among, { record: { ...record, seq: 5 } })).toBe("seq-differs");
  });

  it("is not found under another transaction or another log", () => {
    expect(reasonFor(among, { logIndexInReceipt: 0 })).toBe("seq-differs");
    expect(reasonFor(among, { logIndexInReceipt: 2 })).toBe("log-absent");
    // The block has transactions 0, 1 and 2: the node above the leaf shows that it has no 3.
    expect(reasonFor(among, { transactionIndex: 3, nodes: among.nodes.slice(0, -1) })).toBe("transaction-absent");
    expect(reasonFor(among, { transactionIndex: 3 })).toBe("node-superfluous");
    // Position 0 lies in another branch below the root: the next node is not the one that belongs there.
    expect(reasonFor(among, { transactionIndex: 0 })).toBe("node-altered");
    expect(reasonFor(alone, { transactionIndex: 1 })).toBe("transaction-absent");
  });

  it("with nodes left out, doubled, swapped or added is refused", () => {
    const { nodes } = among;
    const [root = "", ...below] = nodes;
    expect(reasonFor(among, { nodes: [] })).toBe("node-missing");
    expect(reasonFor(among, { nodes: nodes.slice(0, -1) })).toBe("node-missing");
    expect(reasonFor(among, { nodes: below })).toBe("root-differs");
    expect(reasonFor(among, { nodes: [...nodes].reverse() })).toBe("root-differs");
    expect(reasonFor(among, { nodes: [root, ...nodes] })).toBe("node-altered");
    expect(reasonFor(among, { nodes: [...nodes, nodes.at(-1) ?? ""] })).toBe("node-superfluous");
    expect(reasonFor(among, { nodes: alone.nodes })).toBe("root-differs");
  });

  it("with a header of another block, however sound, is refused", () => {
    expect(reasonFor(among, { headerRlp: alone.headerRlp })).toBe("header-differs");
    expect(reasonFor(among, { headerRlp: alone.headerRlp, expectedBlockHash: alone.expectedBlockHash })).toBe("root-differs");
  });

  it.each([
    ["headerRlp", { headerRlp: "0xzz" }],
    ["expectedBlockHash", { expectedBlockHash: "0x12" }],
    ["node 0", { nodes: ["12"] }],
  ])("with a malformed %s is refused by that name", (where, changed) => {
    expect(verifyRecord({ ...alone, ...changed })).toMatchObject({ ok: false, reason: "input-malformed", where });
  });

  it("with a number that is none is refused", () => {
    for (const seq of [-1, 1.5, Number.NaN]) {
      expect(verifyRecord({ ...alone, record: { ...alone.record, seq } })).toMatchObject({
        ok: false,
        reason: "input-malformed",
        where: "seq",
      });
    }
  });
});
