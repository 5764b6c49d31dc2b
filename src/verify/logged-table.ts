import type { Log } from "@plainsight/verifier/receipt";
import type { ContractKind } from "../kernel/contract-kinds.ts";
import type { Reader } from "../store/client.ts";

/** A column's value as text; null as in SQL. */
export type Fields = Readonly<Record<string, string | null>>;

/** A row that repeats what an event says, and where on the ledger it says so. */
interface LoggedRow {
  readonly blockNumber: number;
  /** Position of the event in its block. */
  readonly logIndex: number;
  /** What to call the row in a finding. */
  readonly key: string;
  readonly fields: Fields;
}

export interface EventPlace {
  readonly chainId: number;
  /** Lower case, with 0x. */
  readonly contract: string;
  readonly contractKind: ContractKind;
  readonly transactionIndex: number;
}

/** A table of which each row is one event of one kind of contract. */
export interface LoggedTable {
  readonly table: string;
  /** Kinds of contract that emit it. */
  readonly contractKinds: readonly ContractKind[];
  /** First topic of its event. */
  readonly event: string;
  /** Where not every such event has a row: tells those that do. */
  scope?(sql: Reader, chainId: number): Promise<(log: Log, place: { readonly contract: string; readonly blockNumber: number }) => boolean>;
  /** The rows of some blocks, both ends included. */
  rows(sql: Reader, chainId: number, from: number, to: number): Promise<readonly LoggedRow[]>;
  /**
   * What the row of a proven log must say. Decoded here anew, by the verifier's own reading of the contract's encoding:
   * whatever the indexer's decoder gets wrong shows as a difference.
   * @throws Refusal data-malformed where the log does not hold what the contract's events do
   */
  expected(log: Log, place: EventPlace): { readonly key: string; readonly fields: Fields };
  /** Tells a difference in a column that holds many things in parts; null where the column holds one. */
  explain?(
    field: string,
    got: string | null,
    expected: string | null,
  ): readonly { readonly field: string; readonly got: string; readonly expected: string }[] | null;
}

/** What a log is to its stream, going by all logs before it. */
export type Standing =
  | { readonly is: "in place" }
  /** Its stream is not open, or it opens one that is. */
  | { readonly is: "misplaced"; readonly kind: "unopened" | "reopened" }
  /** A record of ballots that is not its stream's next. @see src/domains/ballots/events.ts */
  | {
      readonly is: "break";
      readonly kind: "gap" | "stray" | "unreadable";
      readonly expected: number;
      readonly ballot: string | null;
    };

/** A proven log of one of our contracts. */
export interface JudgedLog {
  readonly log: Log;
  /** Its first topic. */
  readonly event: string;
  readonly place: EventPlace;
  readonly blockNumber: number;
  /** Position in its block. */
  readonly logIndex: number;
  readonly standing: Standing;
}

/** A table of which each row is one log of some standing, whatever its event. */
export interface StandingTable extends Pick<LoggedTable, "table" | "rows"> {
  takes(standing: Standing): boolean;
  expected(judged: JudgedLog): { readonly key: string; readonly fields: Fields };
}

/** Amounts may be stored with any number of zeros at the end. */
export function plainDecimal(text: string | null): string | null {
  return text?.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Text as a database can hold it: NUL, which it can't, stands as U+FFFD. */
export function storedText(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

/** A topic that holds a number. */
export function topicNumber(log: Log, index: number): number {
  return Number((log.topics[index] ?? new Uint8Array()).reduce((value, byte) => value * 256n + BigInt(byte), 0n));
}
