import type { Reader } from "../../store/client.ts";
import { differing, type Side } from "../differing.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { checkTarget } from "./checks.ts";
import type { TargetKind } from "./events.ts";

interface StreamRow {
  readonly chain_id: bigint;
  readonly stream_id: string;
}

/** Computes heads, checks and corrections anew from the facts, and returns where the stored ones differ. */
export async function rederiveTargets(sql: Reader): Promise<readonly Difference[]> {
  const differences = [...(await compareStreamHeads(sql, "targets", ["targets", "submissions"])), ...(await compareCorrections(sql))];
  const streams = await sql<StreamRow[]>`
    SELECT chain_id, stream_id FROM streams WHERE domain = 'targets' ORDER BY stream_id`;
  for (const stream of streams) differences.push(...(await compareChecks(sql, stream)));
  const strays = await sql<{ key: string }[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || rule AS key FROM target_checks c
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.chain_id = c.chain_id AND s.stream_id = c.stream_id)`;
  return [...differences, ...strays.map(({ key }) => ({ table: "target_checks", key, stored: "a row", derived: null }))];
}

async function compareCorrections(sql: Reader): Promise<readonly Difference[]> {
  const stored = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq AS key, 'replaced by ' || by_seq || ', block ' || block_number || ', log ' || log_index AS value
    FROM target_corrections ORDER BY 1`;
  const derived = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || corrects AS key, 'replaced by ' || seq || ', block ' || block_number || ', log ' || log_index AS value
    FROM (
      SELECT chain_id, stream_id, seq, corrects, block_number, log_index FROM targets
      UNION ALL SELECT chain_id, stream_id, seq, corrects, block_number, log_index FROM submissions) r
    WHERE corrects IS NOT NULL ORDER BY 1`;
  return differing("target_corrections", stored, derived);
}

interface CheckedRow {
  readonly seq: bigint;
  readonly block_number: bigint;
  readonly kind: TargetKind | null;
  readonly base_year: number | null;
  readonly target_year: number | null;
  readonly words: string;
  readonly data_date: string | null;
  readonly block_day: string;
}

async function compareChecks(sql: Reader, { chain_id: chain, stream_id: stream }: StreamRow): Promise<readonly Difference[]> {
  const derived: Side[] = [];
  const saying = (outcome: string, detail: string, day: string | null, block: bigint) => `${outcome}, ${day}: ${detail} (block ${block})`;
  const targets = sql<CheckedRow[]>`
    SELECT f.seq, f.block_number, f.kind, f.base_year, f.target_year, f.words,
      (SELECT s.data_date FROM source_files s WHERE s.stream_id = f.stream_id AND s.from_seq <= f.seq
        ORDER BY s.block_number DESC, s.log_index DESC LIMIT 1) AS data_date,
      coalesce(to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '9999-12-31') AS block_day
    FROM targets f LEFT JOIN blocks b ON b.chain_id = f.chain_id AND b.number = f.block_number
    WHERE f.chain_id = ${chain} AND f.stream_id = ${stream} ORDER BY f.seq`;
  for await (const rows of targets.cursor(10_000)) {
    for (const { seq, block_number, base_year: baseYear, target_year: targetYear, ...row } of rows) {
      for (const { check, outcome, detail, day } of checkTarget({ ...row, baseYear, targetYear }, row.data_date, row.block_day)) {
        derived.push({ key: `${chain} ${stream}-${seq} ${check}`, value: saying(outcome, detail, day, block_number) });
      }
    }
  }
  const stored = await sql<{ key: string; outcome: string; detail: string; day: string | null; block_number: bigint }[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || rule AS key, outcome, detail, day, block_number
    FROM target_checks WHERE chain_id = ${chain} AND stream_id = ${stream} ORDER BY seq, rule`;
  return differing(
    "target_checks",
    stored.map(({ key, outcome, detail, day, block_number }) => ({ key, value: saying(outcome, detail, day, block_number) })),
    derived,
  );
}
