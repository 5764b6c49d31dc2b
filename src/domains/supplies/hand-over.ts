import type { HandOverKind, TransportMode } from "../../generated/graphql.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { parsePairs } from "../../kernel/property-text.ts";
import { toHex } from "../../store/bytes.ts";
import type { Pin, Question, RecordPlace } from "../domain.ts";

export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

/** A row as it comes from the database. Whole numbers come as float8, which holds them exactly. */
export interface HandOverRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly kind: HandOverKind;
  readonly year: number;
  readonly country: string | null;
  readonly item: number;
  readonly unit: string;
  readonly quantity: string;
  readonly currency: string | null;
  readonly value: string | null;
  readonly usd: string | null;
  readonly freight_usd: string | null;
  readonly insurance_usd: string | null;
  readonly weight_kg: string | null;
  readonly ordered: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly days_late: number | null;
  readonly mode: TransportMode | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly parent_stream_id: string | null;
  readonly parent_seq: number | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly place: string;
  readonly properties: string;
  readonly shipped_with: string | null;
  readonly record_hash: Uint8Array;
}

/** The columns of HandOverRow, of the table or alias `f`. */
export const handOverColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, upper(f.kind) AS kind, f.year, f.country, f.item, f.unit, f.quantity, f.currency, f.value, f.usd,
  f.freight_usd, f.insurance_usd, f.weight_kg, f.ordered, f.scheduled, f.date, f.recorded, f.days_late, upper(f.mode) AS mode,
  f.provider, f.receiver, f.parent_stream_id, f.parent_seq::float8 AS parent_seq, f.corrects::float8 AS corrects, f.ref, f.place,
  f.properties, f.shipped_with, f.record_hash`;

/** A record as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for. */
export class HandOver {
  readonly row: HandOverRow;
  readonly pin: Pin;

  constructor(row: HandOverRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
  }

  get providerKey(): PartyKey | null {
    return this.#party(this.row.provider);
  }

  get receiverKey(): PartyKey | null {
    return this.#party(this.row.receiver);
  }

  get parentKey(): RecordKey | null {
    const { parent_seq: seq, parent_stream_id: parent, stream_id: own } = this.row;
    return seq === null ? null : { streamId: parent ?? own, seq };
  }

  get correctsKey(): RecordKey | null {
    const { corrects: seq, stream_id: streamId } = this.row;
    return seq === null ? null : { streamId, seq };
  }

  /** Days from order to hand-over, and from there to the source's books; null where one is unknown. */
  get daysFromOrder(): number | null {
    return daysBetween(this.row.ordered, this.row.date);
  }

  get daysToBooks(): number | null {
    return daysBetween(this.row.date, this.row.recorded);
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

function daysBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
