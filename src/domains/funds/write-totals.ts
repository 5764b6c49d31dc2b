import { fromMinorUnits, toMinorUnits } from "../../kernel/money.ts";
import type { Transaction } from "../../store/client.ts";
import type { CountedRecords } from "../counted-records.ts";
import type { FlowKind } from "./events.ts";
import { type CountedFlow, FundSums, type FundTotal } from "./facts.ts";
import { coarserSums, finestSums, type KeptSums } from "./kept-sums.ts";

const types = { year: "integer", country: "text", provider: "integer", receiver: "integer", programme: "integer" } as const;

/** Adds what a batch changes to every table of sums, in one statement; sums that no record is left of are taken out. */
async function addToTotals(tx: Transaction, chainId: number, sums: readonly FundTotal[]): Promise<void> {
  if (sums.length === 0) return;
  const emptied = await tx.unsafe<{ table_name: string }[]>(statement, [
    chainId,
    sums.map((sum) => sum.streamId),
    sums.map((sum) => sum.kind),
    sums.map((sum) => fromMinorUnits(sum.usdCents, 2)),
    sums.map((sum) => sum.records),
    sums.map((sum) => sum.unknownUsd),
    ...finestSums.keys.map((key) => sums.map((sum) => sum[key])),
  ]);
  for (const { table_name: table } of emptied) await tx`DELETE FROM ${tx(table)} WHERE chain_id = ${chainId} AND records = 0`;
}

const tables = [...coarserSums, finestSums];

const statement = `
  WITH delta AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::numeric[], $5::bigint[], $6::bigint[],
      ${finestSums.keys.map((key, at) => `$${at + 7}::${types[key]}[]`).join(", ")})
      AS d (stream_id, kind, usd, records, unknown_usd, ${finestSums.keys.join(", ")})
  ), ${tables.map(addition).join(", ")}
  ${tables.map(({ table }) => `SELECT '${table}' AS table_name WHERE EXISTS (SELECT FROM ${table}_touched WHERE records = 0)`).join(" UNION ALL ")}`;

function addition({ table, keys }: KeptSums): string {
  const key = ["stream_id", "kind", ...keys].join(", ");
  return `${table}_touched AS (
    INSERT INTO ${table} (chain_id, ${key}, usd, records, unknown_usd)
    SELECT $1::bigint, ${key}, sum(usd), sum(records), sum(unknown_usd) FROM delta GROUP BY ${key}
    ON CONFLICT (chain_id, ${key}) DO UPDATE
    SET usd = ${table}.usd + excluded.usd, records = ${table}.records + excluded.records,
        unknown_usd = ${table}.unknown_usd + excluded.unknown_usd
    RETURNING records)`;
}

const countedColumns = ["stream_id", "kind", "year", "country", "provider", "receiver", "programme", "usd"];

interface CountedRow {
  readonly stream_id: string;
  readonly kind: FlowKind;
  readonly year: number;
  readonly country: string | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly programme: number | null;
  readonly usd: string | null;
}

function counted(row: CountedRow): CountedFlow {
  const { stream_id: streamId, usd, ...rest } = row;
  return { ...rest, streamId, usdCents: usd === null ? null : toMinorUnits(usd, 2) };
}

/** The kept totals of flows. */
export const countedFlows: CountedRecords<CountedRow, CountedFlow, FundTotal> = {
  records: "fund_flows",
  corrections: "fund_corrections",
  columns: countedColumns,
  counted,
  begin: () => new FundSums(),
  keep: addToTotals,
};
