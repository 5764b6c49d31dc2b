import type { Hex } from "viem";
import type { LedgerKind } from "../kernel/contract-kinds.ts";
import type { LedgerConnection } from "./connect.ts";
import type { PlannedOrganisation } from "./organisations.ts";
import type { BadRow } from "./rows.ts";
import type { SourceFile, StreamContract, StreamTerms } from "./stream.ts";

/** What a person should know of how files were read. */
export interface Reading {
  readonly badRows: readonly BadRow[];
  /** Sentences. */
  readonly warnings: readonly string[];
  /** Files that were not used, and why. */
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
  /** Entries of the files that hold no event, such as a payment that has not been made. */
  readonly placeholders: number;
}

/** What one source has to say, of whatever domain: read and checked, ready to be compared with the ledger and sent. */
export interface Publication {
  readonly terms: StreamTerms;
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
  /** The kind of contract that keeps such records. */
  readonly contractKind: LedgerKind;
  /** What it holds, in lines as a person reads them. */
  readonly content: readonly string[];
  /** Brings the source's stream on the ledger up to it. Safe to run again at any time. */
  send(task: SendTask): Promise<Sent>;
}

export interface SendTask {
  readonly ledger: LedgerConnection;
  readonly registry: Hex;
  readonly contract: StreamContract;
  /** Records per transaction. */
  readonly batchSize: number;
  /** True: records that the files tell otherwise than the ledger are corrected there. */
  readonly correct: boolean;
  /** In whose name the stream is published, where it is not the source's own default. */
  readonly publisher?: PlannedOrganisation;
  readonly onProgress: (done: number, of: number) => void;
}

/** What became of it. */
export interface Sent {
  /** Number of the stream in its contract. */
  readonly stream: number;
  readonly organisationsRegistered: number;
  readonly published: number;
  readonly corrected: number;
  readonly alreadyThere: number;
  /** Records that say something else on the ledger than in the files, and in which fields. */
  readonly differing: readonly { readonly ref: string; readonly fields: readonly string[] }[];
  /** Refs of records on the ledger that the files no longer have. */
  readonly vanished: readonly string[];
  readonly transactions: number;
  readonly gasUsed: bigint;
  /** Null where the ledger keeps records that the files tell otherwise: then the sums can't be equal. */
  readonly totals: TotalsCheck | null;
}

export interface TotalsCheck {
  /** Totals of the contract that were read. */
  readonly read: number;
  /** Sentences, one for each total that differs from the sum of the files' rows. */
  readonly unequal: readonly string[];
}
