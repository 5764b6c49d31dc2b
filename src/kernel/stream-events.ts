/** Where on the ledger something was said of a stream. */
export interface StreamPlace {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionIndex: number;
  /** Lower case, with 0x. */
  readonly contract: string;
  readonly streamId: string;
}

/** A publisher opened a stream, and said once what it is. */
export interface StreamOpened extends StreamPlace {
  readonly type: "stream-opened";
  readonly number: number;
  readonly publisher: number;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: boolean;
}

/** The file that the records from `fromSeq` on were read from. */
export interface SourceDeclared extends StreamPlace {
  readonly type: "source-declared";
  readonly fromSeq: number;
  readonly name: string;
  readonly sha256: string;
  /** YYYY-MM-DD; null where the source does not say. */
  readonly dataDate: string | null;
}
