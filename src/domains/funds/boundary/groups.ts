import type { BoundaryDirection, BoundaryTreatment, FlowKind } from "../../../generated/graphql.ts";
import { Memory } from "../../../kernel/memory.ts";
import type { Pin, Question } from "../../domain.ts";
import { classified } from "./classify.ts";
import type { Boundary } from "./read-boundary.ts";

/** Records that touch a boundary and are alike in everything that its figures are told apart by. Sums as decimal text. */
export interface BoundaryGroup {
  readonly direction: BoundaryDirection;
  readonly treatment: BoundaryTreatment;
  readonly kind: FlowKind;
  readonly currency: string;
  readonly contribution: string | null;
  readonly flowType: string | null;
  readonly records: number;
  readonly unknownUsd: number;
  /** How many of them belong to the boundary in part, by shares. */
  readonly partly: number;
  readonly usd: string;
  /** The part of `usd` that belongs to the boundary; null where that is not known. */
  readonly inside: string | null;
  readonly amount: string;
  /** The part of `amount` that belongs to the boundary; null where that is not known. */
  readonly insideAmount: string | null;
}

interface Row extends Omit<BoundaryGroup, "records" | "unknownUsd" | "partly"> {
  readonly records: bigint;
  readonly unknownUsd: bigint;
  readonly partly: bigint;
}

const memory = new Memory<readonly BoundaryGroup[]>(50_000, (groups) => 1 + groups.length);

/** Everything that touches the boundary, in one statement: all of its figures are sums of these. */
export async function getGroups(question: Question, boundary: Boundary, pin: Pin): Promise<readonly BoundaryGroup[]> {
  const { sql } = question;
  return memory.get(question.state, JSON.stringify([pin.block, boundary]), async () => {
    const own = (dimension: string) => sql`(
      SELECT min(p.code) FROM fund_properties p
      WHERE p.chain_id = c.chain_id AND p.stream_id = c.stream_id AND p.seq = c.seq AND p.side = 'flow' AND p.dimension = ${dimension})`;
    const rows = await sql<Row[]>`
      SELECT upper(direction) AS direction, upper(treatment) AS treatment, upper(kind) AS kind, currency, contribution, type AS "flowType",
        count(*) AS records, count(*) FILTER (WHERE usd IS NULL) AS "unknownUsd", count(*) FILTER (WHERE portion < 1) AS partly,
        coalesce(sum(usd), 0)::text AS usd, CASE WHEN bool_and(portion IS NOT NULL) THEN trim_scale(coalesce(sum(usd * portion), 0))::text END AS inside,
        sum(amount)::text AS amount, CASE WHEN bool_and(portion IS NOT NULL) THEN trim_scale(sum(amount * portion))::text END AS "insideAmount"
      FROM (SELECT c.*, ${own("contribution")} AS contribution, ${own("type")} AS type FROM (${classified(question, boundary, pin)}) c) g
      GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, sum(usd) DESC NULLS LAST, 4, 5, 6`;
    return rows.map((row) => ({ ...row, records: Number(row.records), unknownUsd: Number(row.unknownUsd), partly: Number(row.partly) }));
  });
}
