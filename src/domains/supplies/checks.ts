import { parsePairs } from "../../kernel/property-text.ts";
import { type Said, say } from "../sayings.ts";
import type { HandOverKind } from "./events.ts";

export type FlagName = "late" | "future_date" | "recorded_early" | "undated" | "unknown_usd" | "worth_nothing" | "unreadable_properties";

export interface Flag {
  readonly flag: FlagName;
  /** What was found, in a sentence. */
  readonly detail: string;
  readonly said: Said;
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
  const raise = (flag: FlagName, said: Said, detail: string): void => {
    flags ??= [];
    flags.push({ flag, detail, said });
  };
  const { kind, date, scheduled, recorded } = record;
  if (date === null) {
    if (kind !== "order")
      raise("undated", say("SUPPLIES_UNDATED", {}), "The goods are said to have changed hands, but the source gives no date.");
  } else {
    if (dataDate !== null && date > dataDate)
      raise(
        "future_date",
        say("DATED_AFTER_FILE", { date, limit: dataDate }),
        `Dated ${date}, after ${dataDate}, the day up to which its source file speaks.`,
      );
    else if (date > blockDate)
      raise(
        "future_date",
        say("DATED_AFTER_BLOCK", { date, limit: blockDate }),
        `Dated ${date}, after it was written to the ledger on ${blockDate}.`,
      );
    if (kind === "receipt" && scheduled !== null && date > scheduled) {
      const days = daysBetween(scheduled, date);
      raise("late", say("SUPPLIES_LATE", { date, scheduled, days }), `Arrived on ${date}; planned for ${scheduled}: ${days} days late.`);
    }
    if (recorded !== null && recorded < date)
      raise(
        "recorded_early",
        say("SUPPLIES_RECORDED_EARLY", { recorded, date }),
        `Entered into the source's books on ${recorded}, before it happened on ${date}.`,
      );
  }
  if (record.usdCents === null)
    raise("unknown_usd", say("SUPPLIES_UNKNOWN_USD", {}), "The source gives no value in US dollars and no exchange rate is known.");
  if (record.usdCents === 0n && record.quantity !== 0n)
    raise("worth_nothing", say("SUPPLIES_WORTH_NOTHING", {}), "The source gives a quantity of goods and a value of 0.");
  if (record.properties !== "" && parsePairs(record.properties) === undefined)
    raise(
      "unreadable_properties",
      say("UNREADABLE_PROPERTIES", {}),
      "Its further properties are not written in the standard form: they are shown as they stand.",
    );
  return flags ?? none;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
