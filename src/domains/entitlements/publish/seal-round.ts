import { bucketsRoot } from "@plainsight/verifier/buckets";
import { bucketOf, SealedEntitlement } from "@plainsight/verifier/entitlement";
import { keccak256 } from "../../../kernel/keccak.ts";
import { mergeCells, smallestCell } from "./merge-cells.ts";
import type { PlannedRound } from "./planned.ts";

/** A round ready to be published, and what only its publisher knows of it. */
export interface SealedRound {
  /** In ascending order of place. */
  readonly cells: readonly { readonly place: string; readonly entitled: number; readonly due: bigint }[];
  readonly bucketBits: number;
  /** Each its sealed entitlements in ascending order, joined. */
  readonly buckets: readonly Uint8Array[];
  readonly root: Uint8Array;
  readonly claims: readonly PrivateClaim[];
}

/** A claim that was made. Whose it is, nobody can tell from it. */
export interface PrivateClaim {
  readonly cell: string;
  readonly nullifier: Uint8Array;
  readonly paid: bigint;
}

/** People that a bucket should hide on average: a few kilobytes for a phone, and far more than the ten that it must. */
const bucketSize = 64;

export function sealRound({ terms, people }: PlannedRound): SealedRound {
  const cellOf = mergeCells(people.map(({ place }) => place));
  const counts = new Map<string, { entitled: number; due: bigint }>();
  for (const [i, { amount }] of people.entries()) {
    const place = cellOf[i] ?? "";
    const cell = counts.get(place) ?? { entitled: 0, due: 0n };
    counts.set(place, cell);
    cell.entitled += 1;
    cell.due += amount;
  }
  for (let bits = bitsFor(people.length); ; bits--) {
    const sealed = people.map(({ secret }) => new SealedEntitlement(secret, terms, bits, keccak256));
    const entries = sealed.map((own, i) => own.entry({ amount: people[i]?.amount ?? 0n, place: cellOf[i] ?? "" }));
    const inBuckets = Array.from({ length: 2 ** bits }, (): Uint8Array[] => []);
    for (const entry of entries) inBuckets[bucketOf(entry, bits)]?.push(entry);
    // Chance may leave a bucket nearly empty: then all are made larger.
    if (bits > 0 && inBuckets.some(({ length }) => length < smallestCell)) continue;
    const buckets = inBuckets.map((bucket) => Buffer.concat(bucket.sort((one, other) => Buffer.compare(one, other))));
    const claims = people.flatMap(({ paid }, i): readonly PrivateClaim[] => {
      const own = sealed[i];
      return paid === null || own === undefined ? [] : [{ cell: cellOf[i] ?? "", nullifier: own.nullifier, paid }];
    });
    const cells = [...counts].map(([place, cell]) => ({ place, ...cell })).sort((one, other) => (one.place < other.place ? -1 : 1));
    return { cells, bucketBits: bits, buckets, root: bucketsRoot(buckets, keccak256), claims };
  }
}

function bitsFor(people: number): number {
  return Math.min(16, Math.max(0, Math.floor(Math.log2(people / bucketSize))));
}
