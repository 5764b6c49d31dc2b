import { describe, expect, it } from "vitest";
import { encodeRlp } from "./encode-rlp.ts";
import { hexToBytes } from "./hex.ts";
import { keccak256 } from "./keccak.ts";
import { Refusal } from "./refusal.ts";
import type { RlpItem } from "./rlp.ts";
import { walkTrie } from "./trie.ts";

const text = (value: string) => new TextEncoder().encode(value);
const nothing = new Uint8Array();
const path = (...bytes: number[]) => Uint8Array.from(bytes);
const branch = (children: Readonly<Record<number, RlpItem>>, value = nothing): RlpItem => [
  ...Array.from({ length: 16 }, (_, nibble) => children[nibble] ?? nothing),
  value,
];
const hash = (node: RlpItem) => keccak256(encodeRlp(node));

/** The example of Ethereum's own documentation: do → verb, dog → puppy, doge → coin, horse → stallion. */
const root = hexToBytes("0x5991bb8c6514148a29db676a14ac506cd2cd5775ace63c30a4fe457715e9ac84", "root");
// The nodes of dog and doge are shorter than 32 bytes and lie inside that of do.
const dogs = [path(0x17), branch({ 6: [path(0x35), text("coin")] }, text("puppy"))];
const doAndDogs = branch({ 6: dogs }, text("verb"));
const toDo = [path(0x00, 0x6f), hash(doAndDogs)];
const horse = [path(0x20, 0x6f, 0x72, 0x73, 0x65), text("stallion")];
const fork = branch({ 4: hash(toDo), 8: horse });
const top = [path(0x16), hash(fork)];
const nodes = [top, fork, toDo, doAndDogs].map(encodeRlp);

function find(key: string, given: readonly Uint8Array[]): string | null {
  try {
    const value = walkTrie(root, text(key), given, keccak256);
    return value === null ? null : new TextDecoder().decode(value);
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.reason} at ${error.where}`;
    throw error;
  }
}

describe("The trie of Ethereum's documentation", () => {
  it.each([
    ["do", 4, "verb"],
    ["dog", 4, "puppy"],
    ["doge", 4, "coin"],
    ["horse", 2, "stallion"],
  ])("has %s, in %i nodes, as %s", (key, count, value) => {
    expect(find(key, nodes.slice(0, count))).toBe(value);
  });

  it.each([
    ["a key whose branch has no such child", "da", 3],
    ["a key that parts from an extension", "dp", 3],
    ["a key that parts from the first node", "\u0001", 1],
    ["a key that ends in the middle of an extension", "d", 3],
    ["a key that ends before a leaf does", "hors", 2],
    ["a key that goes on after a leaf has ended", "horses", 2],
    ["a key that goes on after the innermost leaf", "dogee", 4],
    ["a key that parts from the innermost leaf", "dogf", 4],
  ])("is proven not to have %s", (_what, key, count) => {
    expect(find(key, nodes.slice(0, count))).toBeNull();
  });

  it("proves nothing with a node too few or too many", () => {
    expect(find("dog", nodes.slice(0, 3))).toBe("refused: node-missing at node 3");
    expect(find("horse", nodes)).toBe("refused: node-superfluous at node 2");
  });
});

describe("A root that is that", () => {
  const trieOf = (node: RlpItem) => () => walkTrie(hash(node), text("k"), [encodeRlp(node)], keccak256);

  it("of the empty trie proves every key absent, with its one node or none", () => {
    const empty = keccak256(path(0x80));
    expect(walkTrie(empty, text("k"), [], keccak256)).toBeNull();
    expect(walkTrie(empty, text("k"), [path(0x80)], keccak256)).toBeNull();
    expect(() => walkTrie(empty, text("k"), [path(0x80), path(0x80)], keccak256)).toThrow("node-superfluous");
  });

  it.each<[string, RlpItem]>([
    ["of a list of three", [nothing, nothing, nothing]],
    ["of a string", text("node")],
    ["of a leaf without a path", [nothing, text("v")]],
    ["of a leaf with a flag that does not exist", [path(0x46), text("v")]],
    ["of a leaf whose path is a list", [[], text("v")]],
    ["of a leaf whose value is a list", [path(0x20, 0x6b), []]],
  ])("%s is named as malformed", (_what, node) => {
    expect(trieOf(node)).toThrow("node 0: node-malformed");
  });

  it("of bytes that are no RLP is named as malformed", () => {
    const bytes = path(0xc1);
    expect(() => walkTrie(keccak256(bytes), text("k"), [bytes], keccak256)).toThrow("node 0: node-malformed");
  });
});
