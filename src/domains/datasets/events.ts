import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of DatasetRegistry's enum Status, whose first means "unset". */
export const datasetStatuses = ["published", "withdrawn"] as const;

type DatasetStatus = (typeof datasetStatuses)[number];

/** A version of a data set. Null wherever the ledger's zero or empty text means "not told". Hashes are hexadecimal with 0x. */
export interface DatasetRecorded extends StreamPlace {
  readonly type: "dataset-recorded";
  readonly seq: number;
  readonly status: DatasetStatus;
  readonly sha256: string;
  /** In bytes. */
  readonly size: bigint;
  /** Of what is packed in the file, where that is a gzip. */
  readonly unpackedSha256: string | null;
  /** YYYY-MM-DD. */
  readonly dataDate: string | null;
  readonly country: string | null;
  /** The record of the version before. */
  readonly previous: number | null;
  readonly schemaSha256: string | null;
  readonly ref: string;
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  readonly mediaType: string;
  readonly place: string | null;
  readonly schema: string | null;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

export type DatasetEvent = StreamOpened | SourceDeclared | DatasetRecorded;
