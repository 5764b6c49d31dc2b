import type { CreditKind, CreditUse } from "../../generated/graphql.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { parsePairs } from "../../kernel/property-text.ts";
import { toHex } from "../../store/bytes.ts";
import type { Pin, Question, RecordPlace } from "../domain.ts";

export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

/** A row as it comes from the database. Whole numbers come as float8, which holds them exactly. */
export interface CreditRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly kind: CreditKind;
  readonly year: number | null;
  readonly project: string;
  readonly vintage: number | null;
  readonly quantity: number;
  readonly serial_block: string | null;
  readonly first_serial: number | null;
  readonly last_serial: number | null;
  readonly date: string | null;
  readonly use: CreditUse | null;
  readonly country: string | null;
  readonly holder: number | null;
  readonly receiver: number | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly purpose: string;
  readonly properties: string;
  readonly record_hash: Uint8Array;
}

/** The columns of CreditRow, of the table or alias `f`. */
export const creditColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, upper(f.kind) AS kind, f.year, f.project, f.vintage, f.quantity::float8 AS quantity, f.serial_block,
  f.first_serial::float8 AS first_serial, f.last_serial::float8 AS last_serial, f.date, upper(f.use) AS use, f.country, f.holder,
  f.receiver, f.corrects::float8 AS corrects, f.ref, f.purpose, f.properties, f.record_hash`;

/** A record as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for. */
export class CreditRecord {
  readonly row: CreditRow;
  readonly pin: Pin;

  constructor(row: CreditRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
  }

  get holderKey(): PartyKey | null {
    return this.#party(this.row.holder);
  }

  get receiverKey(): PartyKey | null {
    return this.#party(this.row.receiver);
  }

  get correctsKey(): RecordKey | null {
    const { corrects: seq, stream_id: streamId } = this.row;
    return seq === null ? null : { streamId, seq };
  }

  /** In the order of the text; empty where it is not in the standard form. */
  get properties(): readonly { readonly key: string; readonly value: string }[] {
    return [...(parsePairs(this.row.properties) ?? [])].map(([key, value]) => ({ key, value }));
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

  #party(number: number | null): PartyKey | null {
    return number === null ? null : { chainId: this.row.chain_id, number };
  }
}

/** "…-17" → stream "…" and number 17. Null for what cannot be the id of a record. */
export function readRecordId(id: string): RecordKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}

export const recordName = ({ streamId, seq }: RecordKey): string => `${streamId}-${seq}`;
