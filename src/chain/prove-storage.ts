import { encodeHeader } from "@plainsight/verifier/encode-header";
import { verifyStorage } from "@plainsight/verifier/storage";
import { z } from "zod";
import { RetryableError } from "../kernel/errors.ts";
import { keccak256 } from "../kernel/keccak.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { readRawHeader } from "./check-receipts.ts";
import type { LedgerNode } from "./node.ts";

/** Values in a contract's storage after a block, proven against that block's hash. Bytes in hexadecimal. */
export interface ProvenStorage {
  /** In RLP. */
  readonly header: string;
  readonly accountNodes: readonly string[];
  /** In the order asked for; values of 32 bytes. */
  readonly slots: readonly { readonly key: string; readonly value: string; readonly nodes: readonly string[] }[];
}

const hex = z.string().regex(/^0x[0-9a-f]*$/);
const answer = z.object({ accountProof: z.array(hex), storageProof: z.array(z.object({ proof: z.array(hex) })) });

/**
 * Asks the node what lies in a contract's storage after `block`, and checks its proof.
 * @throws RetryableError when the answer proves nothing about that block; what the node says when it has no such method
 */
export async function proveStorage(node: LedgerNode, contract: string, keys: readonly string[], block: BlockRef): Promise<ProvenStorage> {
  const number = `0x${block.number.toString(16)}`;
  const [raw, proof] = await Promise.all([
    node.rpc.call<unknown>("eth_getBlockByHash", [block.hash, false]),
    node.rpc.call<unknown>("eth_getProof", [contract, keys, number]),
  ]);
  const header = toHex(encodeHeader(readRawHeader(raw, block)));
  const read = answer.safeParse(proof);
  if (!read.success) throw new RetryableError(`${node.name} answered eth_getProof with something else: ${z.prettifyError(read.error)}`);
  const { accountProof, storageProof } = read.data;
  const slots = keys.map((key, i) => ({ key, nodes: storageProof[i]?.proof ?? [] }));
  const verdict = verifyStorage(
    { headerRlp: header, expectedBlockHash: block.hash, contract, accountNodes: accountProof, slots },
    keccak256,
  );
  if (!verdict.ok) {
    throw new RetryableError(
      `${node.name} answered eth_getProof of ${contract} with what does not prove its storage after block ${block.number}: ${verdict.reason}${verdict.where === undefined ? "" : ` at ${verdict.where}`}.`,
    );
  }
  return { header, accountNodes: accountProof, slots: slots.map((slot, i) => ({ ...slot, value: verdict.values[i] ?? "0x" })) };
}

function toHex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}
