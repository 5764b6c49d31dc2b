import type { FindingKey, FindingValueKind } from "../generated/graphql.ts";

/** A figure with what it is of: a currency, a unit. */
interface Measured {
  readonly text: string;
  readonly unit: string;
}

interface SaidValue {
  readonly name: string;
  readonly kind: FindingValueKind;
  readonly text: string;
  readonly unit: string | null;
}

/** What a check found, for readers of any language: which sentence, and what stands in it. */
export interface Said {
  readonly key: FindingKey;
  readonly values: readonly SaidValue[];
}

/** What each sentence holds: the explorer has its words in every language (web/messages/checks), and a test holds the two together. */
export const sayings = {
  DATED_AFTER_FILE: { date: "DATE", limit: "DATE" },
  DATED_AFTER_BLOCK: { date: "DATE", limit: "DATE" },
  UNREADABLE_PROPERTIES: {},
  FUNDS_MORE_OUT_THAN_IN: { year: "YEAR", found: "AMOUNT", expected: "AMOUNT" },
  FUNDS_PAID_WITHOUT_COMMITMENT: {},
  FUNDS_RECEIPT_WITHOUT_DISBURSEMENT: {},
  FUNDS_PARTS_OVER_WHOLE: { found: "AMOUNT", expected: "AMOUNT" },
  FUNDS_SHARES_NOT_WHOLE: { topic: "TEXT", found: "NUMBER" },
  FUNDS_VALUE_DIFFERS: { expected: "AMOUNT", found: "AMOUNT" },
  FUNDS_DUPLICATE: { record: "RECORD" },
  FUNDS_FUTURE_DATE: {},
  FUNDS_STALE_PLEDGE: { day: "DATE" },
  FUNDS_CORRECTED: {},
  FUNDS_CORRECTED_AGAIN: { times: "COUNT" },
  SUPPLIES_LATE: { date: "DATE", scheduled: "DATE", days: "COUNT" },
  SUPPLIES_RECORDED_EARLY: { recorded: "DATE", date: "DATE" },
  SUPPLIES_UNDATED: {},
  SUPPLIES_UNKNOWN_USD: {},
  SUPPLIES_WORTH_NOTHING: {},
  ENTITLEMENTS_MORE_CLAIMED: { place: "TEXT", claimed: "NUMBER", entitled: "NUMBER", more: "COUNT" },
  ENTITLEMENTS_MORE_PAID: { place: "TEXT", paid: "MEASURE", due: "MEASURE", more: "COUNT" },
  ENTITLEMENTS_CLAIMED_AFTER_CANCELLATION: { batches: "COUNT" },
  BALLOT_FIGURES_DIFFER: { got: "NUMBER", expected: "NUMBER", more: "COUNT" },
  BALLOT_DIFFERS: { got: "PHRASE", expected: "PHRASE", more: "COUNT" },
  EMISSIONS_PARTS_MORE: { sum: "MEASURE", difference: "MEASURE", total: "MEASURE", rounding: "MEASURE" },
  EMISSIONS_PARTS_LESS: { sum: "MEASURE", difference: "MEASURE", total: "MEASURE", rounding: "MEASURE" },
  EMISSIONS_JUMP: { total: "MEASURE", year: "YEAR", before: "MEASURE", yearBefore: "YEAR" },
  EMISSIONS_NEGATIVE: { total: "MEASURE" },
  EMISSIONS_RESTATED_OFTEN: { times: "COUNT" },
  EMISSIONS_NO_OWNER: {},
  TARGET_WITHOUT_BASE: {},
  TARGET_PAST_DUE_BY_FILE: { year: "YEAR", day: "DATE" },
  TARGET_PAST_DUE_BY_BLOCK: { year: "YEAR", day: "DATE" },
  TARGET_BEFORE_BASE: { year: "YEAR", base: "YEAR" },
  TARGET_UNREADABLE_WORDS: {},
  CREDITS_QUANTITY_DIFFERS: { quantity: "NUMBER", serials: "NUMBER", first: "SERIAL", last: "SERIAL" },
  CREDITS_DOUBLE: {
    records: "COUNT",
    act: "CODE",
    first: "SERIAL",
    last: "SERIAL",
    block: "TEXT",
    record: "RECORD",
    dated: "CODE",
    date: "DATE",
  },
  CREDITS_MORE_USED_THAN_ISSUED: { used: "NUMBER", issued: "NUMBER" },
  CREDITS_CLAIM_WITHOUT_ADJUSTMENT: { international: "NUMBER", adjusted: "NUMBER" },
} as const satisfies Readonly<Record<FindingKey, Readonly<Record<string, FindingValueKind>>>>;

type Kinds<Key extends FindingKey> = (typeof sayings)[Key];
type Given<Kind> = Kind extends "AMOUNT" | "MEASURE" ? Measured : string | number | bigint;

/**
 * A sentence with its values. Figures are exact decimals, days YYYY-MM-DD, records their fact's id; a day that is not known is left
 * out as "".
 */
export function say<Key extends FindingKey>(key: Key, given: { readonly [Name in keyof Kinds<Key>]: Given<Kinds<Key>[Name]> }): Said {
  const kinds: Readonly<Record<string, FindingValueKind>> = sayings[key];
  const values = Object.entries<Measured | string | number | bigint>(given).map(([name, value]): SaidValue => {
    const kind = kinds[name];
    if (kind === undefined) throw new Error(`The sentence ${key} holds no ${name}.`);
    return typeof value === "object" ? { name, kind, ...value } : { name, kind, text: String(value), unit: null };
  });
  return { key, values };
}

/** What the flag of a check says, among those that a record raises. @throws Error where it is not among them: then it was stored wrongly */
export function saidBy(flags: readonly { readonly flag: string; readonly said: Said }[], check: string, id: string): Said {
  const found = flags.find(({ flag }) => flag.toUpperCase() === check);
  if (found === undefined) throw new Error(`Record ${id} has a flag ${check} that does not follow from what it says.`);
  return found.said;
}
