import type postgres from "postgres";
import type { Question } from "../../domain.ts";
import type { Boundary, BoundaryProperty } from "./read-boundary.ts";

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * For each thing that the boundary is drawn around, a query over a record `f` that says of both of its ends whether they lie
 * inside (from_in, to_in: never null) and which part of the amount does (from_part, to_part: 1 the whole; null: not known).
 */
export function endsOf(question: Question, boundary: Boundary): readonly Fragment[] {
  const { sql } = question;
  const { countries, years, organisations, programmes, properties } = boundary;
  const ends: Fragment[] = properties.map((property) => byProperty(question, property, sql`false`, sql`false`));
  if (organisations !== null) {
    const numbers = organisations.map(({ number }) => number);
    const party = (column: Fragment) => sql`coalesce(f.${column} = ANY(${numbers}::int[]), false)`;
    const property = { dimension: "organisation", codes: organisations.map(({ ref }) => ref) };
    ends.push(byProperty(question, property, party(sql`provider`), party(sql`receiver`)));
  }
  if (countries !== null) {
    const inside = sql`coalesce(f.country = ANY(${countries}::text[]), false)`;
    ends.push(byProperty(question, { dimension: "country", codes: countries }, sql`false`, inside));
  }
  if (years !== null) {
    const inside = sql`f.year = ANY(${years}::int[])`;
    ends.push(byProperty(question, { dimension: "year", codes: years.map(String) }, inside, inside));
  }
  if (programmes !== null) {
    ends.push(
      sql`SELECT false AS from_in, coalesce(f.programme = ANY(${programmes}::int[]), false) AS to_in, 1 AS from_part, 1 AS to_part`,
    );
  }
  return ends;
}

/**
 * By the record's properties; where it has none of this dimension on either end, by what its own fields say.
 *
 * A single code is the whole. Of several that are not all inside, the part is what their shares add up to, at most the whole:
 * two emergencies may each have all of it. Without shares it is not known.
 */
function byProperty({ sql }: Question, { dimension, codes }: BoundaryProperty, from: Fragment, to: Fragment): Fragment {
  const inside = sql`p.code = ANY(${codes}::text[])`;
  const isIn = (side: Fragment, own: Fragment) => sql`
    CASE WHEN count(*) = 0 THEN ${own} ELSE coalesce(bool_or(${inside}) FILTER (WHERE p.side = ${side}), false) END`;
  const part = (side: Fragment) => sql`
    CASE
      WHEN bool_and(p.share IS NOT NULL) FILTER (WHERE p.side = ${side} AND ${inside})
        THEN least(sum(p.share) FILTER (WHERE p.side = ${side} AND ${inside}), 100) * 0.01
      WHEN bool_or(NOT ${inside}) FILTER (WHERE p.side = ${side}) THEN NULL
      ELSE 1
    END`;
  return sql`
    SELECT ${isIn(sql`'from'`, from)} AS from_in, ${isIn(sql`'to'`, to)} AS to_in, ${part(sql`'from'`)} AS from_part, ${part(sql`'to'`)} AS to_part
    FROM fund_properties p
    WHERE p.chain_id = f.chain_id AND p.stream_id = f.stream_id AND p.seq = f.seq AND p.side IN ('from', 'to') AND p.dimension = ${dimension}`;
}

/** The numbers of all records of which an end may lie inside, by what narrows most of what the boundary is drawn around. */
export function touching({ sql }: Question, boundary: Boundary): Fragment {
  const { streamId, countries, years, organisations, programmes, properties } = boundary;
  const withProperty = ({ dimension, codes }: BoundaryProperty) => sql`
    SELECT p.seq FROM fund_properties p
    WHERE p.dimension = ${dimension} AND p.code = ANY(${codes}::text[]) AND p.side IN ('from', 'to') AND p.stream_id = ${streamId}`;
  const [property] = properties;
  if (property !== undefined) return sql`SELECT DISTINCT seq FROM (${withProperty(property)}) p`;
  if (organisations !== null) {
    const numbers = organisations.map(({ number }) => number);
    return sql`
      ${withProperty({ dimension: "organisation", codes: organisations.map(({ ref }) => ref) })}
      UNION SELECT seq FROM fund_flows WHERE stream_id = ${streamId} AND provider = ANY(${numbers}::int[])
      UNION SELECT seq FROM fund_flows WHERE stream_id = ${streamId} AND receiver = ANY(${numbers}::int[])`;
  }
  if (countries !== null) {
    return sql`
      ${withProperty({ dimension: "country", codes: countries })}
      UNION SELECT seq FROM fund_flows WHERE stream_id = ${streamId} AND country = ANY(${countries}::text[])`;
  }
  if (programmes !== null) return sql`SELECT seq FROM fund_flows WHERE stream_id = ${streamId} AND programme = ANY(${programmes}::int[])`;
  return sql`
    ${withProperty({ dimension: "year", codes: (years ?? []).map(String) })}
    UNION SELECT seq FROM fund_flows WHERE stream_id = ${streamId} AND year = ANY(${years ?? []}::int[])`;
}
