import { Memory } from "../../../kernel/memory.ts";
import { pinName } from "../../../kernel/pin.ts";
import type { Pin, Question } from "../../domain.ts";
import { familyVerdicts } from "./family-verdicts.ts";
import { type CheckName, checkNames, staleAfterMonths } from "./names.ts";
import { recordVerdicts } from "./record-verdicts.ts";
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

const memory = new Memory<readonly Tally[]>(1_000, () => 1);

/** How each check came out for a stream. */
export async function getTallies(question: Question, streamId: string, pin: Pin): Promise<readonly Tally[]> {
  return memory.get(question.state, `${streamId} ${pinName(pin)}`, async () => {
    const { sql } = question;
    const rows =
      pin.block === null
        ? await storedCounts(question, [streamId])
        : await sql<CountRow[]>`
            SELECT stream_id, check_name, state, count(*) AS count FROM (${verdictsAt(sql, [streamId], pin)}) v GROUP BY 1, 2, 3`;
    const practice = await practiceOf(question, streamId, rows, pin);
    const stale = practice.tells("stale_pledge") ? await countStale(question, practice, pin) : 0;
    return checkNames.map((check) => tallyOf(check, practice, stale));
  });
}

function tallyOf(check: CheckName, practice: Practice, stale: number): Tally {
  const count = (state: string) => practice.count(check, state);
  const [failed, passed, unknown] = [count("failed"), count("passed"), count("unknown")];
  if (check === "duplicate") return { check, failed, passed: count("judged") - failed, unknown };
  if (check === "stale_pledge") {
    const [open, followed] = [count("open"), count("followed")];
    if (!practice.tells(check)) return { check, failed: 0, passed: followed, unknown: open };
    return { check, failed: stale, passed: followed + open - stale, unknown: 0 };
  }
  return practice.tells(check) ? { check, failed, passed, unknown } : { check, failed: 0, passed, unknown: failed + unknown };
}

/** What may be said of each stream's records. */
export async function getPractices(question: Question, streamIds: readonly string[], pin: Pin): Promise<readonly Practice[]> {
  if (streamIds.length === 0) return [];
  const { sql } = question;
  const linked = sql`SELECT f.* FROM (${countingRecords(sql, streamIds, pin)}) f WHERE f.kind IN ('disbursement', 'expenditure', 'receipt')`;
  const pledges = sql`SELECT f.chain_id, f.stream_id, f.seq FROM (${countingRecords(sql, streamIds, pin)}) f WHERE f.kind = 'pledge'`;
  const rows =
    pin.block === null
      ? await storedCounts(question, streamIds)
      : await sql<CountRow[]>`
          SELECT stream_id, check_name, state, count(*) AS count
          FROM (SELECT * FROM (${recordVerdicts(sql, linked)}) a UNION ALL SELECT * FROM (${familyVerdicts(sql, pledges, pin)}) b) v
          WHERE check_name IN ('paid_without_commitment', 'receipt_without_disbursement', 'stale_pledge') GROUP BY 1, 2, 3`;
  return Promise.all(
    streamIds.map((id) =>
      practiceOf(
        question,
        id,
        rows.filter((row) => row.stream_id === id),
        pin,
      ),
    ),
  );
}

function storedCounts({ sql }: Question, streamIds: readonly string[]): Promise<readonly CountRow[]> {
  return sql<CountRow[]>`
    SELECT stream_id, check_name, state, count FROM fund_check_counts
    WHERE chain_id = ANY(${streamIds.map((id) => Number(id.split("-")[0]))}::bigint[]) AND stream_id = ANY(${[...streamIds]}::text[])`;
}

async function practiceOf(question: Question, streamId: string, rows: readonly CountRow[], pin: Pin): Promise<Practice> {
  const { dataDate } = await question.linked("Stream", streamId, pin);
  return new Practice(streamId, dataDate === null ? null : monthsBefore(dataDate, staleAfterMonths), rows);
}

/** The same day so many months before, or the last one of that month. Days as YYYY-MM-DD. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

async function countStale({ sql }: Question, { streamId, staleBefore }: Practice, pin: Pin): Promise<number> {
  const open =
    pin.block === null
      ? sql`SELECT * FROM fund_findings`
      : sql`SELECT * FROM (${familyVerdicts(
          sql,
          sql`SELECT f.chain_id, f.stream_id, f.seq FROM (${countingRecords(sql, [streamId], pin)}) f WHERE f.kind = 'pledge'`,
          pin,
        )}) v`;
  const [row] = await sql<{ count: bigint }[]>`
    SELECT count(*) AS count FROM (${open}) d
    WHERE d.stream_id = ${streamId} AND d.check_name = 'stale_pledge' AND d.state = 'open' AND d.day < ${staleBefore}::date`;
  return Number(row?.count ?? 0n);
}
