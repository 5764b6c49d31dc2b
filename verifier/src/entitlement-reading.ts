import {
  claimsRecorded,
  readClaimsRecorded,
  readRoundCancelled,
  readRoundPublished,
  roundCancelled,
  roundPublished,
} from "./entitlement-records.ts";
import { hexToBytes } from "./hex.ts";
import { day, decimal, type ReadRecord, type RecordReading, type ShownValue } from "./shown-record.ts";

/** Rounds, claims and cancellations in a server's answer: a page shows sums of them only, so there is nothing to compare. */
export function entitlementReading(data: string): RecordReading {
  const bytes = hexToBytes(data, "data");
  // A cancellation is one word. A round begins with the letters of its country, claims with the number of their round.
  if (bytes.length === 32) return { ...unshown, event: roundCancelled, read: () => saying({ round: readRoundCancelled(data) }) };
  if (bytes[0] === 0) return { ...unshown, event: claimsRecorded, read: () => saying(claims(data)) };
  return { ...unshown, event: roundPublished, read: () => saying(round(data)) };
}

const unshown = { field: "entitlement" } as const;

function saying(record: Readonly<Record<string, ShownValue>>): ReadRecord {
  return { record, differences: [] };
}

function round(data: string): Readonly<Record<string, ShownValue>> {
  const { cells, periodFrom, periodTo, ...rest } = readRoundPublished(data);
  const sum = cells.reduce((all, { due }) => all + due, 0n);
  return {
    ...rest,
    periodFrom: day(periodFrom),
    periodTo: day(periodTo),
    places: cells.map(({ place, entitled }) => `${place}: ${entitled}`).join(", "),
    entitled: cells.reduce((all, { entitled }) => all + entitled, 0),
    due: decimal(sum, rest.decimals),
  };
}

function claims(data: string): Readonly<Record<string, ShownValue>> {
  const { cells, nullifiers, paid, round: of, pool, ...rest } = readClaimsRecorded(data);
  return {
    ...rest,
    round: of || null,
    pool: pool || null,
    places: cells.map(({ place, claimed }) => `${place}: ${claimed}`).join(", "),
    claimed: nullifiers.length,
    paid: decimal(paid, rest.decimals),
  };
}
