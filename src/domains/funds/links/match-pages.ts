import { readCursor, writeCursor } from "../../../kernel/cursor.ts";
import { groupBy } from "../../../kernel/group.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { type Comparison, keptAbout, type Match, type MatchRow, matches, toMatch } from "./matches.ts";
import type { Fragment } from "./same-flow.ts";

interface MatchPage {
  readonly nodes: readonly Match[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PageKey {
  readonly comparison: Pick<Comparison, "stream" | "naming" | "wishes">;
  readonly first: number;
  readonly after: string | null;
}

/** Pages of what two sources both tell of, by code: a fixed number of statements, however many pairs of sources there are. */
export const matchPages = new Lookup<PageKey, MatchPage>(async (question, keys, pin) => {
  const pages = new Map<PageKey, MatchPage>();
  await Promise.all(
    [...groupBy(keys, ({ comparison }) => JSON.stringify(comparison.wishes)).values()].map(async (alike) => {
      const rows = groupBy(await readPages(question, alike, pin), ({ key }) => String(key));
      for (const [at, key] of alike.entries()) pages.set(key, toPage(key, rows.get(String(at + 1)) ?? [], pin));
    }),
  );
  return keys.flatMap((key) => pages.get(key) ?? []);
});

const listName = ({ stream, naming, wishes }: PageKey["comparison"]): string => JSON.stringify(["matches", stream, naming, wishes]);

function toPage({ comparison, first }: PageKey, rows: readonly MatchRow[], pin: Pin): MatchPage {
  const nodes = rows.slice(0, first).map((row) => toMatch(row, pin));
  const end = nodes.at(-1);
  const endCursor = end === undefined ? null : writeCursor(listName(comparison), [end.code, end.own.seq]);
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

interface PageRow extends MatchRow {
  /** Which page it is on, from 1. */
  readonly key: number;
}

/** @param keys of the same wishes */
function readPages(question: Question, keys: readonly PageKey[], pin: Pin): Promise<readonly PageRow[]> {
  const { sql } = question;
  const wishes = keys[0]?.comparison.wishes ?? { country: null, party: null };
  const last = keys.map(({ comparison, after }) => (after === null ? [] : readCursor(listName(comparison), after)));
  const pages = sql`
    unnest(${keys.map(({ comparison }) => comparison.stream)}::text[], ${keys.map(({ comparison }) => comparison.naming)}::text[],
      ${keys.map(({ first }) => first + 1)}::int[], ${last.map(([code = null]) => code)}::text[], ${last.map(([, seq = null]) => seq)}::bigint[])
      WITH ORDINALITY AS k (stream, naming, most, last_code, last_seq, key)`;
  const beyond = (seq: Fragment) => sql`(k.last_code IS NULL OR (m.code, ${seq}) > (k.last_code, k.last_seq))`;
  const about = keptAbout(wishes, pin);
  if (about === null) {
    return sql<PageRow[]>`
      SELECT * FROM (
        SELECT k.key::int AS key, k.most, m.*, row_number() OVER (PARTITION BY k.key ORDER BY m.code, m.own_seq) AS place
        FROM ${pages} JOIN (${matches(question, wishes, pin, sql`true`)}) m ON m.own_stream = k.stream AND m.naming = k.naming
        WHERE ${beyond(sql`m.own_seq`)}) p
      WHERE place <= most ORDER BY key, place`;
  }
  return sql<PageRow[]>`
    SELECT k.key::int AS key, m.* FROM ${pages} CROSS JOIN LATERAL (
      SELECT m.code, m.stream_id AS own_stream, m.seq::float8 AS own_seq, m.own_usd, m.naming, m.records, m.usd FROM fund_matches m
      WHERE m.chain_id = split_part(k.stream, '-', 1)::bigint AND m.stream_id = k.stream AND m.naming = k.naming AND m.about = ${about}
        AND ${beyond(sql`m.seq`)}
      ORDER BY m.code, m.seq LIMIT k.most) m
    ORDER BY k.key, m.code, m.own_seq`;
}
