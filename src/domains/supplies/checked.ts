import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { recordName } from "../../kernel/record-key.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { checkedDays } from "../checked-days.ts";
import type { CheckReader, CheckTally, Pin, Question } from "../domain.ts";
import type { Condition } from "../filter-parts.ts";
import { saidBy } from "../sayings.ts";
import { type CheckedFacts, checkedColumns, flagsOf } from "./checked-facts.ts";
import type { FlagName } from "./checks.ts";
import { recordsByKey, uncorrected, upTo } from "./read.ts";

const memory = new Memory<readonly CheckTally[]>(1_000, () => 1);

interface Rule {
  readonly flag: FlagName;
  /** Which hand-overs it concerns at all: an order has not arrived, late or not. */
  readonly concerned: Condition;
  /** What it is told from: without it the outcome is unknown. */
  readonly known: Condition;
}

function rulesOf({ sql }: Question): readonly Rule[] {
  const all = sql`true`;
  const dated = sql`f.date IS NOT NULL`;
  const handedOver = sql`(f.kind <> 'order' OR f.date IS NOT NULL)`;
  return [
    { flag: "late", concerned: sql`f.kind = 'receipt'`, known: sql`(f.date IS NOT NULL AND f.scheduled IS NOT NULL)` },
    { flag: "future_date", concerned: handedOver, known: dated },
    { flag: "recorded_early", concerned: handedOver, known: sql`(f.date IS NOT NULL AND f.recorded IS NOT NULL)` },
    { flag: "undated", concerned: sql`f.kind <> 'order'`, known: all },
    { flag: "unknown_usd", concerned: all, known: all },
    { flag: "worth_nothing", concerned: all, known: sql`f.usd IS NOT NULL` },
    { flag: "unreadable_properties", concerned: all, known: all },
  ];
}

interface FoundRow extends CheckedFacts {
  readonly seq: number;
  readonly detail: string;
  readonly data_date: string | null;
  readonly block_day: string;
}

/** The checks of hand-overs, as all fields tell theirs. */
export const checkedSupplies: CheckReader = {
  field: "SUPPLIES",
  tallies: (question, pin) => memory.get(question.state, JSON.stringify(["supply checks", pinName(pin)]), () => countFlags(question, pin)),
  async found(question, streamId, check, first, after, pin) {
    const { sql } = question;
    const list = `supply findings ${streamId} ${check}`;
    const [last = 0] = after === null ? [] : readCursor(list, after);
    const rows = await sql<FoundRow[]>`
      SELECT g.seq::float8 AS seq, g.detail, ${checkedColumns(sql)}, ${checkedDays(sql)}
      FROM supply_flags g JOIN hand_overs f ON f.chain_id = g.chain_id AND f.stream_id = g.stream_id AND f.seq = g.seq
      WHERE g.stream_id = ${streamId} AND g.flag = ${check.toLowerCase()} AND g.seq > ${last}
        AND ${uncorrected(question, pin)} ${upToPin(sql, pin, "g")} ${upTo(question, pin)}
      ORDER BY g.seq LIMIT ${first + 1}`;
    const shown = rows.slice(0, first);
    const things = shown.map(async ({ seq, detail, ...facts }) => {
      const record = await recordsByKey.get(question, { streamId, seq }, pin);
      if (record === null) throw new Error(`A flag names hand-over ${recordName({ streamId, seq })}, which is not stored.`);
      // From the facts that the flag was raised from.
      const said = saidBy(flagsOf(facts, facts.data_date, facts.block_day), check, record.id);
      return { subject: "RECORD" as const, id: record.id, title: record.row.ref, detail, said };
    });
    const end = shown.at(-1);
    return {
      nodes: await Promise.all(things),
      pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.seq]) },
    };
  },
};

async function countFlags(question: Question, pin: Pin): Promise<readonly CheckTally[]> {
  const { sql } = question;
  const rules = rulesOf(question);
  const columns = rules.map(
    ({ flag, known, concerned }) => sql`,
      count(*) FILTER (WHERE ${concerned})::float8 AS ${sql(`${flag}_all`)},
      count(*) FILTER (WHERE ${concerned} AND NOT ${known})::float8 AS ${sql(`${flag}_unknown`)}`,
  );
  const counted = await sql<Record<string, string | number>[]>`
    SELECT f.stream_id ${columns.reduce((all, column) => sql`${all} ${column}`, sql``)}
    FROM hand_overs f WHERE ${uncorrected(question, pin)} ${upTo(question, pin)} GROUP BY f.stream_id ORDER BY f.stream_id`;
  const flags = await sql<{ stream_id: string; flag: string; count: number }[]>`
    SELECT g.stream_id, g.flag, count(*)::float8 AS count
    FROM supply_flags g JOIN hand_overs f ON f.chain_id = g.chain_id AND f.stream_id = g.stream_id AND f.seq = g.seq
    WHERE ${uncorrected(question, pin)} ${upToPin(sql, pin, "g")} ${upTo(question, pin)} GROUP BY 1, 2`;
  const found = new Map(flags.map(({ stream_id, flag, count }) => [`${stream_id} ${flag}`, count]));
  return counted.flatMap((row) =>
    rules.map(({ flag }): CheckTally => {
      const streamId = String(row["stream_id"]);
      const [all, unknown, raised] = [Number(row[`${flag}_all`]), Number(row[`${flag}_unknown`]), found.get(`${streamId} ${flag}`) ?? 0];
      return { streamId, check: flag.toUpperCase(), found: raised, passed: all - unknown - raised, unknown };
    }),
  );
}
