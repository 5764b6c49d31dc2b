import { openHeader } from "./header.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { attempt, Refusal, type Refused } from "./refusal.ts";
import { asBytes, asList, decodeRlp, type Reading } from "./rlp.ts";
import { walkTrie } from "./trie.ts";

export interface SlotProof {
  /** Where the value lies: 32 bytes. */
  readonly key: string;
  /** What somebody says lies there, compared where given: up to 32 bytes. */
  readonly value?: string;
  /** Nodes of the contract's storage trie from its root to the value, or to where it would be. */
  readonly nodes: readonly string[];
}

/** Values of a contract's storage as in EIP-1186, with the header whose state root they lead to. */
export interface StorageProof {
  readonly headerRlp: string;
  /** The block's hash, which the reader got from elsewhere. */
  readonly expectedBlockHash: string;
  readonly contract: string;
  /** Nodes of the state trie from the root to the contract's account. */
  readonly accountNodes: readonly string[];
  readonly slots: readonly SlotProof[];
}

export interface ProvenStorage {
  readonly ok: true;
  readonly blockNumber: number;
  /** Seconds since 1970. */
  readonly blockTime: number;
  /** For each slot in turn its 32 bytes; zeros where the trie proves that nothing lies there. */
  readonly values: readonly string[];
}

/** Says what lies in a contract's storage after a block, or names what is wrong with the proof. */
export function verifyStorage(proof: StorageProof, keccak: Keccak = keccak256): ProvenStorage | Refused {
  return attempt(() => {
    const header = openHeader(proof.headerRlp, proof.expectedBlockHash, keccak);
    const account = walk("account", header.stateRoot, hexToBytes(proof.contract, "contract", 20), proof.accountNodes, keccak);
    if (account === null) throw new Refusal("account-absent", "no such account in the state", proof.contract);
    const reading: Reading = { reason: "account-malformed" };
    // An account is [nonce, balance, storage root, code hash].
    const storageRoot = asBytes(asList(decodeRlp(account, reading), reading)[2], reading, 32);
    const values = proof.slots.map(({ key, value, nodes }, index) => {
      const where = `slot ${index}`;
      const proven = readWord(where, walk(where, storageRoot, hexToBytes(key, where, 32), nodes, keccak));
      const claimed = value === undefined ? proven : padded(where, hexToBytes(value, where));
      if (claimed !== proven) throw new Refusal("value-differs", claimed, proven, where);
      return proven;
    });
    return { ok: true, blockNumber: header.number, blockTime: header.time, values };
  });
}

/** State and storage tries keep each value under the hash of its key. */
function walk(where: string, root: Uint8Array, key: Uint8Array, nodes: readonly string[], keccak: Keccak): Uint8Array | null {
  const bytes = nodes.map((node, index) => hexToBytes(node, `${where}, node ${index}`));
  return walkTrie(root, keccak(key), bytes, keccak, `${where}, `);
}

/** A word is stored as RLP without its leading zeros; a word of zeros is not stored. */
function readWord(where: string, stored: Uint8Array | null): string {
  const reading: Reading = { reason: "value-malformed", where };
  return padded(where, stored === null ? new Uint8Array() : asBytes(decodeRlp(stored, reading), reading));
}

function padded(where: string, bytes: Uint8Array): string {
  if (bytes.length > 32) throw new Refusal("value-malformed", `${bytes.length} bytes`, "up to 32 bytes", where);
  return `0x${bytesToHex(bytes).slice(2).padStart(64, "0")}`;
}
