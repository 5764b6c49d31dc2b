import { type CursorKey, readCursor, writeCursor } from "../../../kernel/cursor.ts";
import type { PartyKey } from "../../../kernel/ledger.ts";
import { type RecordKey, recordName } from "../../../kernel/record-key.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { getPractices, type Practice } from "./counts.ts";
import type { CheckName } from "./names.ts";
import type { Fragment } from "./record-verdicts.ts";
import { standingAt } from "./standing.ts";
import { verdictsAt, verdictsOfParties, verdictsOfRecords } from "./verdicts.ts";

/** Something that does not fit. Sums as decimal text, days as YYYY-MM-DD. */
export interface Finding {
  readonly check: CheckName;
  readonly chainId: number;
  readonly streamId: string;
  /** Number of the record, or of the organisation. */
  readonly subject: number;
  /** 0 for records. */
  readonly year: number;
  readonly size: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly day: string | null;
  readonly related: number | null;
  readonly pin: Pin;
}

interface Row {
  readonly check_name: CheckName;
  readonly chain_id: number;
  readonly stream_id: string;
  readonly subject: number;
  readonly year: number;
  readonly size: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly day: string | null;
  readonly related: number | null;
}

const columns = ({ sql }: Question) => sql`
  d.check_name, d.chain_id::float8 AS chain_id, d.stream_id, d.subject::float8 AS subject, d.year, d.size, d.expected, d.found, d.unit, d.topic,
  d.day, d.related::float8 AS related`;

function toFinding({ check_name: check, chain_id: chainId, stream_id: streamId, ...rest }: Row, pin: Pin): Finding {
  return { check, chainId, streamId, ...rest, pin };
}

export interface FindingPage {
  readonly nodes: readonly Finding[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of what does not fit, the largest first. */
export async function getFindings(
  question: Question,
  check: CheckName,
  practice: Practice,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<FindingPage> {
  const { sql } = question;
  const { older } = await standingAt(question, [practice.streamId], pin);
  const judged = older.length === 0 ? sql`SELECT * FROM fund_findings` : verdictsAt(sql, older, pin);
  const list = `findings ${practice.streamId} ${check}`;
  const last = after === null ? null : readCursor(list, after);
  if (!practice.tells(check)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM (${judged}) d
    WHERE d.stream_id = ${practice.streamId} AND d.check_name = ${check} AND ${fails(question, check, practice)}
      ${last === null ? sql`` : isBelow(question, last)}
    ORDER BY d.size DESC, d.subject DESC, d.year DESC LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => toFinding(row, pin));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, [end.size, end.subject, end.year]),
    },
  };
}

function isBelow({ sql }: Question, [size = "0", subject = 0, year = 0]: CursorKey): Fragment {
  return sql`AND (d.size, d.subject, d.year) < (${size}::numeric, ${subject}::bigint, ${year}::integer)`;
}

function fails({ sql }: Question, check: CheckName, { staleBefore }: Practice): Fragment {
  return check === "stale_pledge" ? sql`d.state = 'open' AND d.day < ${staleBefore}::date` : sql`d.state = 'failed'`;
}

/** What was found of records. */
export const findingsByRecord = new Lookup<RecordKey, readonly Finding[]>(async (question, keys, pin) => {
  const { sql } = question;
  const of = sql`
    SELECT f.* FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) AS k (stream_id, seq)
    JOIN fund_flows f ON f.stream_id = k.stream_id AND f.seq = k.seq`;
  const found =
    pin.block === null
      ? sql`
          SELECT d.* FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) AS k (stream_id, seq)
          JOIN fund_findings d ON d.stream_id = k.stream_id AND d.subject = k.seq AND d.state <> 'passed'
          WHERE d.check_name <> 'more_out_than_in'`
      : verdictsOfRecords(sql, of, pin);
  const rows = await sql<(Row & { state: string })[]>`
    SELECT ${columns(question)}, d.state FROM (${found}) d WHERE d.state IN ('failed', 'open') ORDER BY d.check_name`;
  const streams = [...new Set(rows.map((row) => row.stream_id))];
  const practices = new Map((await getPractices(question, streams, pin)).map((practice) => [practice.streamId, practice]));
  return keys.map((key) =>
    rows
      .filter((row) => recordName({ streamId: row.stream_id, seq: row.subject }) === recordName(key))
      .filter((row) => practices.get(row.stream_id)?.isFailure(row.check_name, row.day) ?? false)
      .map((row) => toFinding(row, pin)),
  );
});

/** Most findings of one organisation in an answer. */
export const mostOfParty = 50;

/** What was found of organisations, the largest first. */
export const findingsByParty = new Lookup<PartyKey, readonly Finding[]>(async (question, parties, pin) => {
  const { sql } = question;
  const numbers = parties.map(({ number }) => number);
  const streams = await sql<{ stream_id: string }[]>`SELECT stream_id FROM streams WHERE domain = 'funds'`;
  const ids = streams.map((row) => row.stream_id);
  const { older } = await standingAt(question, ids, pin);
  const stored = sql`SELECT d.* FROM fund_findings d`;
  const found =
    older.length === 0
      ? stored
      : sql`
          ${stored} WHERE NOT d.stream_id = ANY(${[...older]}::text[])
          UNION ALL SELECT * FROM (${verdictsOfParties(sql, older, numbers, pin)}) v`;
  const rows = await sql<Row[]>`
    SELECT * FROM (
      SELECT ${columns(question)}, row_number() OVER (PARTITION BY d.chain_id, d.subject ORDER BY d.size DESC, d.stream_id, d.year DESC) AS place
      FROM (${found}) d
      WHERE d.stream_id = ANY(${ids}::text[]) AND d.check_name = 'more_out_than_in' AND d.state = 'failed' AND d.subject = ANY(${numbers}::bigint[])
    ) d WHERE place <= ${mostOfParty} ORDER BY place`;
  return parties.map(({ chainId, number }) =>
    rows.filter((row) => row.chain_id === chainId && row.subject === number).map((row) => toFinding(row, pin)),
  );
});
