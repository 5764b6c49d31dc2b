import { expect, it } from "vitest";
import { rpcBlock } from "../testing/mainnet-blocks.ts";
import { encodeHeader } from "./encode-header.ts";
import { bytesToHex } from "./hex.ts";
import { keccak256 } from "./keccak.ts";

it.each([
  [18000000, "0x95b198e154acbfc64109dfd22d8224fe927fd8dfdedfae01587674482ba4baf3"],
  [18500000, "0x80ce6bb0e244fbdf66cf0a1108273fe1ca58788efb7fb8d3a0d783d2b06d433d"],
] as const)("The header of Ethereum block %i, encoded from a node's JSON, hashes to the block's hash", (number, hash) => {
  expect(bytesToHex(keccak256(encodeHeader(rpcBlock(number).block)))).toBe(hash);
});

it("A block without one of the original fields is refused by name", () => {
  expect(() => encodeHeader({ ...rpcBlock(18000000).block, mixHash: undefined })).toThrow(
    "mixHash: input-malformed: got nothing, expected hexadecimal text",
  );
});
