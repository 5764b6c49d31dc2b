import type { DatasetStatus } from "../../generated/graphql.ts";
import type { RecordKey } from "../../kernel/record-key.ts";
import type { Question } from "../domain.ts";
import { LedgerRecord, type RecordRow, recordColumns } from "../ledger-record.ts";

export interface DatasetRow extends RecordRow {
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
}

/** The columns of DatasetRow, of the table or alias `f`. */
export const datasetColumns = (question: Question) => question.sql`
  ${recordColumns(question)}, upper(f.status) AS status, f.sha256, f.size, f.unpacked_sha256, f.data_date, f.country,
  f.previous::float8 AS previous, f.schema_sha256, f.ref, f.version, f.title, f.licence, f.media_type, f.place, f.schema`;

/** A version of a data set as the schema shows it. What hangs on it is named by key, to be loaded when asked for. */
export class Dataset extends LedgerRecord<DatasetRow> {
  get previousKey(): RecordKey | null {
    return this.sibling(this.row.previous);
  }

  /** The same for all its versions. */
  get line(): { readonly streamId: string; readonly ref: string } {
    return { streamId: this.row.stream_id, ref: this.row.ref };
  }
}
