import { type CursorKey, readCursor, writeCursor } from "../../../kernel/cursor.ts";
import { addDecimals } from "../../../kernel/decimals.ts";
import { groupBy } from "../../../kernel/group.ts";
import type { PartyKey } from "../../../kernel/ledger.ts";
import { Memory } from "../../../kernel/memory.ts";
import { pinName } from "../../../kernel/pin.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { counts } from "../integrity/family-verdicts.ts";
import { Flow, type FlowKey, type FlowRow, flowColumns, flowName } from "../read.ts";

/** Of which flows comparisons are; null lets all through. */
export interface MatchWishes {
  readonly country: string | null;
  readonly party: PartyKey | null;
}

/** A flow that two sources tell of. Sums as decimal text. */
export interface Match {
  readonly code: string;
  readonly own: FlowKey;
  readonly ownUsd: string | null;
  /** The stream that names the code. */
  readonly naming: string;
  readonly records: number;
  readonly usd: string | null;
  readonly pin: Pin;
}

interface Row {
  readonly code: string;
  readonly own_stream: string;
  readonly own_seq: number;
  readonly own_usd: string | null;
  readonly naming: string;
  readonly records: number;
  readonly usd: string | null;
}

const toMatch = ({ code, own_stream, own_seq, own_usd, naming, records, usd }: Row, pin: Pin): Match => ({
  code,
  own: { streamId: own_stream, seq: own_seq },
  ownUsd: own_usd,
  naming,
  records,
  usd,
  pin,
});

export function differenceOf({ usd, ownUsd }: Match): string | null {
  if (usd === null || ownUsd === null) return null;
  return addDecimals([usd, ownUsd.startsWith("-") ? ownUsd.slice(1) : `-${ownUsd}`]);
}

/** Every match, as a query; a corrected record takes part in none. Pledges tell of what may come, not of the flow. */
function matches({ sql }: Question, { country, party }: MatchWishes, pin: Pin, narrowed = sql``) {
  return sql`
    SELECT m.code, a.stream_id AS own_stream, a.seq::float8 AS own_seq, a.usd AS own_usd, m.stream_id AS naming, count(*)::int AS records,
      CASE WHEN bool_and(b.usd IS NOT NULL) THEN sum(b.usd) END AS usd
    FROM fund_mentions m
    JOIN fund_flows a ON a.ref = m.code AND a.stream_id <> m.stream_id AND a.kind <> 'pledge' ${upTo(sql, pin, "a")}
    JOIN fund_flows b ON b.chain_id = m.chain_id AND b.stream_id = m.stream_id AND b.seq = m.seq AND b.kind <> 'pledge'
    WHERE true ${upTo(sql, pin, "m")} AND ${counts(sql, pin, "a")} AND ${counts(sql, pin, "b")}
      ${country === null ? sql`` : sql`AND (a.country = ${country} OR b.country = ${country})`}
      ${
        party === null
          ? sql``
          : sql`AND (a.chain_id = ${party.chainId} AND ${party.number} IN (a.provider, a.receiver)
              OR b.chain_id = ${party.chainId} AND ${party.number} IN (b.provider, b.receiver))`
      }
      ${narrowed}
    GROUP BY m.code, a.stream_id, a.seq, a.usd, m.stream_id`;
}

/** How what two sources tell of the same flows compares. */
export interface Comparison {
  readonly stream: string;
  readonly naming: string;
  readonly matches: number;
  readonly agree: number;
  readonly more: number;
  readonly less: number;
  readonly unknown: number;
  readonly wishes: MatchWishes;
  readonly pin: Pin;
}

const memory = new Memory<readonly Comparison[]>(5_000, (pairs) => 1 + pairs.length);

/** Pairs of sources that tell of the same flows, most matches first. */
export async function getComparisons(question: Question, wishes: MatchWishes, pin: Pin): Promise<readonly Comparison[]> {
  const { sql } = question;
  return memory.get(question.state, JSON.stringify([pinName(pin), wishes]), async () => {
    const rows = await sql<Omit<Comparison, "wishes" | "pin">[]>`
      SELECT own_stream AS stream, naming, count(*)::int AS matches,
        (count(*) FILTER (WHERE abs(usd - own_usd) <= 1))::int AS agree, (count(*) FILTER (WHERE usd - own_usd > 1))::int AS more,
        (count(*) FILTER (WHERE usd - own_usd < -1))::int AS less, (count(*) FILTER (WHERE usd IS NULL OR own_usd IS NULL))::int AS unknown
      FROM (${matches(question, wishes, pin)}) m GROUP BY 1, 2 ORDER BY matches DESC, 1, 2 LIMIT 50`;
    return rows.map((row) => ({ ...row, wishes, pin }));
  });
}

/** A page of what two sources both tell of, by code. */
export async function getMatches(question: Question, { stream, naming, wishes, pin }: Comparison, first: number, after: string | null) {
  const { sql } = question;
  const list = JSON.stringify(["matches", stream, naming, wishes]);
  const last: CursorKey | null = after === null ? null : readCursor(list, after);
  const rows = await sql<Row[]>`
    SELECT * FROM (${matches(question, wishes, pin, sql`AND m.stream_id = ${naming} AND a.stream_id = ${stream}`)}) m
    ${last === null ? sql`` : sql`WHERE (m.code, m.own_seq) > (${last[0] ?? ""}, ${last[1] ?? 0}::float8)`}
    ORDER BY m.code, m.own_seq LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => toMatch(row, pin));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.code, end.own.seq]) },
  };
}

/** What tells of the same flow as each record, be it the one whose code it is or one that names it. */
export const matchesByFlow = new Lookup<FlowKey & { readonly ref: string }, readonly Match[]>(async (question, keys, pin) => {
  const { sql } = question;
  const [streams, seqs] = [keys.map(({ streamId }) => streamId), keys.map(({ seq }) => seq)];
  const codes = await sql<{ stream_id: string; seq: number; code: string }[]>`
    SELECT m.stream_id, m.seq::float8 AS seq, m.code FROM unnest(${streams}::text[], ${seqs}::bigint[]) AS k (stream_id, seq)
    JOIN fund_mentions m ON m.stream_id = k.stream_id AND m.seq = k.seq ${upTo(sql, pin, "m")}`;
  const named = groupBy(codes, ({ stream_id, seq }) => flowName({ streamId: stream_id, seq }));
  const all = [...new Set([...keys.map(({ ref }) => ref), ...codes.map(({ code }) => code)])];
  const rows = await sql<Row[]>`
    SELECT * FROM (${matches(question, { country: null, party: null }, pin, sql`AND m.code = ANY(${all}::text[])`)}) m ORDER BY code, naming LIMIT 1000`;
  return keys.map((key) => {
    const own = named.get(flowName(key))?.map(({ code }) => code) ?? [];
    return rows
      .filter(
        (row) =>
          flowName({ streamId: row.own_stream, seq: row.own_seq }) === flowName(key) ||
          (row.naming === key.streamId && own.includes(row.code)),
      )
      .map((row) => toMatch(row, pin));
  });
});

const mostNaming = 20;

/** The records of a stream that name a code, largest first. */
export const namingRecords = new Lookup<{ readonly streamId: string; readonly code: string }, readonly Flow[]>(
  async (question, keys, pin) => {
    const { sql } = question;
    const rows = await sql<(FlowRow & { key: number })[]>`
    SELECT k.key, f.* FROM (
      SELECT (o.ordinality - 1)::int AS key, o.stream_id, o.code
      FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ code }) => code)}::text[]) WITH ORDINALITY AS o (stream_id, code, ordinality)
    ) k CROSS JOIN LATERAL (
      SELECT ${flowColumns(question)} FROM fund_mentions m
      JOIN fund_flows f ON f.chain_id = m.chain_id AND f.stream_id = m.stream_id AND f.seq = m.seq AND f.kind <> 'pledge'
      WHERE m.stream_id = k.stream_id AND m.code = k.code ${upTo(sql, pin, "m")} AND ${counts(sql, pin, "f")}
      ORDER BY f.usd DESC NULLS LAST, f.seq LIMIT ${mostNaming}) f
    ORDER BY k.key`;
    const found = groupBy(rows, ({ key }) => String(key));
    return keys.map((_, i) => (found.get(String(i)) ?? []).map((row) => new Flow(row, pin)));
  },
);
