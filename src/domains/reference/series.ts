import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import type { Measure } from "./events.ts";
import type { FigureRow, SeriesKey } from "./figure.ts";
import { seriesId, seriesOf } from "./figure.ts";
import { isCounted } from "./read.ts";

/** All figures of one source, measure and prices. */
export interface ReferenceSeries {
  readonly id: string;
  readonly key: SeriesKey;
  readonly figures: number;
  readonly countries: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Of the figures that count, in the order of the alphabet. */
  readonly editions: readonly string[];
  readonly pin: Pin;
}

interface SeriesRow extends Pick<FigureRow, "stream_id" | "measure" | "currency" | "prices" | "price_year" | "conversion"> {
  readonly figures: number;
  readonly countries: number;
  readonly first_year: number;
  readonly last_year: number;
  readonly editions: readonly string[];
}

const memory = new Memory<readonly ReferenceSeries[]>(10_000, (series) => 1 + series.length);

/** Every series there is; of each measure the one first that stands for it unless a reader asks for another: the newest stream's. */
export function getSeries(question: Question, pin: Pin): Promise<readonly ReferenceSeries[]> {
  return memory.get(question.state, String(pinName(pin)), async () => {
    const { sql } = question;
    const rows = await sql<SeriesRow[]>`
      SELECT f.stream_id, f.measure, f.currency, f.prices, f.price_year, f.conversion, count(*)::float8 AS figures,
        count(DISTINCT f.country)::float8 AS countries, min(f.year) AS first_year, max(f.year) AS last_year,
        array_agg(DISTINCT f.edition ORDER BY f.edition) AS editions
      FROM reference_figures f
      JOIN streams s ON s.chain_id = f.chain_id AND s.stream_id = f.stream_id
      WHERE ${isCounted(question, pin)} ${upTo(sql, pin, "f")}
      GROUP BY f.stream_id, f.measure, f.currency, f.prices, f.price_year, f.conversion, s.block_number, s.log_index
      ORDER BY f.measure DESC, s.block_number DESC, s.log_index DESC, figures DESC, f.currency, f.prices, f.price_year, f.conversion`;
    return rows.map((row) => ({
      id: seriesId(seriesOf(row)),
      key: seriesOf(row),
      figures: row.figures,
      countries: row.countries,
      firstYear: row.first_year,
      lastYear: row.last_year,
      editions: row.editions,
      pin,
    }));
  });
}

/**
 * The series asked for, or that which stands for the measure; undefined where the pin has none.
 * @throws RequestError BAD_ARGUMENT for a series that never was, or is of another measure
 */
export async function findSeries(question: Question, measure: Measure, id: string | null, pin: Pin): Promise<ReferenceSeries | undefined> {
  const fits = (series: ReferenceSeries) => series.key.measure === measure && (id === null || series.id === id);
  const found = (await getSeries(question, pin)).find(fits);
  if (found === undefined && id !== null && !(await getSeries(question, { block: null })).some(fits)) {
    throw new RequestError("BAD_ARGUMENT", `series: there is no series ${JSON.stringify(id)} of ${measure}. referenceSeries lists all.`);
  }
  return found;
}
