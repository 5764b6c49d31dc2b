import type { FlowKind, TraceClockStage } from "../../../generated/graphql.ts";
import { upTo as upToPin } from "../../../store/up-to.ts";
import type { Pin, Question } from "../../domain.ts";
import { metOn } from "./links.ts";
import type { Way } from "./starts.ts";
import { type Fragment, parentOf } from "./steps.ts";

interface Row {
  readonly hop: number;
  readonly kind: FlowKind;
  readonly afterKind: FlowKind | null;
  readonly records: bigint;
  readonly undated: bigint;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly timed: bigint;
  readonly leastDays: number | null;
  readonly medianDays: number | null;
  readonly mostDays: number | null;
  readonly stopped: bigint;
  readonly stoppedUsd: string;
  readonly stoppedDate: string | null;
}

const order: readonly FlowKind[] = ["PLEDGE", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND", "WRITE_OFF"];

/**
 * Each stage of the linked records of a trace, with the days since the records that they follow from, in one statement.
 * @param told.numberOf the number of the hop in the trace, by steps from the start
 * @param told.date the day up to which time is counted; null: not known
 * @param told.withStart false: without the records that the start holds
 */
export async function getClock(
  question: Question,
  start: Fragment,
  way: Way,
  { numberOf, date, withStart }: { readonly numberOf: (hop: number) => number; readonly date: string | null; readonly withStart: boolean },
  pin: Pin,
): Promise<readonly TraceClockStage[]> {
  const { sql } = question;
  const rows = await sql<Row[]>`
    WITH RECURSIVE ${metOn(question, start, way, pin)}, timed AS (
      SELECT m.hop, f.kind, f.usd, f.value_date, p.kind AS after_kind, f.value_date - p.value_date AS days,
        NOT EXISTS (
          SELECT FROM fund_flows n WHERE n.parent_stream_id = f.stream_id AND n.parent_seq = f.seq AND n.chain_id = f.chain_id
            ${upToPin(sql, pin, "n")}) AS last
      FROM met m JOIN fund_flows f ON f.stream_id = m.stream_id AND f.seq = m.seq
      LEFT JOIN LATERAL ${parentOf(question, "f", pin)} p ON true
      ${withStart ? sql`` : sql`WHERE NOT m.starting`}
    )
    SELECT hop, upper(kind) AS kind, upper(after_kind) AS "afterKind", count(*) AS records, count(*) FILTER (WHERE value_date IS NULL) AS undated,
      min(value_date) AS "firstDate", max(value_date) AS "lastDate", count(days) AS timed, min(days) AS "leastDays",
      percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays", max(days) AS "mostDays",
      count(*) FILTER (WHERE last) AS stopped, round(coalesce(sum(usd) FILTER (WHERE last), 0), 2)::text AS "stoppedUsd",
      max(value_date) FILTER (WHERE last) AS "stoppedDate"
    FROM timed GROUP BY 1, 2, 3`;
  return rows
    .map(({ stoppedDate, ...row }): TraceClockStage => {
      const since = date === null || stoppedDate === null ? null : daysBetween(stoppedDate, date);
      return {
        ...row,
        hop: numberOf(row.hop),
        records: Number(row.records),
        undated: Number(row.undated),
        timed: Number(row.timed),
        stopped: Number(row.stopped),
        stoppedDays: since === null || since < 0 ? null : since,
      };
    })
    .sort(
      (a, b) =>
        a.hop - b.hop ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        order.indexOf(a.afterKind ?? "PLEDGE") - order.indexOf(b.afterKind ?? "PLEDGE"),
    );
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
