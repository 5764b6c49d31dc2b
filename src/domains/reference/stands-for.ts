import { upTo } from "../../store/up-to.ts";
import { Lookup } from "../domain.ts";
import type { Measure } from "./events.ts";
import { type FigureRow, figureColumns, ReferenceFigure, seriesId, seriesOf } from "./figure.ts";
import { isCounted } from "./read.ts";
import { findSeries } from "./series.ts";

/** A country's figure of a year, as others divide by it. */
export interface FigureOfYear {
  readonly measure: Measure;
  /** Id of a series; null: that which stands for the measure. */
  readonly series: string | null;
  readonly country: string;
  readonly year: number;
}

declare module "../domain.ts" {
  interface Entities {
    /** Null where the series has no figure of that very year: none is taken from another year, or from another series. */
    ReferenceFigure: { key: FigureOfYear; value: ReferenceFigure };
  }
}

export const figuresOfYears = new Lookup<FigureOfYear, ReferenceFigure | null>(async (question, keys, pin) => {
  const { sql } = question;
  const asked = await Promise.all(
    keys.map(async ({ measure, series, country, year }) => {
      const id = (await findSeries(question, measure, series, pin))?.id;
      return id === undefined ? null : { id, streamId: id.split("/")[0] ?? "", country, year };
    }),
  );
  const known = asked.filter((one) => one !== null);
  if (known.length === 0) return keys.map(() => null);
  const rows = await sql<FigureRow[]>`
    SELECT ${figureColumns(question)}
    FROM (SELECT DISTINCT * FROM unnest(${known.map(({ streamId }) => streamId)}::text[], ${known.map(({ country }) => country)}::text[],
      ${known.map(({ year }) => year)}::int[]) AS u (stream_id, country, year)) k
    JOIN reference_figures f ON f.stream_id = k.stream_id AND f.country = k.country AND f.year = k.year
    WHERE ${isCounted(question, pin)} ${upTo(sql, pin, "f")} ORDER BY f.seq`;
  const found = new Map(rows.map((row) => [`${seriesId(seriesOf(row))} ${row.country} ${row.year}`, new ReferenceFigure(row, pin)]));
  return asked.map((one) => (one === null ? null : (found.get(`${one.id} ${one.country} ${one.year}`) ?? null)));
});
