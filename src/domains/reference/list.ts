import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import type { Pin, Question } from "../domain.ts";
import { countOf, fetchAll, type RecordPage } from "../record-list.ts";
import { type FigureRow, figureColumns, ReferenceFigure } from "./figure.ts";
import { conditions, type Wishes } from "./filter.ts";

export type FigurePage = RecordPage<ReferenceFigure>;

/** A page of the figures that a filter lets through: by country, newest year first. */
export async function getFigures(question: Question, wishes: Wishes, first: number, after: string | null, pin: Pin): Promise<FigurePage> {
  const { sql } = question;
  const list = JSON.stringify(["reference", wishes]);
  const [country, year, stream, seq] = after === null ? [] : readCursor(list, after);
  const rest =
    after === null
      ? sql``
      : sql`AND (f.country, -f.year, f.stream_id, f.seq) > (${country ?? ""}, ${-Number(year)}, ${stream ?? ""}, ${seq ?? 0})`;
  const rows = await sql<FigureRow[]>`
    SELECT ${figureColumns(question)} FROM reference_figures f WHERE ${conditions(question, wishes, pin)} ${rest}
    ORDER BY f.country, -f.year, f.stream_id, f.seq LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => new ReferenceFigure(row, pin)),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, [end.country, end.year, end.stream_id, end.seq]),
    },
    totalCount: () => countFigures(question, wishes, pin),
  };
}

export function countFigures(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  const statement = () => sql`SELECT count(*) AS count FROM reference_figures f WHERE ${conditions(question, wishes, pin)}`;
  return countOf(question, "reference_figures", wishes, pin, statement);
}

/** All figures that a filter lets through, so many at a time. */
export function getFigurePages(question: Question, wishes: Wishes, pin: Pin): AsyncGenerator<readonly FigureRow[], void> {
  const { sql } = question;
  return fetchAll<FigureRow>(
    sql,
    sql`SELECT ${figureColumns(question)} FROM reference_figures f WHERE ${conditions(question, wishes, pin)}
      ORDER BY f.country, -f.year, f.stream_id, f.seq`,
  );
}
