import { verifyStorage } from "@plainsight/verifier/storage";
import { keccak256 } from "../kernel/keccak.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { Findings } from "./findings.ts";
import type { LedgerNode, NodeBlock } from "./node.ts";

/** Storage of contracts after one block, of which every value is proven against the block's state root. */
export interface LedgerState {
  readonly block: NodeBlock;
  /** Values of slots, 32 bytes each; undefined where the node gave no sound proof, which is told as a finding. */
  values(contract: string, slots: readonly string[]): Promise<readonly string[] | undefined>;
}

/** Slots in one request: a node answers for each with its nodes, some kilobytes. */
const batchSize = 200;

/**
 * The state after the indexed head or, where the node keeps none of that block, after its newest one.
 * @param contract one that exists at the head
 * @returns undefined where the node proves no state at all, which is told as a finding
 */
export async function findState(node: LedgerNode, head: BlockRef, contract: string, findings: Findings): Promise<LedgerState | undefined> {
  const [atHead] = await node.blocks([head.number]);
  const attempts: string[] = [];
  for (const block of [atHead, await node.newestBlock()]) {
    if (block === null || block === undefined) continue;
    const proof = await node.proof(contract, [], block.number);
    if ("refused" in proof) {
      attempts.push(`block ${block.number}: ${proof.refused}`);
      continue;
    }
    if (block.number !== head.number) {
      findings.note(
        `The node keeps no state of the indexed head ${head.number}${attempts[0] === undefined ? "" : ` (${attempts[0]})`}; its newest block ${block.number} was taken instead.`,
      );
    }
    return { block, values: (of, slots) => prove(node, block, of, slots, findings) };
  }
  findings.add({
    check: "streams",
    table: "stream_heads",
    key: "all streams",
    field: null,
    got: `no state from the node (${attempts.join("; ")})`,
    expected: "proofs by eth_getProof at the indexed head or the newest block",
  });
  return undefined;
}

/** Values of slots after a block, proven against its state root; null where the node gives no sound proof. */
export async function proveSlots(
  node: LedgerNode,
  block: NodeBlock,
  contract: string,
  slots: readonly string[],
): Promise<readonly string[] | null> {
  const proof = await node.proof(contract, slots, block.number);
  if ("refused" in proof) return null;
  const verdict = verifyStorage(
    {
      headerRlp: block.header,
      expectedBlockHash: block.hash,
      contract,
      accountNodes: proof.accountProof,
      slots: slots.map((key, index) => ({ key, nodes: proof.storageProof[index]?.proof ?? [] })),
    },
    keccak256,
  );
  return verdict.ok ? verdict.values : null;
}

async function prove(
  node: LedgerNode,
  block: NodeBlock,
  contract: string,
  slots: readonly string[],
  findings: Findings,
): Promise<readonly string[] | undefined> {
  const values = await proveAt(node, block, contract, slots);
  if (!("refused" in values)) return values;
  findings.add({
    check: "streams",
    table: "stream_heads",
    key: contract,
    field: null,
    got: values.refused,
    expected: `a proof that leads to the state root of block ${block.number}`,
  });
  return undefined;
}

/** Values of a contract's slots after a block, 32 bytes each, or why they are not proven. */
export async function proveAt(
  node: LedgerNode,
  block: NodeBlock,
  contract: string,
  slots: readonly string[],
): Promise<readonly string[] | { readonly refused: string }> {
  const values: string[] = [];
  for (let from = 0; from < slots.length; from += batchSize) {
    const part = slots.slice(from, from + batchSize);
    const proof = await node.proof(contract, part, block.number);
    if ("refused" in proof) return proof;
    const verdict = verifyStorage(
      {
        headerRlp: block.header,
        expectedBlockHash: block.hash,
        contract,
        accountNodes: proof.accountProof,
        slots: part.map((key, index) => ({ key, nodes: proof.storageProof[index]?.proof ?? [] })),
      },
      keccak256,
    );
    if (!verdict.ok) {
      const where = verdict.where === undefined ? "" : ` at ${verdict.where}`;
      return { refused: `${verdict.reason}${where}: ${verdict.got}, expected ${verdict.expected}` };
    }
    values.push(...verdict.values);
  }
  return values;
}
