import { fromMinorUnits } from "../../kernel/money.ts";
import { type Said, say } from "../sayings.ts";
import type { BookCell, Round } from "./book.ts";
import type { Pooled } from "./figures.ts";

export const checkNames = ["MORE_CLAIMED_THAN_ENTITLED", "MORE_PAID_THAN_DUE", "CLAIMED_AFTER_CANCELLATION"] as const;

type CheckName = (typeof checkNames)[number];

/** `passed`, or what was found, or null: what would tell is mixed with other rounds' claims. */
export type Verdict = "passed" | { readonly detail: string; readonly said: Said } | null;

/** What of a round the checks look at, beside the round itself. */
export interface Claimed {
  readonly pools: ReadonlyMap<string, Pooled>;
  /** For each pool: what is due there and not paid by a claim of its own cell. */
  readonly openDue: ReadonlyMap<string, bigint>;
  /** Batches of claims on the round that were recorded after it was cancelled. */
  readonly afterCancellation: number;
}

/**
 * Judges a round by the figures that are public of it: sums of whole cells and whole batches, each of at least ten people. Where
 * mixed claims come to more than all that they can belong to, nobody can tell which round has too many.
 */
export function judge(check: CheckName, round: Round, claimed: Claimed): Verdict {
  switch (check) {
    case "MORE_CLAIMED_THAN_ENTITLED":
      return judgeClaimed(round, claimed);
    case "MORE_PAID_THAN_DUE":
      return judgePaid(round, claimed);
    case "CLAIMED_AFTER_CANCELLATION":
      if (claimed.afterCancellation === 0) return "passed";
      return {
        detail: `${claimed.afterCancellation} batches of claims were recorded after the round had been cancelled.`,
        said: say("ENTITLEMENTS_CLAIMED_AFTER_CANCELLATION", { batches: claimed.afterCancellation }),
      };
    default:
      return check satisfies never;
  }
}

function judgeClaimed({ cells }: Round, { pools }: Claimed): Verdict {
  const [worst, ...others] = worstFirst(cells, ({ claimed, entitled }) => BigInt(claimed - entitled));
  if (worst !== undefined) {
    const { place, claimed, entitled } = worst;
    return {
      detail: `In ${place}, ${claimed} claims are recorded for ${entitled} entitlements.${inOthers(others.length)}`,
      said: say("ENTITLEMENTS_MORE_CLAIMED", { place, claimed, entitled, more: others.length }),
    };
  }
  const hasExcess = ({ pool }: BookCell): boolean => {
    const mixed = pools.get(pool);
    return mixed !== undefined && mixed.claimed > mixed.open;
  };
  return cells.some(hasExcess) ? null : "passed";
}

function judgePaid({ cells, unit, decimals }: Round, { pools, openDue }: Claimed): Verdict {
  const [worst, ...others] = worstFirst(cells, ({ paid, due }) => paid - due);
  if (worst !== undefined) {
    const measure = (amount: bigint) => ({ text: fromMinorUnits(amount, decimals), unit });
    const { place } = worst;
    const [paid, due] = [measure(worst.paid), measure(worst.due)];
    return {
      detail: `In ${place}, ${paid.text} ${unit} are recorded as paid and ${due.text} ${unit} as due.${inOthers(others.length)}`,
      said: say("ENTITLEMENTS_MORE_PAID", { place, paid, due, more: others.length }),
    };
  }
  return cells.some(({ pool }) => (pools.get(pool)?.paid ?? 0n) > (openDue.get(pool) ?? 0n)) ? null : "passed";
}

/** Cells in which there is too much, that with most first. */
function worstFirst(cells: readonly BookCell[], excessOf: (cell: BookCell) => bigint): readonly BookCell[] {
  return cells.filter((cell) => excessOf(cell) > 0n).sort((a, b) => (excessOf(a) < excessOf(b) ? 1 : -1));
}

function inOthers(count: number): string {
  return count === 0 ? "" : ` So it is in ${count} more of its places.`;
}
