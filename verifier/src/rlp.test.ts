import { describe, expect, it } from "vitest";
import { encodeRlp } from "./encode-rlp.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { decodeRlp, type RlpItem } from "./rlp.ts";

const text = (value: string) => new TextEncoder().encode(value);
const decode = (hex: string) => decodeRlp(hexToBytes(hex, "rlp"), { reason: "node-malformed" });

/** Examples of the Yellow Paper and of Ethereum's documentation. */
const examples: readonly (readonly [name: string, hex: string, item: RlpItem])[] = [
  ["dog", "0x83646f67", text("dog")],
  ["the empty string", "0x80", text("")],
  ["the empty list", "0xc0", []],
  ["one byte below 0x80", "0x7f", Uint8Array.of(0x7f)],
  ["one byte from 0x80", "0x8180", Uint8Array.of(0x80)],
  ["zero as a byte", "0x00", Uint8Array.of(0)],
  ["[cat, dog]", "0xc88363617483646f67", [text("cat"), text("dog")]],
  ["the set of three", "0xc7c0c1c0c3c0c1c0", [[], [[]], [[], [[]]]]],
  [
    "a string of 56 bytes",
    "0xb8384c6f72656d20697073756d20646f6c6f722073697420616d65742c20636f6e7365637465747572206164697069736963696e6720656c6974",
    text("Lorem ipsum dolor sit amet, consectetur adipisicing elit"),
  ],
];

describe("RLP", () => {
  it.each(examples)("of %s is written and read", (_name, hex, item) => {
    expect(bytesToHex(encodeRlp(item))).toBe(hex);
    expect(decode(hex)).toEqual(item);
  });

  it("of a list that needs two bytes of length is written and read", () => {
    const long = [new Uint8Array(200).fill(7), new Uint8Array(100).fill(9)];
    const hex = bytesToHex(encodeRlp(long));
    expect(hex.slice(0, 8)).toBe("0xf90130");
    expect(decode(hex)).toEqual(long);
  });

  it.each([
    ["with bytes after the end", "0x83646f6700"],
    ["that ends in its string", "0x83646f"],
    ["that ends in its length", "0xb9"],
    ["that is nothing at all", "0x"],
    ["whose item goes on after its list", "0xc2830102"],
    ["with a single byte in a string of its own", "0x8100"],
    ["with a long form for a short length", "0xb80100"],
    ["with a length that begins with zero", `0xb90038${"61".repeat(56)}`],
    ["with a length beyond all memory", "0xbfffffffffffffffff00"],
    ["of a list in its long form for a short length", "0xf803808080"],
    ["that nests without end", `0x${"c1".repeat(20)}c0`],
  ])("%s is refused", (_what, hex) => {
    expect(() => decode(hex)).toThrow("node-malformed");
  });
});
