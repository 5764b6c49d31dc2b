import { smallestCell } from "./merge-cells.ts";
import type { PrivateClaim } from "./seal-round.ts";

/** How far a round has come, as the ledger tells. */
export interface RoundCourse {
  readonly cells: readonly { readonly place: string; readonly entitled: number; readonly claimed: number }[];
  /** Entitlements without a claim, over all rounds of its pool: as the contract keeps it. */
  readonly outstanding: number;
}

/** Claims to be recorded together. */
export interface ClaimsBatch {
  /** True: without round and place, with others' of the pool. */
  readonly mixed: boolean;
  readonly claims: readonly PrivateClaim[];
}

export interface ClaimsPlan {
  readonly batches: readonly ClaimsBatch[];
  /** Claims that have to wait until more have been made: recorded now they would speak of a few people. */
  readonly waiting: number;
}

/**
 * Which of the new claims can be recorded so that neither they nor what they leave over is about fewer than ten people: by
 * place where that can be, else mixed, else later.
 * @param claims that are not recorded yet
 * @param most claims in one batch
 */
export function planClaims(claims: readonly PrivateClaim[], { cells, outstanding }: RoundCourse, most: number): ClaimsPlan {
  const batches: ClaimsBatch[] = [];
  const rest: PrivateClaim[] = [];
  let open = outstanding;
  for (const { place, entitled, claimed } of cells) {
    // In the order of their nullifiers, which says nothing of anybody.
    const own = claims.filter(({ cell }) => cell === place).sort((one, other) => Buffer.compare(one.nullifier, other.nullifier));
    const told = Math.min(separable(own.length, entitled - claimed), separable(own.length, open));
    const sound = told === separable(told, entitled - claimed) && told === separable(told, open) ? told : 0;
    for (const claimsOfBatch of cut(own.slice(0, sound), most)) batches.push({ mixed: false, claims: claimsOfBatch });
    open -= sound;
    rest.push(...own.slice(sound));
  }
  const mixed = separable(rest.length, open);
  for (const claimsOfBatch of cut(rest.slice(0, mixed), most)) batches.push({ mixed: true, claims: claimsOfBatch });
  return { batches, waiting: rest.length - mixed };
}

/** The most of `count` that can be taken from `open`: at least ten, and leaving none or at least ten. More than are open show as such. */
function separable(count: number, open: number): number {
  const most = count >= open ? count : Math.min(count, open - smallestCell);
  return most >= smallestCell ? most : 0;
}

/** In parts of at most `most`, none of them smaller than ten. */
function cut(claims: readonly PrivateClaim[], most: number): readonly (readonly PrivateClaim[])[] {
  if (claims.length === 0) return [];
  const parts = Math.ceil(claims.length / most);
  const size = Math.ceil(claims.length / parts);
  const cuts = Array.from({ length: parts }, (_, i) => claims.slice(i * size, (i + 1) * size));
  const last = cuts.at(-1);
  const before = cuts.at(-2);
  if (last === undefined || before === undefined || last.length >= smallestCell) return cuts;
  return [...cuts.slice(0, -2), [...before, ...last]];
}
