import { parsePairs } from "../../kernel/property-text.ts";
import { type Said, say } from "../sayings.ts";

export type RecordFlag = "future_date" | "quantity_differs" | "unreadable_properties";
export type FlagName = RecordFlag | "double_issuance" | "double_retirement";

export interface Flag {
  readonly flag: RecordFlag;
  /** What was found, in a sentence. */
  readonly detail: string;
  readonly said: Said;
}

/** What of a record the checks look at. Dates as YYYY-MM-DD. */
export interface CheckedRecord {
  readonly quantity: number;
  readonly firstSerial: number | null;
  readonly lastSerial: number | null;
  readonly date: string | null;
  /** As on the ledger. */
  readonly properties: string;
}

/**
 * What a record alone shows that a reader should know before relying on it. Flags inform; they change no total.
 * @param dataDate the day up to which the source file speaks; null where it does not say
 * @param blockDate the day on which the record was written to the ledger
 */
export function checkRecord(record: CheckedRecord, dataDate: string | null, blockDate: string): readonly Flag[] {
  const flags: Flag[] = [];
  const { quantity, firstSerial, lastSerial, date } = record;
  if (date !== null && dataDate !== null && date > dataDate) {
    const detail = `Dated ${date}, after ${dataDate}, the day up to which its source file speaks.`;
    flags.push({ flag: "future_date", detail, said: say("DATED_AFTER_FILE", { date, limit: dataDate }) });
  } else if (date !== null && date > blockDate) {
    const detail = `Dated ${date}, after it was written to the ledger on ${blockDate}.`;
    flags.push({ flag: "future_date", detail, said: say("DATED_AFTER_BLOCK", { date, limit: blockDate }) });
  }
  if (firstSerial !== null && lastSerial !== null && lastSerial - firstSerial + 1 !== quantity) {
    const serials = lastSerial - firstSerial + 1;
    const detail = `Says ${quantity} credits, but names ${serials} serials, from ${firstSerial} to ${lastSerial}.`;
    const said = say("CREDITS_QUANTITY_DIFFERS", { quantity, serials, first: firstSerial, last: lastSerial });
    flags.push({ flag: "quantity_differs", detail, said });
  }
  if (record.properties !== "" && parsePairs(record.properties) === undefined) {
    const detail = "Its further properties are not written in the standard form: they are shown as they stand.";
    flags.push({ flag: "unreadable_properties", detail, said: say("UNREADABLE_PROPERTIES", {}) });
  }
  return flags;
}
