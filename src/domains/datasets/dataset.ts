import type { DatasetStatus } from "../../generated/graphql.ts";
import { toHex } from "../../store/bytes.ts";
import type { Pin, Question, RecordPlace } from "../domain.ts";

export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

/** A row as it comes from the database. Whole numbers come as float8, which holds them exactly. */
export interface DatasetRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly status: DatasetStatus;
  readonly sha256: Uint8Array;
  readonly size: string;
  readonly unpacked_sha256: Uint8Array | null;
  readonly data_date: string | null;
  readonly country: string | null;
  readonly previous: number | null;
  readonly schema_sha256: Uint8Array | null;
  readonly ref: string;
  readonly version: string;
  readonly title: string;
  readonly licence: string;
  readonly media_type: string;
  readonly place: string | null;
  readonly schema: string | null;
  readonly record_hash: Uint8Array;
}

/** The columns of DatasetRow, of the table or alias `f`. */
export const datasetColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, upper(f.status) AS status, f.sha256, f.size, f.unpacked_sha256, f.data_date, f.country,
  f.previous::float8 AS previous, f.schema_sha256, f.ref, f.version, f.title, f.licence, f.media_type, f.place, f.schema, f.record_hash`;

export const recordName = ({ streamId, seq }: RecordKey): string => `${streamId}-${seq}`;

/** Null for what cannot be the id of a record. */
export function readRecordId(id: string): RecordKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}

/** A version of a data set as the schema shows it. What hangs on it is named by key, to be loaded when asked for. */
export class Dataset {
  readonly row: DatasetRow;
  readonly pin: Pin;

  constructor(row: DatasetRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
  }

  get previousKey(): RecordKey | null {
    const { previous, stream_id: streamId } = this.row;
    return previous === null ? null : { streamId, seq: previous };
  }

  /** The same for all its versions. */
  get line(): { readonly streamId: string; readonly ref: string } {
    return { streamId: this.row.stream_id, ref: this.row.ref };
  }

  get place(): RecordPlace {
    const { row, pin } = this;
    return {
      streamId: row.stream_id,
      seq: row.seq,
      chainId: row.chain_id,
      blockNumber: row.block_number,
      transactionIndex: row.tx_index,
      logIndex: row.log_index,
      recordHash: toHex(row.record_hash),
      pin,
    };
  }
}
