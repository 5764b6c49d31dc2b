import type { EntitlementModality, EntitlementSector } from "../../generated/graphql.ts";
import { Memory } from "../../kernel/memory.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import { pinName } from "../../kernel/pin.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { type CellFact, openOf, type Pooled } from "./figures.ts";

/** A round as its record says it, and what has become of it. */
export interface Round {
  readonly id: string;
  readonly streamId: string;
  readonly seq: number;
  readonly chainId: number;
  readonly country: string;
  readonly sector: EntitlementSector;
  readonly modality: EntitlementModality;
  readonly programme: number;
  /** YYYY-MM-DD. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly unit: string;
  readonly decimals: number;
  readonly bucketBits: number;
  /** Hexadecimal. */
  readonly root: string;
  /** Number of the record that cancels it; null while it is in force. */
  readonly cancelledBy: number | null;
  readonly cells: readonly BookCell[];
  readonly pin: Pin;
}

export interface BookCell extends CellFact {
  /** Two capitals and up to six digits. */
  readonly place: string;
}

/** All rounds up to a pin. There are few of them, whatever the number of people: one for a programme and period. */
export interface Book {
  /** Newest period first. */
  readonly rounds: readonly Round[];
  readonly byId: ReadonlyMap<string, Round>;
  readonly pools: ReadonlyMap<string, Pooled>;
}

/** Kept until more is indexed; weighed in cells. */
const books = new Memory<Book>(1_000_000, ({ rounds }) => rounds.reduce((sum, { cells }) => sum + cells.length, 1));

export function getBook(question: Question, pin: Pin): Promise<Book> {
  return books.get(question.state, String(pinName(pin)), () => readBook(question, pin));
}

interface RoundRow {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly country: string;
  readonly sector: EntitlementSector;
  readonly modality: EntitlementModality;
  readonly programme: bigint;
  readonly period_from: string;
  readonly period_to: string;
  readonly unit: string;
  readonly decimals: number;
  readonly bucket_bits: number;
  readonly pool: bigint;
  readonly root: string;
  readonly places: readonly string[];
  readonly cell_entitled: readonly string[];
  readonly cell_due: readonly string[];
  readonly cancelled_by: bigint | null;
}

async function readBook({ sql }: Question, pin: Pin): Promise<Book> {
  const rounds = await sql<RoundRow[]>`
    SELECT r.chain_id, r.stream_id, r.seq, r.country, upper(r.sector) AS sector, upper(r.modality) AS modality, r.programme,
      r.period_from, r.period_to, r.unit, r.decimals, r.bucket_bits, r.pool, '0x' || encode(r.root, 'hex') AS root, r.places,
      r.cell_entitled::text[] AS cell_entitled, r.cell_due::text[] AS cell_due,
      (SELECT min(c.seq) FROM entitlement_cancellations c WHERE c.stream_id = r.stream_id AND c.round = r.seq ${upTo(sql, pin, "c")}) AS cancelled_by
    FROM entitlement_rounds r WHERE true ${upTo(sql, pin, "r")}
    ORDER BY r.period_from DESC, r.stream_id, r.seq DESC`;
  const claims = await sql<{ stream_id: string; round: bigint; place: string; claimed: string; paid: string }[]>`
    SELECT b.stream_id, b.round, c.place, sum(c.claimed)::text AS claimed, sum(c.paid)::text AS paid
    FROM entitlement_claims b CROSS JOIN LATERAL unnest(b.places, b.cell_claimed, b.cell_paid) AS c (place, claimed, paid)
    WHERE b.round IS NOT NULL ${upTo(sql, pin, "b")} GROUP BY 1, 2, 3`;
  const mixed = await sql<{ stream_id: string; pool: bigint; unit: string; decimals: number; claimed: string; paid: string }[]>`
    SELECT b.stream_id, b.pool, b.unit, b.decimals, sum(b.claimed)::text AS claimed, sum(b.paid)::text AS paid
    FROM entitlement_claims b WHERE b.round IS NULL ${upTo(sql, pin, "b")} GROUP BY 1, 2, 3, 4`;
  const claimed = new Map(claims.map((row) => [`${row.stream_id}-${row.round} ${row.place}`, row]));
  const read = rounds.map((row) => toRound(row, claimed, pin));
  const pools = new Map(
    mixed.map((row): [string, Pooled] => {
      const name = poolName(row);
      const cells = read.flatMap((round) => round.cells).filter(({ pool }) => pool === name);
      const open = cells.reduce((sum, cell) => sum + openOf(cell), 0);
      return [name, { claimed: Number(row.claimed), paid: toMinorUnits(row.paid, row.decimals), cells: cells.length, open }];
    }),
  );
  return { rounds: read, byId: new Map(read.map((round) => [round.id, round])), pools };
}

function toRound(row: RoundRow, claims: ReadonlyMap<string, { readonly claimed: string; readonly paid: string }>, pin: Pin): Round {
  const id = `${row.stream_id}-${row.seq}`;
  const pool = poolName(row);
  return {
    id,
    streamId: row.stream_id,
    seq: Number(row.seq),
    chainId: Number(row.chain_id),
    country: row.country,
    sector: row.sector,
    modality: row.modality,
    programme: Number(row.programme),
    periodFrom: row.period_from,
    periodTo: row.period_to,
    unit: row.unit,
    decimals: row.decimals,
    bucketBits: row.bucket_bits,
    root: row.root,
    cancelledBy: row.cancelled_by === null ? null : Number(row.cancelled_by),
    cells: row.places.map((place, i) => {
      const told = claims.get(`${id} ${place}`);
      return {
        pool,
        place,
        entitled: Number(row.cell_entitled[i]),
        due: toMinorUnits(row.cell_due[i] ?? "", row.decimals),
        claimed: Number(told?.claimed ?? 0),
        paid: toMinorUnits(told?.paid ?? "0", row.decimals),
      };
    }),
    pin,
  };
}

function poolName(row: { readonly stream_id: string; readonly pool: bigint; readonly unit: string; readonly decimals: number }): string {
  return `${row.stream_id} ${row.unit} ${row.decimals} ${row.pool}`;
}
