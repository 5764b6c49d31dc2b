import type { Reader } from "../../store/client.ts";
import { checkHandOver, type Flag } from "./checks.ts";
import type { HandOverKind } from "./events.ts";

/** What the checks of a hand-over look at, as its row tells it. */
export interface CheckedFacts {
  readonly kind: HandOverKind;
  readonly empty: boolean;
  readonly usd: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly properties: string;
}

/** The columns of CheckedFacts, of the table or alias `f`. */
export const checkedColumns = (sql: Reader) => sql`f.kind, f.quantity = 0 AS empty, f.usd, f.scheduled, f.date, f.recorded, f.properties`;

/** Flags that a stored hand-over raises; days as checkHandOver has them. */
export function flagsOf({ empty, usd, ...facts }: CheckedFacts, dataDate: string | null, blockDate: string): readonly Flag[] {
  // Only whether they are unknown or nothing matters to the checks.
  const checked = { ...facts, quantity: empty ? 0n : 1n, usdCents: usd === null ? null : Number(usd) === 0 ? 0n : 1n };
  return checkHandOver(checked, dataDate, blockDate);
}
