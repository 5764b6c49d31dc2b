import type { Header } from "./header.ts";
import type { Keccak } from "./keccak.ts";
import { Refusal } from "./refusal.ts";
import { asBytes, asList, decodeRlp, type Reading } from "./rlp.ts";
import { walkTrie } from "./trie.ts";

/** A log as the ledger commits to it: bytes, not yet decoded. */
export interface Log {
  /** 20 bytes. */
  readonly address: Uint8Array;
  /** 32 bytes each. */
  readonly topics: readonly Uint8Array[];
  readonly data: Uint8Array;
}

/**
 * The logs of a transaction, proven to be in the block.
 * @param nodes nodes of the block's receipts trie from its root to the transaction's receipt
 * @throws Refusal root-differs, node-…, transaction-absent, receipt-malformed, receipt-failed
 */
export function provenLogs(header: Header, transactionIndex: number, nodes: readonly Uint8Array[], keccak: Keccak): readonly Log[] {
  const receipt = walkTrie(header.receiptsRoot, positionKey(transactionIndex), nodes, keccak);
  if (receipt === null) throw new Refusal("transaction-absent", "none in this place of the block", `transaction ${transactionIndex}`);
  return readLogs(receipt);
}

/**
 * The logs of an encoded receipt, of any transaction type (EIP-2718): what a newer type adds comes after these fields.
 * @throws Refusal receipt-malformed, receipt-failed
 */
export function readLogs(receipt: Uint8Array): readonly Log[] {
  const reading: Reading = { reason: "receipt-malformed" };
  const fields = asList(decodeRlp((receipt[0] ?? 0) < 0x80 ? receipt.subarray(1) : receipt, reading), reading);
  // A status of 0 is the empty string. Before the Byzantium fork, 32 bytes of state root stand here.
  if (asBytes(fields[0], reading).length === 0) throw new Refusal("receipt-failed", "status 0", "status 1");
  return asList(fields[3], reading).map((item): Log => {
    const [address, topics, data] = asList(item, reading);
    return {
      address: asBytes(address, reading, 20),
      topics: asList(topics, reading).map((topic) => asBytes(topic, reading, 32)),
      data: asBytes(data, reading),
    };
  });
}

/** Receipts lie under the RLP of their transaction's position: 0x80 for 0, one byte up to 127, then length and bytes. */
function positionKey(index: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = index; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.from(index > 0 && index < 0x80 ? bytes : [0x80 + bytes.length, ...bytes]);
}
