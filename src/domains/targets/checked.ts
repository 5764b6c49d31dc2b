import { countryOf } from "../../kernel/country-code.ts";
import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo } from "../../store/up-to.ts";
import { checkedDays } from "../checked-days.ts";
import type { CheckReader, Pin, Question } from "../domain.ts";
import type { Said } from "../sayings.ts";
import { actorKey, actorsByKey } from "./actors.ts";
import { type CheckedFacts, checkedColumns, outcomesOf } from "./checked-facts.ts";
import { countChecks } from "./counts.ts";
import { readTargetFilter } from "./filter.ts";
import { targetsByKey, uncorrected } from "./read.ts";

/** The checks of targets, as all fields tell theirs. */
export const checkedTargets: CheckReader = {
  field: "TARGETS",
  async tallies(question, pin) {
    const rows = await countChecks(question, await readTargetFilter(question, null), pin);
    return rows.map(({ stream_id: streamId, check, found, clear, unknown }) => ({ streamId, check, found, passed: clear, unknown }));
  },
  async found(question, streamId, check, first, after, pin) {
    const { sql } = question;
    const list = `target findings ${streamId} ${check}`;
    const [last = 0] = after === null ? [] : readCursor(list, after);
    const rows = await sql<FoundRow[]>`
      SELECT c.seq::float8 AS seq, c.detail, ${checkedColumns(sql)}, ${checkedDays(sql)}
      FROM target_checks c JOIN targets f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
      WHERE c.stream_id = ${streamId} AND c.rule = ${check.toLowerCase()} AND c.outcome = 'found' AND c.seq > ${last}
        AND ${uncorrected(question, pin)} ${upTo(sql, pin, "c")} ${upTo(sql, pin, "f")}
      ORDER BY c.seq LIMIT ${first + 1}`;
    const shown = rows.slice(0, first);
    const things = shown.map(async ({ seq, detail, ...facts }) => {
      const key = { streamId, seq };
      const id = recordName(key);
      return { subject: "RECORD" as const, id, title: await titleOf(question, key, pin), detail, said: saidOf(check, facts, id) };
    });
    const end = shown.at(-1);
    return {
      nodes: await Promise.all(things),
      pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.seq]) },
    };
  },
};

interface FoundRow extends CheckedFacts {
  readonly seq: number;
  readonly detail: string;
  readonly data_date: string | null;
  readonly block_day: string;
}

/** What was found, from the facts that the target was judged by. */
function saidOf(rule: string, facts: Omit<FoundRow, "seq" | "detail">, id: string): Said {
  const said = outcomesOf(facts, facts.data_date, facts.block_day).find(({ check }) => check.toUpperCase() === rule)?.said ?? null;
  if (said === null) throw new Error(`Target ${id} was found to be ${rule}, which does not follow from what it says.`);
  return said;
}

/** Who promises, and by when where that is known. */
async function titleOf(question: Question, key: RecordKey, pin: Pin): Promise<string> {
  const target = await targetsByKey.get(question, key, pin);
  if (target === null) throw new Error(`A check names target ${recordName(key)}, which is not stored.`);
  const { actor, country, target_year: year } = target.row;
  const declared = actor === null ? null : await actorsByKey.get(question, actorKey(key.streamId, actor), pin);
  const name = declared === null ? (country === null ? target.row.ref : countryOf(country).name) : declared.name || declared.reference;
  return year === null ? name : `${name}, ${year}`;
}
