import { addDecimals } from "../../../kernel/decimals.ts";
import { groupBy } from "../../../kernel/group.ts";
import type { PartyKey } from "../../../kernel/ledger.ts";
import { Memory } from "../../../kernel/memory.ts";
import { pinName } from "../../../kernel/pin.ts";
import { type RecordKey, recordName } from "../../../kernel/record-key.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { counts } from "../integrity/family-verdicts.ts";
import { Flow, type FlowRow, flowColumns } from "../read.ts";
import { aboutAll, aboutCountry, aboutParty } from "./kept-matches.ts";
import { type Fragment, namedSums, outcome, sameFlow } from "./same-flow.ts";

/** Of which flows comparisons are; null lets all through. */
export interface MatchWishes {
  readonly country: string | null;
  readonly party: PartyKey | null;
}

/** A flow that two sources tell of. Sums as decimal text. */
export interface Match {
  readonly code: string;
  readonly own: RecordKey;
  readonly ownUsd: string | null;
  /** The stream that names the code. */
  readonly naming: string;
  readonly records: number;
  readonly usd: string | null;
  readonly pin: Pin;
}

/** As the database has it. */
export interface MatchRow {
  readonly code: string;
  readonly own_stream: string;
  readonly own_seq: number;
  readonly own_usd: string | null;
  readonly naming: string;
  readonly records: number;
  readonly usd: string | null;
}

export const toMatch = ({ code, own_stream, own_seq, own_usd, naming, records, usd }: MatchRow, pin: Pin): Match => ({
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

/** Every match as of a pin, from the facts. */
export function matches({ sql }: Question, { country, party }: MatchWishes, pin: Pin, narrowed: Fragment) {
  return sql`
    SELECT code, own_stream, own_seq, own_usd, naming, ${namedSums(sql)} FROM (
      SELECT m.code, a.stream_id AS own_stream, a.seq::float8 AS own_seq, a.usd AS own_usd, m.stream_id AS naming, b.usd
      FROM ${sameFlow(sql, pin)}
        ${country === null ? sql`` : sql`AND (a.country = ${country} OR b.country = ${country})`}
        ${
          party === null
            ? sql``
            : sql`AND (a.chain_id = ${party.chainId} AND ${party.number} IN (a.provider, a.receiver)
                OR b.chain_id = ${party.chainId} AND ${party.number} IN (b.provider, b.receiver))`
        }
        AND ${narrowed}) named
    GROUP BY 1, 2, 3, 4, 5`;
}

/** What the kept comparisons call it; null where only the records can tell: of the past, or of a country and an organisation at once. */
export function keptAbout({ country, party }: MatchWishes, pin: Pin): string | null {
  if (pin.block !== null || (country !== null && party !== null)) return null;
  if (country !== null) return aboutCountry(country);
  return party === null ? aboutAll : aboutParty(party);
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
    const about = keptAbout(wishes, pin);
    const counted =
      about === null
        ? sql`
            SELECT own_stream AS stream_id, naming, ${outcome(sql)} AS outcome, count(*) AS count
            FROM (${matches(question, wishes, pin, sql`true`)}) m GROUP BY 1, 2, 3`
        : sql`SELECT stream_id, naming, outcome, count FROM fund_match_counts WHERE about = ${about}`;
    const of = (name: string) => sql`coalesce(sum(count) FILTER (WHERE outcome = ${name}), 0)::int AS ${sql(name)}`;
    const rows = await sql<Omit<Comparison, "wishes" | "pin">[]>`
      SELECT stream_id AS stream, naming, sum(count)::int AS matches, ${of("agree")}, ${of("more")}, ${of("less")}, ${of("unknown")}
      FROM (${counted}) c GROUP BY 1, 2 ORDER BY matches DESC, 1, 2 LIMIT 50`;
    return rows.map((row) => ({ ...row, wishes, pin }));
  });
}

/** What tells of the same flow as each record, be it the one whose code it is or one that names it. */
export const matchesByFlow = new Lookup<RecordKey & { readonly ref: string }, readonly Match[]>(async (question, keys, pin) => {
  const { sql } = question;
  const [streams, seqs] = [keys.map(({ streamId }) => streamId), keys.map(({ seq }) => seq)];
  const codes = await sql<{ stream_id: string; seq: number; code: string }[]>`
    SELECT m.stream_id, m.seq::float8 AS seq, m.code FROM unnest(${streams}::text[], ${seqs}::bigint[]) AS k (stream_id, seq)
    JOIN fund_mentions m ON m.stream_id = k.stream_id AND m.seq = k.seq ${upTo(sql, pin, "m")}`;
  const named = groupBy(codes, ({ stream_id, seq }) => recordName({ streamId: stream_id, seq }));
  const all = [...new Set([...keys.map(({ ref }) => ref), ...codes.map(({ code }) => code)])];
  const rows = await sql<MatchRow[]>`
    SELECT * FROM (${matches(question, { country: null, party: null }, pin, sql`m.code = ANY(${all}::text[])`)}) m ORDER BY code, naming LIMIT 1000`;
  return keys.map((key) => {
    const own = named.get(recordName(key))?.map(({ code }) => code) ?? [];
    return rows
      .filter(
        (row) =>
          recordName({ streamId: row.own_stream, seq: row.own_seq }) === recordName(key) ||
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
