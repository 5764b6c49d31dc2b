import type { FlowKind } from "./events.ts";
import { parseProperties } from "./properties.ts";

export type FlagName = "future_date" | "date_against_reference" | "unknown_usd" | "undated" | "unreadable_properties";

export interface Flag {
  readonly flag: FlagName;
  /** What was found, in a sentence. */
  readonly detail: string;
}

/** What of a flow the checks look at. Dates as YYYY-MM-DD. */
export interface CheckedFlow {
  readonly kind: FlowKind;
  readonly ref: string;
  readonly valueDate: string | null;
  readonly usdCents: bigint | null;
  /** As on the ledger. */
  readonly properties: string;
}

const paid: readonly FlowKind[] = ["disbursement", "expenditure", "receipt", "refund"];
/** These come when they come: a payment years after its pledge is late, its reference is not wrong. */
const settled: readonly FlowKind[] = ["receipt", "refund", "write_off"];
const none: readonly Flag[] = [];

/**
 * Things that a reader should know before relying on a record. They inform; they change no total.
 * @param dataDate the day up to which the source file speaks; null where it does not say
 * @param blockDate the day on which the record was written to the ledger
 */
export function checkFlow(flow: CheckedFlow, dataDate: string | null, blockDate: string): readonly Flag[] {
  let flags: Flag[] | undefined;
  const raise = (flag: FlagName, detail: string): void => {
    flags ??= [];
    flags.push({ flag, detail });
  };
  const { valueDate } = flow;
  if (valueDate === null) {
    if (paid.includes(flow.kind)) raise("undated", "The money is said to have moved, but the source gives no date.");
  } else {
    if (dataDate !== null && valueDate > dataDate) {
      raise("future_date", `Dated ${valueDate}, after ${dataDate}, the day up to which its source file speaks.`);
    } else if (valueDate > blockDate) {
      raise("future_date", `Dated ${valueDate}, after it was written to the ledger on ${blockDate}.`);
    }
    const year = yearInReference(flow.ref);
    if (year !== undefined && !settled.includes(flow.kind) && Number(valueDate.slice(0, 4)) - year >= 2) {
      raise("date_against_reference", `Dated ${valueDate}, but its reference ${flow.ref} names the year ${year}.`);
    }
  }
  if (flow.usdCents === null) raise("unknown_usd", "The source gives no value in US dollars and no exchange rate is known.");
  if (flow.properties !== "" && parseProperties(flow.properties) === undefined) {
    raise(
      "unreadable_properties",
      "Its further properties are not written in the standard form: they are shown as they stand and count in no filter.",
    );
  }
  return flags ?? none;
}

/** CERF's references: CERF-MDG-24-RR-IOM-34545 since 2019, 06-FAO-010-A and 19-RR-WFP-001 before. */
const reference = /^(?:CERF-[A-Z]{3}-)?(\d{2})-[A-Z]+-/;

function yearInReference(ref: string): number | undefined {
  const year = reference.exec(ref)?.[1];
  return year === undefined ? undefined : 2000 + Number(year);
}
