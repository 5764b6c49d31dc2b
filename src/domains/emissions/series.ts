import { groupBy } from "../../kernel/group.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import type { ActorKey } from "./actor.ts";
import { type Basis, basisId } from "./basis.ts";
import { conditions, type Wishes } from "./filter.ts";
import { EmissionReport, type ReportRow, reportColumns } from "./report.ts";
import { restatementsOf } from "./restatements.ts";

export interface EmissionPoint {
  readonly report: EmissionReport;
  readonly restatements: number;
}

/** All years that a stream tells of an actor on one basis. */
export interface EmissionSeries {
  readonly streamId: string;
  readonly actorKey: ActorKey;
  readonly basis: Basis;
  /** What the source multiplies carbon by; null where it does not say. */
  readonly carbonFactor: string | null;
  /** Oldest first. */
  readonly points: readonly EmissionPoint[];
  readonly pin: Pin;
}

const mostReports = 5_000;
const memory = new Memory<readonly EmissionSeries[]>(200_000, (series) => series.reduce((all, { points }) => all + points.length, 1));

/** Series of the actors that a filter lets through. @throws RequestError TOO_MANY_ROWS */
export function getSeries(question: Question, given: Wishes, pin: Pin): Promise<readonly EmissionSeries[]> {
  const wishes = { ...given, includeCorrected: false };
  return memory.get(question.state, JSON.stringify(["series", pinName(pin), wishes]), async () => {
    const rows = await question.sql<ReportRow[]>`
      SELECT ${reportColumns(question)} FROM emission_reports f WHERE ${conditions(question, wishes, pin)}
      ORDER BY f.stream_id, f.year, f.seq LIMIT ${mostReports + 1}`;
    if (rows.length > mostReports) {
      throw new RequestError(
        "TOO_MANY_ROWS",
        `The series would hold more than ${mostReports} reports. Filter by actor, country, year or stream.`,
      );
    }
    const reports = rows.map((row) => new EmissionReport(row, pin));
    const restatements = await restatementsOf(question, [...new Set(rows.map(({ stream_id }) => stream_id))], pin);
    const groups = groupBy(reports, ({ row, actorKey, basis }) =>
      JSON.stringify([row.stream_id, actorKey.kind, actorKey.kind === "FACILITY" ? null : row.country, row.actor, basisId(basis)]),
    );
    return [...groups.values()].flatMap((group): readonly EmissionSeries[] => {
      const newest = group.at(-1);
      if (newest === undefined) return [];
      const points = group.map((report) => ({ report, restatements: restatements.get(report.id) ?? 0 }));
      const { row, actorKey, basis } = newest;
      return [{ streamId: row.stream_id, actorKey, basis, carbonFactor: newest.property("carbon-factor"), points, pin }];
    });
  });
}
