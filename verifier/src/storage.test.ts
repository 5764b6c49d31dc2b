import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AnvilLedger, samplePledge, startAnvilLedger } from "../testing/anvil-ledger.ts";
import { allFlipped, flipped } from "../testing/flipped.ts";
import { programmeCountSlot, readCount, readStreamHead, readTotal, streamCountSlot, streamHeadSlots, totalSlot } from "./fund-ledger.ts";
import type { Reason } from "./refusal.ts";
import { type StorageProof, verifyStorage } from "./storage.ts";

const zeros = `0x${"00".repeat(32)}`;

describe("The storage of a fund ledger", () => {
  let ledger: AnvilLedger;
  let proof: StorageProof;

  beforeAll(async () => {
    ledger = await startAnvilLedger();
    const inKenya = { ...samplePledge, kind: 2, year: 2011, country: "KEN", currency: "USD", usdKnown: true };
    await ledger.record(1, [
      samplePledge,
      { ...inKenya, ref: "A", usdCents: 1_000_001n },
      { ...inKenya, ref: "B", usdCents: -300_000n },
      { ...inKenya, ref: "C", usdKnown: false, usdCents: 0n },
      { ...inKenya, ref: "D", country: "UGA", usdCents: -5n },
    ]);
    proof = await ledger.proveStorage([
      ...streamHeadSlots(1),
      totalSlot(1, "KEN", 2011, 2),
      totalSlot(1, null, 2024, 1),
      totalSlot(1, "UGA", 2011, 2),
      totalSlot(1, "KEN", 2012, 2),
      streamCountSlot,
      programmeCountSlot,
    ]);
  });

  afterAll(() => ledger?.chain.stop());

  function reasonFor(changed: Partial<StorageProof>): Reason | "accepted" {
    const verdict = verifyStorage({ ...proof, ...changed });
    return verdict.ok ? "accepted" : verdict.reason;
  }

  it("proves a stream's head, its totals and how many streams there are", () => {
    const verdict = verifyStorage(proof);
    if (!verdict.ok) throw new Error(`${verdict.reason} ${verdict.where}`);
    const [digest = "", rest = "", kenya = "", unspecified = "", uganda = "", nothing = "", streams = "", programmes = ""] = verdict.values;
    expect(readStreamHead(digest, rest)).toEqual({ digest, length: 5, organisation: 1 });
    expect(readTotal(kenya)).toEqual({ usdCents: 700_001n, records: 3, unknownUsd: 1 });
    expect(readTotal(unspecified)).toEqual({ usdCents: 0n, records: 1, unknownUsd: 1 });
    expect(readTotal(uganda)).toEqual({ usdCents: -5n, records: 1, unknownUsd: 0 });
    expect(readCount(streams)).toBe(1);
    // Nothing was ever written there: the nodes prove that the trie has no such key.
    expect(nothing).toBe(zeros);
    expect(readCount(programmes)).toBe(0);
  });

  it("with any byte of any node changed is refused, and the node named", () => {
    proof.accountNodes.forEach((node, index) => {
      for (const altered of allFlipped(node)) {
        const accountNodes = proof.accountNodes.map((old, at) => (at === index ? altered : old));
        expect(verifyStorage({ ...proof, accountNodes })).toMatchObject({
          reason: index === 0 ? "root-differs" : "node-altered",
          where: `account, node ${index}`,
        });
      }
    });
    const [slot] = proof.slots;
    if (slot === undefined) throw new Error("There is no slot.");
    slot.nodes.forEach((node, index) => {
      for (const altered of allFlipped(node)) {
        const nodes = slot.nodes.map((old, at) => (at === index ? altered : old));
        expect(verifyStorage({ ...proof, slots: [{ ...slot, nodes }] })).toMatchObject({
          reason: index === 0 ? "root-differs" : "node-altered",
          where: `slot 0, node ${index}`,
        });
      }
    });
  });

  it("does not prove a value that differs from the one claimed", () => {
    const verdict = verifyStorage(proof);
    const proven = verdict.ok ? (verdict.values[2] ?? "") : "";
    const [, , slot] = proof.slots;
    if (slot === undefined) throw new Error("There is no such slot.");
    expect(reasonFor({ slots: [{ ...slot, value: proven }] })).toBe("accepted");
    expect(verifyStorage({ ...proof, slots: [{ ...slot, value: flipped(proven, 31) }] })).toEqual({
      ok: false,
      reason: "value-differs",
      got: flipped(proven, 31),
      expected: proven,
      where: "slot 0",
    });
  });

  it("does not prove a total absent by the nodes of another", () => {
    const [head, , kenya] = proof.slots;
    if (head === undefined || kenya === undefined) throw new Error("There are no such slots.");
    expect(["node-superfluous", "node-missing", "node-altered"]).toContain(reasonFor({ slots: [{ ...kenya, nodes: head.nodes }] }));
    expect(reasonFor({ slots: [{ ...kenya, nodes: kenya.nodes.slice(0, -1) }] })).toBe("node-missing");
    expect(reasonFor({ slots: [{ ...kenya, nodes: [] }] })).toBe("node-missing");
  });

  it("belongs to one contract and one block", () => {
    // The way to another account parts from this one's somewhere, and shows it absent or lacks a node.
    expect(["account-absent", "node-superfluous", "node-missing", "node-altered"]).toContain(
      reasonFor({ contract: `0x${"11".repeat(20)}` }),
    );
    expect(reasonFor({ expectedBlockHash: flipped(proof.expectedBlockHash, 0) })).toBe("header-differs");
    expect(reasonFor({ accountNodes: proof.accountNodes.slice(0, -1) })).toBe("node-missing");
  });

  it("of an address without an account is shown to be none", async () => {
    const nobody = `0x${"11".repeat(20)}`;
    const { accountProof } = await ledger.rpc<{ accountProof: string[] }>("eth_getProof", [nobody, [], "latest"]);
    expect(verifyStorage({ ...proof, contract: nobody, accountNodes: accountProof })).toEqual({
      ok: false,
      reason: "account-absent",
      got: "no such account in the state",
      expected: nobody,
    });
  });

  it("of a block before the records is proven as it was then", async () => {
    const [digestSlot, restSlot] = streamHeadSlots(1);
    const verdict = verifyStorage(await ledger.proveStorage([digestSlot, restSlot, totalSlot(1, "KEN", 2011, 2)], 5));
    expect(verdict).toMatchObject({ ok: true, blockNumber: 5, values: [zeros, expect.any(String), zeros] });
  });
});
