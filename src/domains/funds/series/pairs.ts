import { toMinorUnits } from "../../../kernel/money.ts";
import type { Pin, Question } from "../../domain.ts";
import type { FlowKind as StoredKind } from "../events.ts";
import { keptSumsFor } from "../kept-sums.ts";
import { keyConditions, recordConditions, type Wishes } from "../wishes.ts";
import type { PairSum } from "./steps.ts";

export interface PairRow {
  readonly stream_id: string;
  readonly kind: StoredKind;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly usd: string;
  readonly records: number;
  readonly unknown_usd: number;
}

/** Sums by giver and recipient of all that a filter lets through. */
export function pairRows(question: Question, wishes: Wishes, pin: Pin): Promise<readonly PairRow[]> {
  const { sql } = question;
  const kept = keptSumsFor(wishes, ["provider", "receiver"], pin);
  const from =
    kept === null
      ? sql`
          coalesce(sum(f.usd), 0) AS usd, count(*)::float8 AS records, (count(*) FILTER (WHERE f.usd IS NULL))::float8 AS unknown_usd
          FROM fund_flows f WHERE ${recordConditions(question, { ...wishes, includeCorrected: false }, pin)}`
      : sql`
          sum(f.usd) AS usd, sum(f.records)::float8 AS records, sum(f.unknown_usd)::float8 AS unknown_usd
          FROM ${sql(kept.table)} f WHERE ${keyConditions(question, wishes)}`;
  return sql<PairRow[]>`SELECT f.stream_id, f.kind, f.provider, f.receiver, ${from} GROUP BY 1, 2, 3, 4`;
}

export function toPair({ provider, receiver, usd, records, unknown_usd: unknownUsd }: PairRow): PairSum {
  return { provider, receiver, usdCents: toMinorUnits(usd, 2), records, unknownUsd };
}
