import type { Hex } from "viem";
import { toFunctionSelector } from "viem";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import { encodeRecordCall } from "../../../publish/encode-record.ts";
import type { LedgerFlow } from "./encode.ts";

/** Members of the struct Flow; the last four are strings. */
const members = 20;
const textMembers = ["ref", "title", "sector", "properties"] as const;
const selector = toFunctionSelector(abiFunction("record"));

/**
 * The unindexed data of the event that a record makes, byte for byte: a pointer to the struct, then the struct. Contract
 * ABI specification, “Formal Specification of the Encoding”. viem writes the same at many times the cost.
 */
export function encodeEventData(flow: LedgerFlow): Buffer {
  const texts = textMembers.map((member) => Buffer.from(flow[member], "utf8"));
  const out = Buffer.alloc(32 * (1 + members) + texts.reduce((size, text) => size + 32 + padded(text.length), 0));
  let word = 0;
  const integer = (value: number | bigint): void => writeInteger(out, 32 * word++, BigInt(value));
  const letters = (code: Hex): void => {
    out.write(code.slice(2), 32 * word++, "hex");
  };
  integer(32);
  integer(flow.kind);
  integer(flow.year);
  letters(flow.country);
  letters(flow.currency);
  integer(flow.decimals);
  integer(flow.amount);
  integer(flow.usdKnown ? 1 : 0);
  integer(flow.usdCents);
  integer(flow.valueDate);
  integer(flow.rateDate);
  integer(flow.from);
  integer(flow.to);
  integer(flow.programme);
  integer(flow.parentStream);
  integer(flow.parent);
  integer(flow.corrects);
  let end = 32 * members;
  for (const text of texts) {
    integer(end);
    writeInteger(out, 32 + end, BigInt(text.length));
    text.copy(out, 64 + end);
    end += 32 + padded(text.length);
  }
  return out;
}

/** A call of record(stream, firstSeq, previous, flows). @param eventData of each flow */
export function encodeRecord(stream: number, firstSeq: bigint, previous: Hex, eventData: readonly Buffer[]): Hex {
  return encodeRecordCall(selector, stream, firstSeq, previous, eventData);
}

function padded(length: number): number {
  return 32 * Math.ceil(length / 32);
}

/** As a word of 32 bytes in two's complement. The contract's integers are of 128 bits at most. */
function writeInteger(out: Buffer, at: number, value: bigint): void {
  if (value < 0n) out.fill(0xff, at, at + 16);
  out.writeBigInt64BE(value >> 64n, at + 16);
  out.writeBigUInt64BE(BigInt.asUintN(64, value), at + 24);
}

function abiFunction(name: "record") {
  const found = FundLedger.abi.find((item) => item.type === "function" && item.name === name);
  if (found?.type !== "function") throw new Error(`The contract has no function ${name}.`);
  return found;
}
