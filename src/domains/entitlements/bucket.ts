import { bucketPath, pieces } from "@plainsight/verifier/buckets";
import { bucketSlots } from "@plainsight/verifier/check-entitlement";
import { bucketOf } from "@plainsight/verifier/entitlement";
import { poolBits, poolBuckets } from "@plainsight/verifier/entitlement-ledger";
import { keccak256 } from "../../kernel/keccak.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";
import type { ProvenStorage, Question } from "../domain.ts";
import type { Round } from "./book.ts";
import { getNullifiers } from "./claims.ts";

export interface Bucket {
  readonly number: number;
  readonly entries: string;
  readonly path: readonly string[];
  readonly nullifiers: string;
  readonly pooled: readonly string[];
  readonly storage: ProvenStorage;
}

/**
 * A bucket with all that it is checked against. It is asked for by its number, which at least ten people share.
 * @returns null where it is not available, or no proof could be had
 * @throws RequestError BAD_ARGUMENT for a number that the round has not
 */
export async function getBucket(question: Question, round: Round, number: number): Promise<Bucket | null> {
  const { streamId, seq, bucketBits, pin } = round;
  if (!Number.isInteger(number) || number < 0 || number >= 2 ** bucketBits) {
    throw new RequestError("BAD_ARGUMENT", `bucket is ${number}; the round has buckets 0 to ${2 ** bucketBits - 1}.`);
  }
  const buckets = await getBuckets(question, round);
  const entries = buckets[number];
  if (entries === undefined || buckets.length !== 2 ** bucketBits) return null;
  const stream = await question.linked("Stream", streamId, pin);
  const slots = bucketSlots(stream.number, seq, number, bucketBits, keccak256);
  const storage = await question.proveStorage(stream.chainId, stream.contract, slots, `${stream.number} ${stream.digest}`, pin);
  if (storage === null) return null;
  const [own, mixed] = await Promise.all([getNullifiers(question, round, seq), getNullifiers(question, round, null)]);
  const bucket = {
    number,
    entries: toHex(entries),
    path: bucketPath(buckets, number, keccak256).map(toHex),
    nullifiers: toHex(inBucket(own, number, bucketBits)),
    pooled: poolBuckets(number, bucketBits).map((pool) => toHex(inBucket(mixed, pool, poolBits))),
    storage,
  };
  const nodes = [...storage.accountNodes, ...storage.slots.flatMap((slot) => slot.nodes)];
  question.weigh([bucket.entries, bucket.nullifiers, ...bucket.pooled, ...nodes].reduce((bytes, { length }) => bytes + length, 0));
  return bucket;
}

const kept = new Memory<readonly Uint8Array[]>(64_000_000, (buckets) => buckets.reduce((sum, { length }) => sum + length, 1));

/** All buckets of a round in their order, as far as they are made available without a gap; of one published twice the newest. */
function getBuckets(question: Question, { streamId, seq, pin }: Round): Promise<readonly Uint8Array[]> {
  const { sql } = question;
  return kept.get(question.state, JSON.stringify([pinName(pin), streamId, seq]), async () => {
    const rows = await sql<{ first: number; buckets: readonly Uint8Array[] }[]>`
      SELECT b.first, b.buckets FROM entitlement_buckets b
      WHERE b.stream_id = ${streamId} AND b.round = ${seq} ${upTo(sql, pin, "b")} ORDER BY b.block_number, b.log_index`;
    const buckets: Uint8Array[] = [];
    for (const row of rows) for (const [i, bucket] of row.buckets.entries()) buckets[row.first + i] = bucket;
    const gap = Array.from(buckets, (bucket) => bucket === undefined).indexOf(true);
    return gap < 0 ? buckets : buckets.slice(0, gap);
  });
}

function inBucket(batches: readonly Uint8Array[], number: number, bits: number): Uint8Array {
  return Buffer.concat(batches.flatMap((batch) => pieces(batch, 32).filter((nullifier) => bucketOf(nullifier, bits) === number)));
}
