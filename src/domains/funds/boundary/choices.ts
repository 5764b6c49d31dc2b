import { chainOfStream } from "../../../kernel/ledger.ts";
import { Memory } from "../../../kernel/memory.ts";
import type { Pin, Question } from "../../domain.ts";
import { programmeKey, programmesByKey } from "../read.ts";
import { nameOf } from "./parts.ts";

export interface BoundaryChoice {
  /** What the boundary's argument takes. */
  readonly code: string;
  readonly name: string | null;
  readonly records: number;
}

export interface BoundaryDimension {
  readonly dimension: string;
  readonly choices: readonly BoundaryChoice[];
}

interface Row {
  readonly dimension: string;
  readonly code: string;
  readonly records: bigint;
}

const everything: Pin = { block: null };
const mostChoices = 500;
const memory = new Memory<readonly BoundaryDimension[]>(100_000, (found) => found.reduce((sum, { choices }) => sum + choices.length, 1));

/** Everything that the stream's records can be told apart by at their ends, in one statement and the look-ups of names. */
export async function getChoices(question: Question, streamId: string): Promise<readonly BoundaryDimension[]> {
  const { sql } = question;
  return memory.get(question.state, streamId, async () => {
    const rows = await sql<Row[]>`
      WITH told AS (
        SELECT dimension, code, records FROM fund_property_counts WHERE chain_id = ${chainOfStream(streamId)} AND stream_id = ${streamId}
        UNION ALL SELECT 'country', country, sum(records) FROM fund_totals_by_place WHERE stream_id = ${streamId} AND country IS NOT NULL GROUP BY 2
        UNION ALL SELECT 'year', year::text, sum(records) FROM fund_totals_by_place WHERE stream_id = ${streamId} GROUP BY 2
        UNION ALL SELECT 'programme', programme::text, sum(records) FROM fund_totals_by_programme WHERE stream_id = ${streamId} AND programme IS NOT NULL GROUP BY 2
        UNION ALL SELECT 'party', party::text, sum(records) FROM (
          SELECT provider AS party, records FROM fund_totals_by_pair WHERE stream_id = ${streamId}
          UNION ALL SELECT receiver, records FROM fund_totals_by_pair WHERE stream_id = ${streamId}) parties
          WHERE party IS NOT NULL GROUP BY 2
      ), ranked AS (
        SELECT dimension, code, max(records)::bigint AS records, row_number() OVER (PARTITION BY dimension ORDER BY max(records) DESC, code) AS rank
        FROM told GROUP BY 1, 2
      )
      SELECT dimension, code, records FROM ranked WHERE rank <= ${mostChoices} ORDER BY dimension, rank`;
    const dimensions = [...new Set(rows.map(({ dimension }) => (dimension === "party" ? "organisation" : dimension)))];
    return Promise.all(
      dimensions.map(async (dimension) => {
        const own = rows.filter((row) => row.dimension === dimension || (dimension === "organisation" && row.dimension === "party"));
        return { dimension, choices: await Promise.all(own.map((row) => choiceOf(question, streamId, row))) };
      }),
    );
  });
}

async function choiceOf(question: Question, streamId: string, row: Row): Promise<BoundaryChoice> {
  const records = Number(row.records);
  switch (row.dimension) {
    case "party": {
      const { id, name } = await question.linked(
        "Organisation",
        { chainId: chainOfStream(streamId), number: Number(row.code) },
        everything,
      );
      return { code: id, name, records };
    }
    case "programme": {
      const programme = await programmesByKey.get(question, programmeKey(streamId, Number(row.code)), everything);
      return { code: programme?.id ?? row.code, name: programme?.title ?? null, records };
    }
    default:
      return { code: row.code, name: await nameOf(question, streamId, row.dimension, row.code, everything), records };
  }
}
