import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";
import { askedFor, lookUpRecords } from "../record-lookups.ts";
import { recordsIn } from "../record-places.ts";
import { type FigureRow, figureColumns, ReferenceFigure } from "./figure.ts";

/** True where no figure that counts at the pin replaces `f`. */
export const isCounted = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (SELECT FROM reference_figures n WHERE n.chain_id = f.chain_id AND n.stream_id = f.stream_id AND n.corrects = f.seq ${upTo(sql, pin, "n")})`;

/** By stream and number. */
export const figuresByKey = lookUpRecords("reference_figures", figureColumns, ReferenceFigure);

/** The figure that replaced each; null where none did. */
export const replacementsByKey = new Lookup<RecordKey, ReferenceFigure | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<FigureRow[]>`
    SELECT ${figureColumns(question)}
    FROM ${askedFor(question, keys)}
    JOIN reference_figures f ON f.stream_id = k.stream_id AND f.corrects = k.seq ${upTo(sql, pin, "f")}`;
  const found = new Map(rows.map((row) => [`${row.stream_id}-${row.corrects}`, new ReferenceFigure(row, pin)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** Reference figures as records of their streams. */
export const records = recordsIn(["reference_figures"]);
