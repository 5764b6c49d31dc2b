import type { FlowKind } from "../../generated/graphql.ts";
import { groupBy } from "../../kernel/group.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordPlace } from "../domain.ts";

export interface FlowKey {
  readonly streamId: string;
  readonly seq: number;
}

/** A row as it comes from the database. Whole numbers come as float8, which holds them exactly and costs less to read than bigint. */
export interface FlowRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly kind: FlowKind;
  readonly year: number;
  readonly country: string | null;
  readonly currency: string;
  readonly amount: string;
  readonly usd: string | null;
  readonly value_date: string | null;
  readonly rate_date: string | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly programme: number | null;
  readonly parent_stream_id: string | null;
  readonly parent_seq: number | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  readonly properties: string;
  readonly record_hash: Uint8Array;
}

/** The columns of FlowRow, of the table or alias `f`. */
export const flowColumns = (question: Question) => question.sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, upper(f.kind) AS kind, f.year, f.country, f.currency, f.amount, f.usd, f.value_date, f.rate_date, f.provider,
  f.receiver, f.programme, f.parent_stream_id, f.parent_seq::float8 AS parent_seq, f.corrects::float8 AS corrects, f.ref, f.title,
  f.sector, f.properties, f.record_hash`;

/**
 * A record as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for; each is made of the
 * row only when it is asked for, as a page holds a hundred records of which a reader wants a few fields.
 */
export class Flow {
  readonly row: FlowRow;
  readonly pin: Pin;

  constructor(row: FlowRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get id(): string {
    return `${this.row.stream_id}-${this.row.seq}`;
  }

  get kind(): FlowKind {
    return this.row.kind;
  }

  get year(): number {
    return this.row.year;
  }

  /** YYYY-MM-DD; null where unknown. */
  get date(): string | null {
    return this.row.value_date;
  }

  get currency(): string {
    return this.row.currency;
  }

  get amount(): string {
    return this.row.amount;
  }

  /** In US dollars with cents; null where no exchange rate is known. */
  get usd(): string | null {
    return this.row.usd;
  }

  get rateDate(): string | null {
    return this.row.rate_date;
  }

  get reference(): string {
    return this.row.ref;
  }

  get title(): string {
    return this.row.title;
  }

  get sector(): string {
    return this.row.sector;
  }

  get propertyText(): string {
    return this.row.properties;
  }

  get key(): FlowKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get provider(): PartyKey | null {
    return this.#party(this.row.provider);
  }

  get receiver(): PartyKey | null {
    return this.#party(this.row.receiver);
  }

  get parentKey(): FlowKey | null {
    const { parent_seq: seq, parent_stream_id: parent, stream_id: own } = this.row;
    return seq === null ? null : { streamId: parent ?? own, seq };
  }

  get correctsKey(): FlowKey | null {
    const { corrects: seq, stream_id: streamId } = this.row;
    return seq === null ? null : { streamId, seq };
  }

  #party(number: number | null): PartyKey | null {
    return number === null ? null : { chainId: this.row.chain_id, number };
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

/** "…-17" → stream "…" and number 17. Null for what cannot be the id of a record. */
export function readFlowId(id: string): FlowKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}

export const flowName = ({ streamId, seq }: FlowKey): string => `${streamId}-${seq}`;

const streamIds = (keys: readonly FlowKey[]) => keys.map(({ streamId }) => streamId);
const seqs = (keys: readonly FlowKey[]) => keys.map(({ seq }) => seq);

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = ({ sql }: Pick<Question, "sql">, pin: Pin) => sql`
  NOT EXISTS (
    SELECT FROM fund_corrections c
    WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = f.seq
      ${upToPin(sql, pin, "c")})`;

/**
 * The records that follow from `flow`, or from a version that it replaced, as a part of a FROM that has to be LATERAL: a record that was
 * made before a correction goes on naming the version that it knew. Those that were corrected themselves are among them.
 *
 * OFFSET 0 keeps all other conditions out, the chain's too, which the stream names anyway: without statistics the planner would go by
 * them, and hold each record against all that one organisation gave.
 * @param flow name of a row with chain_id, stream_id, seq and corrects
 */
export const followersOf = (question: Question, flow: string, pin: Pin) => {
  const { sql } = question;
  const of = (column: string) => sql(`${flow}.${column}`);
  // Most records replace none: they are spared the recursion.
  return sql`(
    SELECT follower.* FROM (SELECT n.* FROM fund_flows n WHERE n.parent_stream_id = ${of("stream_id")} AND n.parent_seq = ANY(
      CASE WHEN ${of("corrects")} IS NULL THEN ARRAY[${of("seq")}] ELSE ARRAY(
        WITH RECURSIVE version (seq, corrects) AS (
          SELECT ${of("seq")}, ${of("corrects")}
          UNION ALL
          SELECT v.seq, v.corrects FROM version
          JOIN fund_flows v ON v.chain_id = ${of("chain_id")} AND v.stream_id = ${of("stream_id")} AND v.seq = version.corrects
        ) SELECT seq FROM version) END) OFFSET 0) follower WHERE true ${upToPin(sql, pin, "follower")})`;
};

/** By stream and number. */
export const flowsByKey = new Lookup<FlowKey, Flow | null>(async (question, keys, pin) => {
  const rows = await question.sql<FlowRow[]>`
      SELECT ${flowColumns(question)}
      FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
      JOIN fund_flows f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(question, pin)}`;
  const found = new Map(rows.map((row) => new Flow(row, pin)).map((flow) => [flow.id, flow]));
  return keys.map((key) => found.get(flowName(key)) ?? null);
});

/** Most that follow from one record in an answer. */
export const mostChildren = 100;

/** What follows from each record, or from a version that it replaced, oldest first; what was corrected is left out, as it counts no more. */
export const childrenByKey = new Lookup<FlowKey, readonly Flow[]>(async (question, keys, pin) => {
  const rows = await question.sql<(FlowRow & { of_stream: string; of_seq: number })[]>`
      SELECT k.stream_id AS of_stream, k.seq::float8 AS of_seq, f.*
      FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
      JOIN fund_flows o ON o.stream_id = k.stream_id AND o.seq = k.seq
      CROSS JOIN LATERAL (
        SELECT ${flowColumns(question)} FROM ${followersOf(question, "o", pin)} f WHERE ${uncorrected(question, pin)}
        ORDER BY f.value_date, f.stream_id, f.seq LIMIT ${mostChildren}) f
      ORDER BY f.value_date, f.stream_id, f.seq`;
  const found = groupBy(rows, (row) => flowName({ streamId: row.of_stream, seq: row.of_seq }));
  return keys.map((key) => (found.get(flowName(key)) ?? []).map((row) => new Flow(row, pin)));
});

/** The number of the record that replaced each; null where none did. */
export const correctionsByKey = new Lookup<FlowKey, number | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ stream_id: string; seq: bigint; by_seq: bigint }[]>`
      SELECT c.stream_id, c.seq, c.by_seq
      FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
      JOIN fund_corrections c ON c.chain_id = split_part(k.stream_id, '-', 1)::bigint AND c.stream_id = k.stream_id AND c.seq = k.seq
      ${upToPin(sql, pin, "c")}`;
  const found = new Map(rows.map((row) => [flowName({ streamId: row.stream_id, seq: Number(row.seq) }), Number(row.by_seq)]));
  return keys.map((key) => found.get(flowName(key)) ?? null);
});

export interface Programme {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

/** Programmes are numbered per contract, which the first two parts of a stream's id name. */
export interface ProgrammeKey {
  readonly contract: string;
  readonly number: number;
}

export const programmeKey = (streamId: string, number: number): ProgrammeKey => ({
  contract: streamId.slice(0, streamId.lastIndexOf("-")),
  number,
});

export const programmesByKey = new Lookup<ProgrammeKey, Programme | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ contract: string; number: number; ref: string; title: string }[]>`
      SELECT k.contract, p.number, p.ref, p.title
      FROM unnest(${keys.map(({ contract }) => contract)}::text[], ${keys.map(({ number }) => number)}::int[]) AS k (contract, number)
      JOIN programmes p ON p.number = k.number AND p.chain_id || '-' || left(encode(p.contract, 'hex'), 8) = k.contract
      ${upToPin(sql, pin, "p")}`;
  const found = new Map(
    rows.map(({ contract, number, ref, title }) => {
      const id = programmeId({ contract, number });
      return [id, { id, reference: ref, title }];
    }),
  );
  return keys.map((key) => found.get(programmeId(key)) ?? null);
}, 20_000);

const programmeId = ({ contract, number }: ProgrammeKey): string => `${contract}-p${number}`;

/** Null for what cannot be the id of a programme. */
export function readProgrammeId(id: string): ProgrammeKey | null {
  const match = /^(\d+-[0-9a-f]{8})-p([1-9]\d{0,8})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { contract: match[1], number: Number(match[2]) };
}

export interface FlagRow {
  readonly check: "FUTURE_DATE" | "DATE_AGAINST_REFERENCE" | "UNKNOWN_USD" | "UNDATED" | "UNREADABLE_PROPERTIES";
  readonly detail: string;
}

export const flagsByKey = new Lookup<FlowKey, readonly FlagRow[]>(async ({ sql }, keys, pin) => {
  const rows = await sql<(FlagRow & { stream_id: string; seq: bigint })[]>`
      SELECT g.stream_id, g.seq, upper(g.flag) AS check, g.detail
      FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
      JOIN fund_flags g ON g.chain_id = split_part(k.stream_id, '-', 1)::bigint AND g.stream_id = k.stream_id AND g.seq = k.seq
      ${upToPin(sql, pin, "g")}
      ORDER BY g.flag`;
  const found = groupBy(rows, (row) => flowName({ streamId: row.stream_id, seq: Number(row.seq) }));
  return keys.map((key) => (found.get(flowName(key)) ?? []).map(({ check, detail }) => ({ check, detail })));
});
