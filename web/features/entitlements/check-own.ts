import { type BucketDocument, checkEntitlement } from "@plainsight/verifier/check-entitlement";
import { type RoundTerms, SealedEntitlement } from "@plainsight/verifier/entitlement";
import { Json } from "@plainsight/verifier/json";
import { decimal } from "@plainsight/verifier/shown-record";

/** A round as the page hands it to the browser: public, and the same for everybody. */
export interface CheckRound {
  readonly id: string;
  readonly label: string;
  readonly terms: RoundTerms;
  readonly bucketBits: number;
  /** Number of the stream in its contract, and of the round's record in it. */
  readonly stream: number;
  readonly seq: number;
}

export type Outcome = "paid" | "unpaid" | "absent" | "cancelled" | "network" | "untrue" | "mistyped";

export interface OwnResult {
  readonly outcome: Outcome;
  readonly due?: { readonly amount: string; readonly unit: string; readonly place: string };
  readonly among?: number;
  readonly block?: number;
}

/** A group that was fetched: as long as the page is open a second look needs no second request. */
export interface FetchedBucket {
  readonly document: BucketDocument;
  readonly block: number;
  /** In the words of this site. */
  readonly blockHash: string;
}

/**
 * Fetches the whole group that a secret's entry lies in. All that is sent is the round's id and the group's number.
 * @returns null where it could not be had
 */
export async function fetchBucket(secret: Uint8Array, round: CheckRound): Promise<FetchedBucket | null> {
  const number = new SealedEntitlement(secret, round.terms, round.bucketBits).bucket;
  try {
    const address = `/export/entitlement-bucket.json?round=${encodeURIComponent(round.id)}&bucket=${number}`;
    const response = await fetch(address, { referrerPolicy: "no-referrer", credentials: "omit", signal: AbortSignal.timeout(60_000) });
    const bucket = new Json(await response.json()).at("data").at("entitlementRound").at("bucket");
    if (!response.ok || bucket.isNull) return null;
    const storage = bucket.at("storage");
    const block = storage.at("block");
    const document: BucketDocument = {
      terms: round.terms,
      bucketBits: round.bucketBits,
      stream: round.stream,
      seq: round.seq,
      bucket: number,
      entries: bucket.at("entries").text(),
      path: bucket.at("path").texts(),
      nullifiers: bucket.at("nullifiers").text(),
      pooled: bucket.at("pooled").texts(),
      storage: {
        headerRlp: block.at("header").text(),
        expectedBlockHash: block.at("hash").text(),
        contract: storage.at("contract").text(),
        accountNodes: storage.at("accountNodes").texts(),
        slots: storage
          .at("slots")
          .items()
          .map((slot) => ({ key: slot.at("key").text(), nodes: slot.at("nodes").texts() })),
      },
    };
    return { document, block: block.at("number").number(), blockHash: block.at("hash").text() };
  } catch {
    return null;
  }
}

/** Looks for the secret's own entry and claim in the group. @param blockHash got from elsewhere, or in the words of this site */
export function checkOwn(secret: Uint8Array, { document, block }: FetchedBucket, blockHash: string): OwnResult {
  const checked = checkEntitlement(secret, document, blockHash);
  if (!checked.ok) return { outcome: "untrue", block };
  const { due, claimed, cancelled, among } = checked;
  if (due === null) return { outcome: "absent", among, block };
  const { unit, decimals } = document.terms;
  const outcome = claimed ? "paid" : cancelled ? "cancelled" : "unpaid";
  return { outcome, due: { amount: decimal(due.amount, decimals), unit, place: due.place }, among, block };
}
