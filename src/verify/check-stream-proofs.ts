import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { asBytes, asList, decodeRlp, type Reading, type RlpItem } from "@plainsight/verifier/rlp";
import { type StorageProof, verifyStorage } from "@plainsight/verifier/storage";
import { keccak256 } from "../kernel/keccak.ts";
import type { Reader } from "../store/client.ts";
import type { Findings } from "./findings.ts";
import type { LedgerNode } from "./node.ts";

interface Row {
  readonly stream_id: string;
  readonly block_number: bigint;
  readonly length: bigint;
  readonly digest: string;
  readonly proof: Uint8Array;
  /** Null where the stream is not stored. */
  readonly contract: string | null;
  readonly number: number | null;
}

/** Checks the stored proofs of stream heads: each must lead to the node's block and prove the very digest and length beside it. */
export async function checkStreamProofs(sql: Reader, node: LedgerNode, chainId: number, findings: Findings): Promise<void> {
  const rows = await sql<Row[]>`
    SELECT c.stream_id, c.block_number, c.length, '0x' || encode(c.digest, 'hex') AS digest, c.proof,
      '0x' || encode(s.contract, 'hex') AS contract, s.number
    FROM stream_checks c LEFT JOIN streams s USING (chain_id, stream_id) WHERE c.chain_id = ${chainId} ORDER BY c.block_number, c.stream_id`;
  const blocks = await node.blocks(rows.map((row) => Number(row.block_number)));
  for (const [index, row] of rows.entries()) {
    findings.count("streams", 1);
    const block = blocks[index];
    const key = `${row.stream_id} at block ${row.block_number}`;
    const add = (field: string, got: string, expected: string) =>
      findings.add({ check: "streams", table: "stream_checks", key, field, got, expected });
    if (block === null || block === undefined) {
      add("block_number", String(row.block_number), "a block that the node has");
      continue;
    }
    if (row.contract === null || row.number === null) {
      add("stream_id", row.stream_id, "a stream that is stored");
      continue;
    }
    const slots = streamHeadSlots(row.number, keccak256);
    let proof: StorageProof;
    try {
      proof = readProof(row.proof, row.contract, block.hash, slots);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      add("proof", `${error.reason}: ${error.got}`, error.expected);
      continue;
    }
    const verdict = verifyStorage(proof, keccak256);
    if (!verdict.ok) {
      add("proof", `${verdict.reason}${verdict.where === undefined ? "" : ` at ${verdict.where}`}: ${verdict.got}`, verdict.expected);
      continue;
    }
    const head = readStreamHead(verdict.values[0] ?? "", verdict.values[1] ?? "");
    if (row.digest !== head.digest) add("digest", row.digest, head.digest);
    if (Number(row.length) !== head.length) add("length", String(row.length), String(head.length));
  }
}

/** The column holds RLP of [header, account nodes, [[key, value, nodes], …]]. */
function readProof(bytes: Uint8Array, contract: string, blockHash: string, slots: readonly string[]): StorageProof {
  const reading: Reading = { reason: "node-malformed" };
  const hexes = (item: RlpItem | undefined) => asList(item, reading).map((node) => bytesToHex(asBytes(node, reading)));
  const [header, account, stored] = asList(decodeRlp(bytes, reading), reading);
  const proven = asList(stored, reading).map((slot) => {
    const [key, value, nodes] = asList(slot, reading);
    return { key: bytesToHex(asBytes(key, reading)), value: bytesToHex(asBytes(value, reading)), nodes: hexes(nodes) };
  });
  return {
    headerRlp: bytesToHex(asBytes(header, reading)),
    expectedBlockHash: blockHash,
    contract,
    accountNodes: hexes(account),
    slots: slots.map((key) => {
      const slot = proven.find((candidate) => candidate.key === key);
      if (slot === undefined) throw new Refusal("node-missing", "no such slot", key);
      return slot;
    }),
  };
}
