import { parsePairs } from "../../kernel/property-text.ts";
import { toHex } from "../../store/bytes.ts";
import type { Pin, Question, RecordPlace } from "../domain.ts";
import { type ActorKey, actorKeyOf } from "./actor.ts";
import { type Basis, readBasis } from "./basis.ts";
import type { ActorKind } from "./events.ts";
import { type Part, parseParts, sumOf } from "./parts.ts";

export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

/** What tells a record's place on the ledger. Whole numbers come as float8, which holds them exactly. */
export interface PlaceRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly record_hash: Uint8Array;
}

export interface ReportRow extends PlaceRow {
  readonly actor_kind: ActorKind;
  readonly country: string | null;
  readonly actor: number | null;
  readonly year: number;
  readonly basis: string;
  readonly total: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly evidence: Uint8Array | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly parts: string;
  readonly memo: string;
  readonly properties: string;
}

/** The columns of PlaceRow, of the table or alias `f`. */
export const placeColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, f.record_hash`;

/** The columns of ReportRow, of the table or alias `f`. */
export const reportColumns = (question: Question) => question.sql`
  ${placeColumns(question)}, f.actor_kind, f.country, f.actor, f.year, f.basis, f.total, f.period_from, f.period_to, f.evidence,
  f.corrects::float8 AS corrects, f.ref, f.parts, f.memo, f.properties`;

/** A report as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for. */
export class EmissionReport {
  readonly row: ReportRow;
  readonly pin: Pin;

  constructor(row: ReportRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
  }

  get actorKey(): ActorKey {
    return actorKeyOf(this.row);
  }

  get basis(): Basis {
    return readBasis(this.row.basis);
  }

  /** Empty where the text is not in the standard form. */
  get parts(): readonly Part[] {
    return parseParts(this.row.parts) ?? [];
  }

  get memo(): readonly Part[] {
    return parseParts(this.row.memo) ?? [];
  }

  get partsSum(): string | null {
    return sumOf(this.parts);
  }

  property(key: string): string | null {
    return parsePairs(this.row.properties)?.get(key) ?? null;
  }

  get properties(): readonly { readonly key: string; readonly value: string }[] {
    return [...(parsePairs(this.row.properties) ?? [])].map(([key, value]) => ({ key, value }));
  }

  get correctsKey(): RecordKey | null {
    const { corrects: seq, stream_id: streamId } = this.row;
    return seq === null ? null : { streamId, seq };
  }

  get place(): RecordPlace {
    return placeOf(this.row, this.pin);
  }
}

export function placeOf(row: PlaceRow, pin: Pin): RecordPlace {
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

/** "…-17" → stream "…" and number 17. Null for what cannot be the id of a record. */
export function readRecordId(id: string): RecordKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}

export const recordName = ({ streamId, seq }: RecordKey): string => `${streamId}-${seq}`;
