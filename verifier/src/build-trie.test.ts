import { describe, expect, it } from "vitest";
import { etlBlock, rpcBlock } from "../testing/mainnet-blocks.ts";
import { buildReceiptTrie } from "./build-trie.ts";
import { encodeReceipt } from "./encode-receipt.ts";
import { bytesToHex } from "./hex.ts";
import { keccak256 } from "./keccak.ts";

describe("The receipts trie of a real Ethereum block", () => {
  it.each([
    [17173049, 116, "0x483ff52a982981f3efa42685fd46f5437cb430924fb8bf2204cd97b6c125d7f7", etlBlock(17173049).receipts],
    [17173050, 182, etlBlock(17173050).receiptsRoot, etlBlock(17173050).receipts],
    [18000000, 94, "0xd925652022fa6da2ca5b9781ab2fd50cb05d3b4741a327f52322e2b7917d3a2f", rpcBlock(18000000).receipts],
    [18500000, 157, "0xbf8b722b10a328442a19941c649c67564b9d72d6183d7e310da0fe26645314ca", rpcBlock(18500000).receipts],
  ])("%i, rebuilt from its %i receipts, has the root that the header names", (_number, count, root, receipts) => {
    expect(receipts).toHaveLength(count);
    expect(bytesToHex(buildReceiptTrie(receipts.map((receipt) => encodeReceipt(receipt))).root)).toBe(root);
  });

  it("has another root when two receipts change places, one is left out or one is doubled", () => {
    const { block, receipts } = rpcBlock(18000000);
    const encoded = receipts.map((receipt) => encodeReceipt(receipt));
    const [first, second, ...rest] = encoded;
    if (first === undefined || second === undefined) throw new Error("The block has fewer than two receipts.");
    for (const changed of [[second, first, ...rest], encoded.slice(1), encoded.slice(0, -1), [...encoded, first]]) {
      expect(bytesToHex(buildReceiptTrie(changed).root)).not.toBe(block.receiptsRoot);
    }
  });
});

describe("A receipts trie", () => {
  it("of no receipts has the well-known root of the empty trie", () => {
    expect(bytesToHex(buildReceiptTrie([]).root)).toBe("0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421");
  });

  it("gives for each position the nodes from the root to the leaf that ends with the receipt", () => {
    const receipts = Array.from({ length: 300 }, (_, index) => new Uint8Array(300).fill(index % 251));
    const positions = [299, 0, 127, 128, 255, 256, 1];
    const { root, proofs } = buildReceiptTrie(receipts, positions);
    expect(proofs).toHaveLength(7);
    proofs.forEach((nodes, index) => {
      const position = positions[index] ?? 0;
      expect(keccak256(nodes[0] ?? new Uint8Array())).toEqual(root);
      expect(nodes.at(-1)?.slice(-300)).toEqual(receipts[position]);
    });
  });

  it("refuses to prove a position that the block does not have", () => {
    expect(() => buildReceiptTrie([new Uint8Array(300)], [1])).toThrow("Cannot prove position 1 of a block with 1 receipts.");
  });
});
