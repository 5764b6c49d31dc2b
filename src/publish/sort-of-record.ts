import type { Hex } from "viem";

/** What tells the records of a stream where they are sent and read back, of a ledger whose corrections name one record each. */
export interface SortOfRecord<Said extends { readonly ref: string }> {
  /** First topic of its event. */
  readonly event: string;
  /** Of the function that records several. */
  readonly selector: Hex;
  decode(data: string): Said;
  /** The unindexed data of the event, byte for byte, as the verifier writes it. */
  encode(said: Said): string;
  /** The call that replaces the record that `next.corrects` names. */
  correction(stream: number, seq: bigint, previous: Hex, next: Said): Hex;
}
