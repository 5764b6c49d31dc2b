import { type Header, openHeader } from "@plainsight/verifier/header";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { keccak256 } from "../kernel/keccak.ts";
import type { Reader } from "../store/client.ts";
import type { Findings } from "./findings.ts";
import type { NodeBlock } from "./node.ts";

export interface BlockRow {
  readonly number: number;
  /** Hexadecimal, as are the others. */
  readonly hash: string;
  readonly parentHash: string;
  readonly time: string;
  readonly receiptsRoot: string;
  readonly stateRoot: string;
  readonly header: string | null;
  readonly verified: boolean;
}

/** Stored blocks above `above`, lowest first. */
export async function getBlockRows(sql: Reader, chainId: number, above: number, limit: number): Promise<readonly BlockRow[]> {
  const rows = await sql<(Omit<BlockRow, "number"> & { number: bigint })[]>`
    SELECT number, '0x' || encode(hash, 'hex') AS hash, '0x' || encode(parent_hash, 'hex') AS "parentHash",
      extract(epoch FROM time)::text AS time, '0x' || encode(receipts_root, 'hex') AS "receiptsRoot",
      '0x' || encode(state_root, 'hex') AS "stateRoot", '0x' || encode(header, 'hex') AS header, verified
    FROM blocks WHERE chain_id = ${chainId} AND number > ${above} ORDER BY number LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}

/**
 * Checks that a stored block is the node's of that number, that its header is the one that the hash stands for, and that
 * its columns repeat the header.
 * @param proofs for each stored transaction of the block, whether a proof is stored with it
 * @returns the true header to prove receipts against: the node's, or the stored one where the node has no such block
 */
export function checkBlock(row: BlockRow, fromNode: NodeBlock | null, proofs: readonly boolean[], findings: Findings): Header | undefined {
  const key = `block ${row.number}`;
  const add = (field: string, got: string, expected: string) =>
    findings.add({ check: "blocks", table: "blocks", key, field, got, expected });
  findings.count("blocks", 1);
  if (fromNode === null) add("hash", row.hash, "a block of this number, which the node does not have");
  else if (fromNode.hash !== row.hash) add("hash", row.hash, `${fromNode.hash}, as the node says`);

  const truth =
    fromNode === null
      ? undefined
      : open(fromNode.header, fromNode.hash, (got) => add("header", got, `${fromNode.hash}, for the node's own header`));
  if (row.header === null && proofs.length > 0) findings.note("Some blocks are stored without their header; the node's was taken.");
  const stored =
    row.header === null ? undefined : open(row.header, fromNode?.hash ?? row.hash, (got, expected) => add("header", got, expected));
  const header = truth ?? stored;
  if (header !== undefined) {
    const compare = (field: string, got: string, expected: string) => findings.compare("blocks", "blocks", key, field, got, expected);
    compare("number", String(row.number), String(header.number));
    compare("parent_hash", row.parentHash, bytesToHex(header.parentHash));
    compare("time", plainSeconds(row.time), String(header.time));
    compare("receipts_root", row.receiptsRoot, bytesToHex(header.receiptsRoot));
    compare("state_root", row.stateRoot, bytesToHex(header.stateRoot));
  }
  const provable = row.header !== null && proofs.every((stored) => stored);
  // A block without transactions of ours may be marked either way: it proves nothing.
  if (row.verified !== provable && (row.verified || proofs.length > 0)) {
    add("verified", String(row.verified), `${provable}, as header and proofs are ${provable ? "" : "not all "}stored`);
  }
  return header;
}

/** A header whose hash is known; where it is another's, that is told and the header is good for nothing. */
function open(header: string, hash: string, wrong: (got: string, expected: string) => void): Header | undefined {
  try {
    return openHeader(header, hash, keccak256);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    wrong(error.got, error.expected);
    return undefined;
  }
}

function plainSeconds(time: string): string {
  return time.replace(/\.0+$/, "");
}
