import { fromMinorUnits } from "../../kernel/money.ts";
import { toBytes } from "../../store/bytes.ts";
import type { Transaction } from "../../store/client.ts";
import { streamWriter } from "../stream-writer.ts";
import { decodeEntitlementLog } from "./decode.ts";
import type { BucketsPublished, ClaimsRecorded, EntitlementEvent, RoundCancelled, RoundPublished } from "./events.ts";
import { followEntitlements } from "./facts.ts";

export const entitlementsWriter = streamWriter<EntitlementEvent>({
  name: "entitlements",
  decode: decodeEntitlementLog,
  tables: ["entitlement_rounds", "entitlement_claims", "entitlement_cancellations", "entitlement_buckets"],

  async write(tx, { events, before }) {
    const heads = followEntitlements(events, before);
    for (const event of events) await insertEvent(tx, event);
    return heads;
  },
});

/** One row an event: each speaks of many people at once, so there are few. */
async function insertEvent(tx: Transaction, event: EntitlementEvent): Promise<void> {
  switch (event.type) {
    case "round-published":
      return insertRound(tx, event);
    case "claims-recorded":
      return insertClaims(tx, event);
    case "round-cancelled":
      return insertCancellation(tx, event);
    case "buckets-published":
      return insertBuckets(tx, event);
    case "stream-opened":
    case "source-declared":
      return;
  }
}

async function insertRound(tx: Transaction, round: RoundPublished): Promise<void> {
  const { cells, decimals } = round;
  await tx`
    INSERT INTO entitlement_rounds (chain_id, block_number, log_index, tx_index, stream_id, seq, country, sector, modality, programme,
      period_from, period_to, unit, decimals, bucket_bits, pool, root, places, cell_entitled, cell_due, record_hash)
    VALUES (${round.chainId}, ${round.blockNumber}, ${round.logIndex}, ${round.transactionIndex}, ${round.streamId}, ${round.seq},
      ${round.country}, ${round.sector}, ${round.modality}, ${round.programme}, ${round.periodFrom}, ${round.periodTo}, ${round.unit},
      ${decimals}, ${round.bucketBits}, ${round.pool}, ${toBytes(round.root)}, ${cells.map(({ place }) => place)}::text[],
      ${cells.map(({ entitled }) => entitled)}::bigint[], ${cells.map(({ due }) => fromMinorUnits(due, decimals))}::numeric[],
      ${toBytes(round.recordHash)})`;
}

async function insertClaims(tx: Transaction, claims: ClaimsRecorded): Promise<void> {
  const { cells, decimals } = claims;
  await tx`
    INSERT INTO entitlement_claims (chain_id, block_number, log_index, tx_index, stream_id, seq, round, pool, unit, decimals, claimed, paid,
      places, cell_claimed, cell_paid, nullifiers, record_hash)
    VALUES (${claims.chainId}, ${claims.blockNumber}, ${claims.logIndex}, ${claims.transactionIndex}, ${claims.streamId}, ${claims.seq},
      ${claims.round}, ${claims.pool}, ${claims.unit}, ${decimals}, ${claims.claimed}, ${fromMinorUnits(claims.paid, decimals)},
      ${cells.map(({ place }) => place)}::text[], ${cells.map(({ claimed }) => claimed)}::bigint[],
      ${cells.map(({ paid }) => fromMinorUnits(paid, decimals))}::numeric[], ${claims.nullifiers}, ${toBytes(claims.recordHash)})`;
}

async function insertCancellation(tx: Transaction, cancelled: RoundCancelled): Promise<void> {
  await tx`
    INSERT INTO entitlement_cancellations (chain_id, block_number, log_index, tx_index, stream_id, seq, round, record_hash)
    VALUES (${cancelled.chainId}, ${cancelled.blockNumber}, ${cancelled.logIndex}, ${cancelled.transactionIndex}, ${cancelled.streamId},
      ${cancelled.seq}, ${cancelled.round}, ${toBytes(cancelled.recordHash)})`;
}

async function insertBuckets(tx: Transaction, published: BucketsPublished): Promise<void> {
  const hexes = published.buckets.map((bucket) => Buffer.from(bucket).toString("hex"));
  await tx`
    INSERT INTO entitlement_buckets (chain_id, block_number, log_index, tx_index, stream_id, round, first, buckets)
    SELECT ${published.chainId}, ${published.blockNumber}, ${published.logIndex}, ${published.transactionIndex}, ${published.streamId},
      ${published.round}, ${published.first}, array_agg(decode(hex, 'hex') ORDER BY n)
    FROM unnest(${hexes}::text[]) WITH ORDINALITY AS bucket (hex, n)`;
}
