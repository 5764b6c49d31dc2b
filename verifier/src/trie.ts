import { requireEqual } from "./header.ts";
import { bytesToHex } from "./hex.ts";
import type { Keccak } from "./keccak.ts";
import { Refusal } from "./refusal.ts";
import { asBytes, asList, decodeRlp, malformed, type Reading, type RlpItem } from "./rlp.ts";

/** Root of the trie that holds nothing: keccak256 of RLP's empty string. */
const emptyRoot = "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";

/**
 * Follows `key` through a Merkle Patricia trie (Yellow Paper, appendix D) by its nodes from the root down.
 * @param nodes RLP of each node on the way and of no other; nodes under 32 bytes lie inside their parents
 * @param trie its name in a refusal, where there are several
 * @returns the value, or null where the nodes prove that the trie has none under this key
 * @throws Refusal root-differs, node-missing, node-altered, node-malformed, node-superfluous
 */
export function walkTrie(root: Uint8Array, key: Uint8Array, nodes: readonly Uint8Array[], keccak: Keccak, trie = ""): Uint8Array | null {
  const path = nibbles(key);
  let used = 0;

  function descend(reference: RlpItem, position: number): Uint8Array {
    // An empty reference: nothing lies below.
    if (reference instanceof Uint8Array && reference.length === 0) return reference;
    const reading: Reading = { reason: "node-malformed", where: `${trie}node ${used}` };
    const node = reference instanceof Uint8Array ? open(reference, reading) : reference;
    // The empty trie, given as its one node.
    if (node instanceof Uint8Array && node.length === 0) return node;
    const items = asList(node, reading);
    if (items.length === 17) {
      const nibble = path[position];
      return nibble === undefined ? asBytes(items[16], reading) : descend(items[nibble] ?? [], position + 1);
    }
    const [encodedPath, next] = items;
    if (items.length !== 2 || next === undefined) throw malformed(reading, `a list of ${items.length}`);
    // Hex-prefix encoding: the first nibble says whether the node is a leaf and whether the path's length is odd.
    const prefixed = nibbles(asBytes(encodedPath, reading));
    const flags = prefixed[0] ?? 4;
    if (flags > 3) throw malformed(reading, "a path that is none");
    const part = prefixed.slice(flags & 1 ? 1 : 2);
    const end = position + part.length;
    const agrees = part.every((nibble, index) => nibble === path[position + index]);
    if (flags < 2) return agrees ? descend(next, end) : new Uint8Array();
    return agrees && end === path.length ? asBytes(next, reading) : new Uint8Array();
  }

  function open(hash: Uint8Array, reading: Reading): RlpItem {
    const bytes = nodes[used];
    if (bytes === undefined) throw new Refusal("node-missing", `${used} nodes`, `a node with hash ${bytesToHex(hash)}`, reading.where);
    requireEqual(used === 0 ? "root-differs" : "node-altered", keccak(bytes), hash, reading.where);
    used += 1;
    return decodeRlp(bytes, reading);
  }

  const value = nodes.length === 0 && bytesToHex(root) === emptyRoot ? new Uint8Array() : descend(root, 0);
  if (used < nodes.length) throw new Refusal("node-superfluous", `${nodes.length} nodes`, `${used} nodes`, `${trie}node ${used}`);
  return value.length === 0 ? null : value;
}

function nibbles(bytes: Uint8Array): number[] {
  return [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
}
