import type postgres from "postgres";
import type { BoundaryDirection, PropertySide } from "../../../generated/graphql.ts";
import { countryOf } from "../../../kernel/country-code.ts";
import { chainOfStream } from "../../../kernel/ledger.ts";
import { Memory } from "../../../kernel/memory.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import type { Pin, Question } from "../../domain.ts";
import { propertyNames } from "../read-properties.ts";
import { classified } from "./classify.ts";
import type { Figure } from "./figures.ts";
import type { Boundary } from "./read-boundary.ts";

/** What is counted of a boundary that has one code of a dimension at one end. */
export interface BoundaryPart extends Figure {
  readonly code: string | null;
  readonly several: boolean;
  readonly name: string | null;
}

/** Which parts are asked for. */
export interface PartsAsked {
  readonly direction: BoundaryDirection;
  readonly side: Exclude<PropertySide, "FLOW">;
  readonly dimension: string;
  readonly most: number;
}

export const mostParts = 100;

interface Row {
  readonly code: string | null;
  readonly number: number | null;
  readonly several: boolean;
  readonly usd: string;
  readonly records: bigint;
  readonly unknown_usd: bigint;
}

const memory = new Memory<readonly Row[]>(50_000, (rows) => 1 + rows.length);

/** @throws RequestError BAD_ARGUMENT */
export function readPartsAsked(args: {
  readonly direction: BoundaryDirection;
  readonly side: PropertySide;
  readonly dimension: string;
  readonly most: number;
}): PartsAsked {
  const { direction, side, dimension, most } = args;
  if (most < 1 || most > mostParts) throw new RequestError("BAD_ARGUMENT", `parts.most is ${most}; expected 1 to ${mostParts}.`);
  if (side === "FLOW") throw new RequestError("BAD_ARGUMENT", "parts.side is FLOW; expected one of the two ends, FROM or TO.");
  return { direction, side, dimension, most };
}

/** What is counted, by the codes of a dimension at one end: largest sum first, in one statement. */
export async function getParts(question: Question, boundary: Boundary, asked: PartsAsked, pin: Pin): Promise<readonly BoundaryPart[]> {
  const { sql } = question;
  const { direction, side, dimension, most } = asked;
  const rows = await memory.get(question.state, JSON.stringify([pin.block, boundary, asked]), async () => {
    const parts = sql`
      SELECT DISTINCT CASE WHEN n > 1 AND share IS NULL THEN NULL ELSE code END AS code, number, n > 1 AND share IS NULL AS several,
        CASE WHEN n > 1 THEN coalesce(share * 0.01, 1) ELSE 1 END AS part
      FROM (
        SELECT p.code, NULL::int AS number, p.share, count(*) OVER () AS n FROM fund_properties p
        WHERE p.chain_id = c.chain_id AND p.stream_id = c.stream_id AND p.seq = c.seq AND p.side = ${side.toLowerCase()} AND p.dimension = ${dimension}
      ) told`;
    return sql<Row[]>`
      SELECT coalesce(told.code, own.code) AS code, CASE WHEN told.several IS NULL THEN own.number END AS number,
        coalesce(told.several, false) AS several, round(coalesce(sum(c.usd * c.portion * coalesce(told.part, 1)), 0), 2) AS usd,
        count(*) AS records, count(*) FILTER (WHERE c.usd IS NULL) AS unknown_usd
      FROM (${classified(question, boundary, pin)}) c
      LEFT JOIN LATERAL (${parts}) told ON true
      LEFT JOIN LATERAL (${ownCode(question, side, dimension)}) own ON told.several IS NULL
      WHERE c.treatment = 'counted' AND c.direction = ${direction.toLowerCase()}
      GROUP BY 1, 2, 3 ORDER BY usd DESC, 1, 2 LIMIT ${most}`;
  });
  return Promise.all(rows.map((row) => named(question, boundary.streamId, dimension, row, pin)));
}

/** What the record's own fields say where it has no property of that dimension at that end. */
function ownCode({ sql }: Question, side: PartsAsked["side"], dimension: string): postgres.PendingQuery<postgres.Row[]> {
  const none = sql`NULL::text AS code, NULL::int AS number`;
  if (dimension === "organisation") return sql`SELECT NULL::text AS code, ${side === "FROM" ? sql`c.provider` : sql`c.receiver`} AS number`;
  if (dimension === "country" && side === "TO") return sql`SELECT c.country AS code, NULL::int AS number`;
  if (dimension === "year") return sql`SELECT c.year::text AS code, NULL::int AS number`;
  return sql`SELECT ${none}`;
}

async function named(question: Question, streamId: string, dimension: string, row: Row, pin: Pin): Promise<BoundaryPart> {
  const { several, usd } = row;
  const figure = { several, usd, records: Number(row.records), unknownUsd: Number(row.unknown_usd) };
  if (row.number !== null) {
    const { id, name } = await question.linked("Organisation", { chainId: chainOfStream(streamId), number: row.number }, pin);
    return { ...figure, code: id, name };
  }
  return { ...figure, code: row.code, name: row.code === null ? null : await nameOf(question, streamId, dimension, row.code, pin) };
}

/** The name of a code, where there is one. */
export async function nameOf(question: Question, streamId: string, dimension: string, code: string, pin: Pin): Promise<string | null> {
  if (dimension === "year") return code;
  if (dimension === "organisation") return (await question.entity("Organisation", code, pin))?.name ?? null;
  const declared = await propertyNames.get(question, { streamId, ref: `${dimension}-${code}` }, pin);
  return declared ?? (dimension === "country" ? countryOf(code).name : null);
}
