import { groupBy } from "../../../kernel/group.ts";
import { Memory } from "../../../kernel/memory.ts";
import { pinName } from "../../../kernel/pin.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { familyVerdicts } from "./family-verdicts.ts";
import { type CheckName, checkNames, staleAfterMonths } from "./names.ts";
import { recordVerdicts } from "./record-verdicts.ts";
import { standingAt } from "./standing.ts";
import { countingRecords, verdictsAt } from "./verdicts.ts";

interface CountRow {
  readonly stream_id: string;
  readonly check_name: CheckName;
  readonly state: string;
  readonly count: bigint;
}

/** How a check came out for a stream. */
export interface Tally {
  readonly check: CheckName;
  readonly failed: number;
  readonly passed: number;
  readonly unknown: number;
}

/** What a source's habits allow its checks to say. */
export class Practice {
  readonly streamId: string;
  /** Pledges whose age counts from before this day are old; null where the source does not say up to when it speaks. */
  readonly staleBefore: string | null;
  readonly #counts: ReadonlyMap<string, number>;

  constructor(streamId: string, staleBefore: string | null, rows: readonly CountRow[]) {
    this.streamId = streamId;
    this.staleBefore = staleBefore;
    this.#counts = new Map(rows.map((row) => [`${row.check_name} ${row.state}`, Number(row.count)]));
  }

  count(check: CheckName, state: string): number {
    return this.#counts.get(`${check} ${state}`) ?? 0;
  }

  /** A source that leaves most of its payments and pledges unlinked says nothing by leaving one. */
  tells(check: CheckName): boolean {
    switch (check) {
      case "paid_without_commitment":
      case "receipt_without_disbursement":
        return this.count(check, "passed") >= this.count(check, "failed");
      case "stale_pledge":
        return this.staleBefore !== null && this.count(check, "followed") >= this.count(check, "open");
      default:
        return true;
    }
  }

  /** @param day from which the age of a pledge counts */
  isFailure(check: CheckName, day: string | null): boolean {
    if (!this.tells(check)) return false;
    return check !== "stale_pledge" || (this.staleBefore !== null && day !== null && day < this.staleBefore);
  }
}

/** How each check came out, by stream: a fixed number of statements, however many streams are asked for together. */
export const talliesByStream = new Lookup<string, readonly Tally[]>(async (question, streamIds, pin) => {
  const rows = await countsAt(question, streamIds, pin, "all", (ids) => {
    const { sql } = question;
    return sql<CountRow[]>`SELECT stream_id, check_name, state, count(*) AS count FROM (${verdictsAt(sql, ids, pin)}) v GROUP BY 1, 2, 3`;
  });
  const practices = await practicesOf(question, streamIds, rows, pin);
  const telling = practices.filter((practice) => practice.tells("stale_pledge"));
  const fresh = telling.length === 0 ? new Map<string, number>() : await countFresh(question, telling, pin);
  return practices.map((practice) => checkNames.map((check) => tallyOf(check, practice, fresh.get(practice.streamId) ?? 0)));
}, 1_000);

/** @param fresh open pledges that are not old, or of which nobody knows */
function tallyOf(check: CheckName, practice: Practice, fresh: number): Tally {
  const count = (state: string) => practice.count(check, state);
  const [failed, passed, unknown] = [count("failed"), count("passed"), count("unknown")];
  if (check === "duplicate") return { check, failed, passed: count("judged") - failed, unknown };
  if (check === "stale_pledge") {
    const [open, followed] = [count("open"), count("followed")];
    if (!practice.tells(check)) return { check, failed: 0, passed: followed, unknown: open };
    return { check, failed: open - fresh, passed: followed + fresh, unknown: 0 };
  }
  return practice.tells(check) ? { check, failed, passed, unknown } : { check, failed: 0, passed, unknown: failed + unknown };
}

/** What may be said of each stream's records. */
export async function getPractices(question: Question, streamIds: readonly string[], pin: Pin): Promise<readonly Practice[]> {
  if (streamIds.length === 0) return [];
  const rows = await countsAt(question, streamIds, pin, "practice", (ids) => {
    const { sql } = question;
    const linked = sql`SELECT f.* FROM (${countingRecords(sql, ids, pin)}) f WHERE f.kind IN ('disbursement', 'expenditure', 'receipt')`;
    const pledges = sql`SELECT f.chain_id, f.stream_id, f.seq FROM (${countingRecords(sql, ids, pin)}) f WHERE f.kind = 'pledge'`;
    return sql<CountRow[]>`
      SELECT stream_id, check_name, state, count(*) AS count
      FROM (SELECT * FROM (${recordVerdicts(sql, linked)}) a UNION ALL SELECT * FROM (${familyVerdicts(sql, pledges, pin)}) b) v
      WHERE check_name IN ('paid_without_commitment', 'receipt_without_disbursement', 'stale_pledge') GROUP BY 1, 2, 3`;
  });
  return practicesOf(question, streamIds, rows, pin);
}

/** Counts as of older blocks: what a pinned page asks for again and again. */
const older = new Memory<readonly CountRow[]>(50_000, (rows) => rows.length + 1);

/** Stored counts where they hold at the pin, else those that `judge` makes of the facts up to it. */
async function countsAt(
  question: Question,
  streamIds: readonly string[],
  pin: Pin,
  what: string,
  judge: (streamIds: readonly string[]) => Promise<readonly CountRow[]>,
): Promise<readonly CountRow[]> {
  const standing = await standingAt(question, streamIds, pin);
  const stored = standing.stored.length === 0 ? [] : await storedCounts(question, standing.stored);
  const judged = await Promise.all(
    standing.older.map((id) => older.get(question.state, `${what} ${id} ${pinName(pin)}`, async () => [...(await judge([id]))])),
  );
  return [...stored, ...judged.flat()];
}

function storedCounts({ sql }: Question, streamIds: readonly string[]): Promise<readonly CountRow[]> {
  return sql<CountRow[]>`
    SELECT stream_id, check_name, state, count FROM fund_check_counts
    WHERE chain_id = ANY(${streamIds.map((id) => Number(id.split("-")[0]))}::bigint[]) AND stream_id = ANY(${[...streamIds]}::text[])`;
}

function practicesOf(question: Question, streamIds: readonly string[], rows: readonly CountRow[], pin: Pin): Promise<readonly Practice[]> {
  const ofStream = groupBy(rows, ({ stream_id }) => stream_id);
  return Promise.all(
    streamIds.map(async (id) => {
      const { dataDate } = await question.linked("Stream", id, pin);
      return new Practice(id, dataDate === null ? null : monthsBefore(dataDate, staleAfterMonths), ofStream.get(id) ?? []);
    }),
  );
}

/** The same day so many months before, or the last one of that month. Days as YYYY-MM-DD. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Of the open pledges those that are not old: the others, as the years go by, become the most. */
async function countFresh(question: Question, practices: readonly Practice[], pin: Pin): Promise<ReadonlyMap<string, number>> {
  const { sql } = question;
  const ids = practices.map(({ streamId }) => streamId);
  const standing = await standingAt(question, ids, pin);
  const open =
    standing.older.length === 0
      ? sql`fund_findings`
      : sql`(
          SELECT stream_id, check_name, state, day FROM fund_findings WHERE stream_id = ANY(${[...standing.stored]}::text[])
          UNION ALL
          SELECT stream_id, check_name, state, day FROM (${familyVerdicts(
            sql,
            sql`SELECT f.chain_id, f.stream_id, f.seq FROM (${countingRecords(sql, standing.older, pin)}) f WHERE f.kind = 'pledge'`,
            pin,
          )}) v)`;
  const rows = await sql<{ stream_id: string; count: number }[]>`
    SELECT k.stream_id, count(*)::float8 AS count
    FROM unnest(${ids}::text[], ${practices.map(({ staleBefore }) => staleBefore)}::date[]) AS k (stream_id, stale_before)
    JOIN ${open} d ON d.stream_id = k.stream_id AND d.check_name = 'stale_pledge' AND d.state = 'open'
      AND (d.day >= k.stale_before OR d.day IS NULL)
    GROUP BY 1`;
  return new Map(rows.map(({ stream_id, count }) => [stream_id, count]));
}
