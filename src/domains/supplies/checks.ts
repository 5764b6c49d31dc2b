import { parsePairs } from "../../kernel/property-text.ts";
import type { HandOverKind } from "./events.ts";

export type FlagName = "late" | "future_date" | "recorded_early" | "undated" | "unknown_usd" | "worth_nothing" | "unreadable_properties";

export interface Flag {
  readonly flag: FlagName;
  /** What was found, in a sentence. */
  readonly detail: string;
}

/** What of a hand-over the checks look at. Dates as YYYY-MM-DD. */
export interface CheckedHandOver {
  readonly kind: HandOverKind;
  readonly quantity: bigint;
  readonly usdCents: bigint | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  /** As on the ledger. */
  readonly properties: string;
}

const none: readonly Flag[] = [];

/**
 * Things that a reader should know before relying on a record. They inform; they change no total. Where a date is missing,
 * what would be told from it is not told.
 * @param dataDate the day up to which the source file speaks; null where it does not say
 * @param blockDate the day on which the record was written to the ledger
 */
export function checkHandOver(record: CheckedHandOver, dataDate: string | null, blockDate: string): readonly Flag[] {
  let flags: Flag[] | undefined;
  const raise = (flag: FlagName, detail: string): void => {
    flags ??= [];
    flags.push({ flag, detail });
  };
  const { kind, date, scheduled, recorded } = record;
  if (date === null) {
    if (kind !== "order") raise("undated", "The goods are said to have changed hands, but the source gives no date.");
  } else {
    if (dataDate !== null && date > dataDate)
      raise("future_date", `Dated ${date}, after ${dataDate}, the day up to which its source file speaks.`);
    else if (date > blockDate) raise("future_date", `Dated ${date}, after it was written to the ledger on ${blockDate}.`);
    if (kind === "receipt" && scheduled !== null && date > scheduled)
      raise("late", `Arrived on ${date}; planned for ${scheduled}: ${daysBetween(scheduled, date)} days late.`);
    if (recorded !== null && recorded < date)
      raise("recorded_early", `Entered into the source's books on ${recorded}, before it happened on ${date}.`);
  }
  if (record.usdCents === null) raise("unknown_usd", "The source gives no value in US dollars and no exchange rate is known.");
  if (record.usdCents === 0n && record.quantity !== 0n) raise("worth_nothing", "The source gives a quantity of goods and a value of 0.");
  if (record.properties !== "" && parsePairs(record.properties) === undefined)
    raise("unreadable_properties", "Its further properties are not written in the standard form: they are shown as they stand.");
  return flags ?? none;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
