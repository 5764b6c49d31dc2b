import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordReader } from "../domain.ts";
import { type FigureRow, figureColumns, type RecordKey, ReferenceFigure, recordName } from "./figure.ts";

/** True where no figure that counts at the pin replaces `f`. */
export const isCounted = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (SELECT FROM reference_figures n WHERE n.chain_id = f.chain_id AND n.stream_id = f.stream_id AND n.corrects = f.seq ${upTo(sql, pin, "n")})`;

/** By stream and number. */
export const figuresByKey = new Lookup<RecordKey, ReferenceFigure | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<FigureRow[]>`
    SELECT ${figureColumns(question)}
    FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) AS k (stream_id, seq)
    JOIN reference_figures f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(sql, pin, "f")}`;
  const found = new Map(rows.map((row) => new ReferenceFigure(row, pin)).map((figure) => [figure.id, figure]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** The figure that replaced each; null where none did. */
export const replacementsByKey = new Lookup<RecordKey, ReferenceFigure | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<FigureRow[]>`
    SELECT ${figureColumns(question)}
    FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) AS k (stream_id, seq)
    JOIN reference_figures f ON f.stream_id = k.stream_id AND f.corrects = k.seq ${upTo(sql, pin, "f")}`;
  const found = new Map(rows.map((row) => [`${row.stream_id}-${row.corrects}`, new ReferenceFigure(row, pin)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** Reference figures as records of their streams. */
export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) =>
    (await figuresByKey.getMany(question, keys, pin)).map((figure) => figure?.place ?? null),
  ),
  async hashes({ sql }, streamId, from, count, pin) {
    const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT f.record_hash FROM reference_figures f
      WHERE f.stream_id = ${streamId} AND f.seq >= ${from} AND f.seq < ${from + count} ${upTo(sql, pin, "f")} ORDER BY f.seq`;
    return rows.map((row) => row.record_hash);
  },
};
