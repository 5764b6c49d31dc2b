import type { EmissionCheckName } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { parsePairs } from "../../kernel/property-text.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import type { Pin, Question } from "../domain.ts";
import type { Said } from "../sayings.ts";
import { basisId, readBasis } from "./basis.ts";
import { checkNames, judge } from "./checks.ts";
import type { ActorKind } from "./events.ts";
import { parseParts } from "./parts.ts";
import { uncorrected, upTo } from "./read.ts";
import { restatementsOf } from "./restatements.ts";

export interface EmissionFinding {
  readonly check: EmissionCheckName;
  readonly detail: string;
  readonly said: Said;
  readonly key: RecordKey;
  readonly pin: Pin;
}

export interface CheckCounts {
  readonly check: EmissionCheckName;
  readonly streamId: string;
  readonly examined: number;
  readonly found: number;
  readonly unknown: number;
  readonly pin: Pin;
}

interface Outcome {
  readonly counts: readonly CheckCounts[];
  /** By the report's id, in the order of the stream. */
  readonly findings: ReadonlyMap<string, readonly EmissionFinding[]>;
}

interface Row {
  readonly seq: number;
  readonly actor_kind: ActorKind;
  readonly country: string | null;
  readonly actor: number | null;
  readonly owned: boolean;
  readonly year: number;
  readonly basis: string;
  readonly total: string | null;
  readonly parts: string;
  readonly properties: string;
}

const memory = new Memory<Outcome>(500_000, ({ findings }) => 10 + findings.size);

/** All checks over the reports of a stream that no other restated. They follow from the reports alone, at any block. */
export function judgeStream(question: Question, streamId: string, pin: Pin): Promise<Outcome> {
  return memory.get(question.state, JSON.stringify(["checks", pinName(pin), streamId]), async () => {
    const { sql } = question;
    const rows = await sql<Row[]>`
      SELECT f.seq::float8 AS seq, f.actor_kind, f.country, f.actor, a.owner IS NOT NULL AS owned, f.year, f.basis, f.total, f.parts, f.properties
      FROM emission_reports f JOIN streams s ON s.chain_id = f.chain_id AND s.stream_id = f.stream_id
      LEFT JOIN emission_actors a
        ON f.actor_kind = 'FACILITY' AND a.chain_id = s.chain_id AND a.contract = s.contract AND a.number = f.actor
      WHERE f.stream_id = ${streamId} AND ${uncorrected(question, pin)} ${upTo(question, pin)} ORDER BY f.seq`;
    const restatements = await restatementsOf(question, [streamId], pin);
    return judgeRows(streamId, rows, restatements, pin);
  });
}

function judgeRows(streamId: string, rows: readonly Row[], restatements: ReadonlyMap<string, number>, pin: Pin): Outcome {
  const series = ({ actor_kind, country, actor, basis }: Row, year: number) =>
    `${actor_kind} ${actor_kind === "FACILITY" ? "" : country} ${actor} ${basisId(readBasis(basis))} ${year}`;
  const figures = new Map(rows.map((row) => [series(row, row.year), row.total]));
  const tallies = new Map(checkNames.map((check) => [check, { examined: 0, found: 0, unknown: 0 }]));
  const findings = new Map<string, EmissionFinding[]>();
  for (const row of rows) {
    const key = { streamId, seq: row.seq };
    const id = recordName(key);
    const properties = parsePairs(row.properties);
    const report = {
      isFacility: row.actor_kind === "FACILITY",
      owned: row.owned,
      year: row.year,
      basis: readBasis(row.basis),
      total: row.total,
      parts: parseParts(row.parts),
      rounding: decimalOf(properties?.get("rounding")),
      carbonFactor: decimalOf(properties?.get("carbon-factor")),
      before: figures.get(series(row, row.year - 1)) ?? null,
      restatements: restatements.get(id) ?? 0,
    };
    for (const [check, tally] of tallies) {
      const verdict = judge(check, report);
      if (verdict === null) tally.unknown += 1;
      else tally.examined += 1;
      if (verdict === null || verdict === "passed") continue;
      tally.found += 1;
      const finding = { check, detail: verdict.found, said: verdict.said, key, pin };
      const others = findings.get(id);
      if (others === undefined) findings.set(id, [finding]);
      else others.push(finding);
    }
  }
  return { counts: [...tallies].map(([check, tally]) => ({ check, streamId, ...tally, pin })), findings };
}

function decimalOf(text: string | undefined): string | null {
  return text !== undefined && /^\d{1,12}(\.\d{1,12})?$/.test(text) ? text : null;
}

/** The streams that tell of emissions at the pin, or the one asked for. */
export async function streamsOf(question: Question, stream: string | null, pin: Pin): Promise<readonly string[]> {
  if (stream !== null) return [stream];
  const { sql } = question;
  const rows = await sql<{ stream_id: string }[]>`
    SELECT s.stream_id FROM streams s
    WHERE s.domain = 'emissions' AND EXISTS (SELECT FROM emission_reports f WHERE f.stream_id = s.stream_id ${upTo(question, pin)})
    ORDER BY s.stream_id`;
  return rows.map(({ stream_id }) => stream_id);
}

export interface FindingPage {
  readonly nodes: readonly EmissionFinding[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** By stream, number and check. */
export async function getFindings(
  question: Question,
  wishes: { readonly stream: string | null; readonly check: EmissionCheckName | null },
  first: number,
  after: string | null,
  pin: Pin,
): Promise<FindingPage> {
  const list = JSON.stringify(["emission findings", wishes]);
  const all = await allFindings(question, wishes, pin);
  // By what the list is sorted by, not by how far it was read: findings that have come since move nothing.
  const last = after === null ? null : placeOf(readCursor(list, after));
  const start = last === null ? 0 : all.findIndex(({ key, check }) => isAfter({ ...key, rank: rankOf(check) }, last));
  const nodes = start < 0 ? [] : all.slice(start, start + first);
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: start >= 0 && start + nodes.length < all.length,
      endCursor: end === undefined ? null : writeCursor(list, [end.key.streamId, end.key.seq, rankOf(end.check)]),
    },
    totalCount: all.length,
  };
}

interface Place extends RecordKey {
  /** Its place among the checks. */
  readonly rank: number;
}

const rankOf = (check: EmissionCheckName): number => checkNames.indexOf(check);

const placeOf = ([streamId = "", seq = 0, rank = 0]: CursorKey): Place => ({
  streamId: String(streamId),
  seq: Number(seq),
  rank: Number(rank),
});

function isAfter(one: Place, other: Place): boolean {
  if (one.streamId !== other.streamId) return one.streamId > other.streamId;
  return one.seq === other.seq ? one.rank > other.rank : one.seq > other.seq;
}

export async function allFindings(
  question: Question,
  { stream, check }: { readonly stream: string | null; readonly check: EmissionCheckName | null },
  pin: Pin,
): Promise<readonly EmissionFinding[]> {
  const found: EmissionFinding[] = [];
  for (const id of await streamsOf(question, stream, pin)) {
    for (const findings of (await judgeStream(question, id, pin)).findings.values()) {
      for (const finding of findings) if (check === null || finding.check === check) found.push(finding);
    }
  }
  return found;
}
