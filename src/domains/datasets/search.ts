import { nameDistance } from "../../kernel/name-distance.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { Dataset, type DatasetRow, datasetColumns } from "./dataset.ts";
import { getByHash, isNewest } from "./read.ts";

/** Data sets by id, identifier or title: the newest version of each. */
export async function searchDatasets(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const key = readRecordId(text);
  const pattern = containing(text);
  const rows = await sql<DatasetRow[]>`
    SELECT ${datasetColumns(question)} FROM datasets f
    WHERE ((f.title ILIKE ${pattern} OR f.ref ILIKE ${pattern}) AND ${isNewest(question, pin)}
      ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`}) ${upTo(sql, pin, "f")}
    ORDER BY f.title, f.stream_id, f.seq LIMIT ${most}`;
  return rows.map((row) => {
    const dataset = new Dataset(row, pin);
    return hitOf(dataset, nameDistance(text, [row.title, row.ref, dataset.id]));
  });
}

/** Versions whose file has the hash. */
export async function searchDatasetsByHash(question: Question, hash: string, pin: Pin): Promise<readonly Hit[]> {
  return (await getByHash(question, [hash], pin)).map((dataset) => hitOf(dataset, 0));
}

function hitOf({ id, row }: Dataset, distance: number): Hit {
  return { kind: "DATASET", id, title: row.title, detail: row.version, distance };
}
