import type { Hex } from "viem";

/**
 * A call of record(stream, firstSeq, previous, records).
 * @param selector of the ledger's function
 * @param eventData of each record: the bytes of the call are the event's, without their first word
 */
export function encodeRecordCall(selector: Hex, stream: number, firstSeq: bigint, previous: Hex, eventData: readonly Buffer[]): Hex {
  const head = Buffer.alloc(4 + 32 * (5 + eventData.length));
  head.write(selector.slice(2), "hex");
  const integer = (word: number, value: bigint): void => {
    head.writeBigUInt64BE(value, 4 + 32 * word + 24);
  };
  integer(0, BigInt(stream));
  integer(1, firstSeq);
  head.write(previous.slice(2), 4 + 64, "hex");
  integer(3, 128n);
  integer(4, BigInt(eventData.length));
  let offset = 32 * eventData.length;
  eventData.forEach((data, i) => {
    integer(5 + i, BigInt(offset));
    offset += data.length - 32;
  });
  return `0x${Buffer.concat([head, ...eventData.map((data) => data.subarray(32))]).toString("hex")}`;
}
