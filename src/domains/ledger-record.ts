import type { PartyKey } from "../kernel/ledger.ts";
import { type RecordKey, recordName } from "../kernel/record-key.ts";
import { toHex } from "../store/bytes.ts";
import type { Pin, Question, RecordPlace } from "./domain.ts";

/** What every record's row tells. Whole numbers come as float8, which holds them exactly and costs less to read than bigint. */
export interface RecordRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly record_hash: Uint8Array;
}

/** The row of a record that may replace an older one of its stream. */
export interface CorrectingRow extends RecordRow {
  readonly corrects: number | null;
}

/** The columns of RecordRow, of the table or alias `f`. */
export const recordColumns = ({ sql }: Pick<Question, "sql">) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, f.record_hash`;

/** The columns of CorrectingRow, of the table or alias `f`. */
export const correctingColumns = (question: Pick<Question, "sql">) =>
  question.sql`${recordColumns(question)}, f.corrects::float8 AS corrects`;

/**
 * A record as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for; each is made of the
 * row only when it is asked for, as a page holds a hundred records of which a reader wants a few fields.
 */
export class LedgerRecord<Row extends RecordRow> {
  readonly row: Row;
  readonly pin: Pin;

  constructor(row: Row, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
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

  /** The record of the same stream with a number. */
  protected sibling(seq: number | null): RecordKey | null {
    return seq === null ? null : { streamId: this.row.stream_id, seq };
  }

  /** The organisation with a number on the same chain. */
  protected party(number: number | null): PartyKey | null {
    return number === null ? null : { chainId: this.row.chain_id, number };
  }
}

export class CorrectingRecord<Row extends CorrectingRow> extends LedgerRecord<Row> {
  /** The older record that this one replaces. */
  get correctsKey(): RecordKey | null {
    return this.sibling(this.row.corrects);
  }
}
