import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { checkedDays } from "../checked-days.ts";
import type { CheckedPage, CheckReader, CheckTally, Pin, Question } from "../domain.ts";
import { pageOf } from "../page-of.ts";
import { saidBy } from "../sayings.ts";
import { type CheckedFacts, checkedColumns, flagsOf } from "./checked-facts.ts";
import { linkedProject } from "./projects.ts";
import { recordsByKey, standing, uncorrected, upTo } from "./read.ts";
import { everyRecord, getChecks } from "./vintage-checks.ts";

/** Checks of single records. Whether serials are doubled is judged by vintage. */
const ofRecords = ["QUANTITY_DIFFERS", "FUTURE_DATE", "UNREADABLE_PROPERTIES"] as const;

const memory = new Memory<readonly CheckTally[]>(1_000, () => 1);

/** The checks of vintages and of records, as all fields tell theirs. */
export const checkedCredits: CheckReader = {
  field: "CREDITS",
  tallies: (question, pin) =>
    memory.get(question.state, JSON.stringify(["credit checks", pinName(pin)]), async () => {
      const vintages = (await getChecks(question, everyRecord, pin)).map(({ streamId, check, passed, flagged, unknown }) => ({
        streamId,
        check,
        found: flagged,
        passed,
        unknown,
      }));
      const tallies = [...vintages, ...(await countRecords(question, pin))];
      return tallies.sort((a, b) => (a.streamId < b.streamId ? -1 : a.streamId > b.streamId ? 1 : 0));
    }),
  found: (question, streamId, check, first, after, pin) =>
    ofRecords.some((name) => name === check)
      ? foundInRecords(question, streamId, check, first, after, pin)
      : foundInVintages(question, streamId, check, first, after, pin),
};

async function countRecords(question: Question, pin: Pin): Promise<readonly CheckTally[]> {
  const { sql } = question;
  const flagged = (flag: string) => sql`
    count(*) FILTER (WHERE EXISTS (
      SELECT FROM credit_flags g WHERE g.chain_id = f.chain_id AND g.stream_id = f.stream_id AND g.seq = f.seq AND g.flag = ${flag}
        ${upToPin(sql, pin, "g")}))::float8`;
  const rows = await sql<Record<string, string | number>[]>`
    SELECT f.stream_id, count(*)::float8 AS records, (count(*) - count(f.first_serial))::float8 AS without_serials,
      (count(*) - count(f.date))::float8 AS undated, ${flagged("quantity_differs")} AS quantity_differs,
      ${flagged("future_date")} AS future_date, ${flagged("unreadable_properties")} AS unreadable_properties
    FROM credit_records f WHERE ${uncorrected(question, pin)} ${upTo(question, pin)} GROUP BY f.stream_id`;
  return rows.flatMap((row) => {
    const number = (name: string) => Number(row[name]);
    const unknown = { QUANTITY_DIFFERS: number("without_serials"), FUTURE_DATE: number("undated"), UNREADABLE_PROPERTIES: 0 };
    return ofRecords.map((check): CheckTally => {
      const found = number(check.toLowerCase());
      const passed = number("records") - unknown[check] - found;
      return { streamId: String(row["stream_id"]), check, found, passed, unknown: unknown[check] };
    });
  });
}

interface FoundRow extends CheckedFacts {
  readonly seq: number;
  readonly detail: string;
  readonly data_date: string | null;
  readonly block_day: string;
}

async function foundInRecords(
  question: Question,
  streamId: string,
  check: string,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<CheckedPage> {
  const { sql } = question;
  const list = `credit findings ${streamId} ${check}`;
  const [last = 0] = after === null ? [] : readCursor(list, after);
  const rows = await sql<FoundRow[]>`
    SELECT g.seq::float8 AS seq, g.detail, ${checkedColumns(sql)}, ${checkedDays(sql)}
    FROM credit_flags g JOIN credit_records f ON f.chain_id = g.chain_id AND f.stream_id = g.stream_id AND f.seq = g.seq
    WHERE g.stream_id = ${streamId} AND g.flag = ${check.toLowerCase()} AND g.seq > ${last} AND ${standing(question, pin)}
      AND ${uncorrected(question, pin)} ${upToPin(sql, pin, "g")} ${upTo(question, pin)}
    ORDER BY g.seq LIMIT ${first + 1}`;
  const shown = rows.slice(0, first);
  const things = shown.map(async ({ seq, detail, ...facts }) => {
    const record = await recordsByKey.get(question, { streamId, seq }, pin);
    if (record === null) throw new Error(`A flag names record ${streamId}-${seq}, which is not stored.`);
    const project = await linkedProject(question, record.row.project, pin);
    // From the facts that the flag was raised from.
    const said = saidBy(flagsOf(facts, facts.data_date, facts.block_day), check, record.id);
    return { subject: "RECORD" as const, id: record.id, title: project.name, detail, said };
  });
  const end = shown.at(-1);
  return {
    nodes: await Promise.all(things),
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.seq]) },
  };
}

async function foundInVintages(
  question: Question,
  streamId: string,
  name: string,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<CheckedPage> {
  const checks = await getChecks(question, { ...everyRecord, streams: [streamId] }, pin);
  const all = checks.find(({ check }) => check === name)?.findings ?? [];
  const named = all.map((finding) => ({ ...finding, id: `${finding.projectId} ${finding.vintage ?? ""}` }));
  const { nodes, pageInfo } = pageOf(named, `credit findings ${streamId} ${name}`, first, after);
  const things = nodes.map(async ({ projectId: id, vintage, detail, said }) => {
    const project = await linkedProject(question, id, pin);
    return { subject: "PROJECT" as const, id, title: vintage === null ? project.name : `${project.name}, ${vintage}`, detail, said };
  });
  return { nodes: await Promise.all(things), pageInfo };
}
