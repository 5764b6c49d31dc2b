import { Refusal } from "@plainsight/verifier/refusal";
import type { Reader } from "../store/client.ts";
import type { ProvenTransaction } from "./check-transaction.ts";
import type { Contracts } from "./contracts.ts";
import type { Course } from "./course.ts";
import type { Findings } from "./findings.ts";
import { type Fields, type JudgedLog, type LoggedTable, type StandingTable, storedText } from "./logged-table.ts";
import { loggedTables } from "./tables/all.ts";
import { standingTables } from "./tables/misplaced.ts";

interface ExpectedRow {
  readonly key: string;
  readonly fields: Fields;
}

/**
 * Compares the rows of some blocks with the proven logs of those blocks, both ways: each row must repeat a log, column by
 * column, and each log of our contracts must have its row.
 * @param from,to the lowest and the highest of `blocks`
 * @param course that has followed all blocks before them
 */
export async function matchRows(
  sql: Reader,
  contracts: Contracts,
  from: number,
  to: number,
  blocks: ReadonlySet<number>,
  transactions: readonly ProvenTransaction[],
  course: Course,
  findings: Findings,
): Promise<void> {
  const logs = course.follow(transactions);
  const proven = new Set(transactions.map(({ blockNumber, index }) => `${blockNumber} ${index}`));
  for (const table of [...loggedTables, ...standingTables]) {
    const expected = await expectedRows(sql, contracts.chainId, table, logs, findings);
    const rows = await table.rows(sql, contracts.chainId, from, to);
    const seen = new Set<string>();
    for (const row of rows) {
      const place = placeOf(row.blockNumber, row.logIndex);
      const wanted = expected.get(place);
      const { tx_index: transactionIndex } = row.fields;
      // What is wrong with such a row's block or transaction is told there, once, and not again for each row.
      if (!blocks.has(row.blockNumber)) continue;
      if (wanted === undefined && typeof transactionIndex === "string" && !proven.has(`${row.blockNumber} ${transactionIndex}`)) continue;
      findings.count("records", 1);
      if (wanted === undefined || seen.has(place)) {
        const where = `log ${row.logIndex} of block ${row.blockNumber}`;
        findings.add({
          check: "records",
          table: table.table,
          key: row.key,
          field: null,
          got: `a row for ${where}`,
          expected:
            wanted === undefined ? "no row: the proven transactions of that block have no such event there" : `one row only for ${where}`,
        });
        continue;
      }
      seen.add(place);
      for (const [field, said] of Object.entries(wanted.fields)) {
        const value = said === null ? null : storedText(said);
        const got = row.fields[field] ?? null;
        const parts = got === value || !("event" in table) ? null : (table.explain?.(field, got, value) ?? null);
        if (parts === null) findings.compare("records", table.table, wanted.key, field, got, value);
        else for (const part of parts) findings.add({ check: "records", table: table.table, key: wanted.key, ...part });
      }
    }
    for (const [place, { key }] of expected) {
      if (seen.has(place)) continue;
      findings.add({ check: "records", table: table.table, key, field: null, got: "no row", expected: `the row of ${place}` });
    }
  }
}

async function expectedRows(
  sql: Reader,
  chainId: number,
  table: LoggedTable | StandingTable,
  logs: readonly JudgedLog[],
  findings: Findings,
): Promise<ReadonlyMap<string, ExpectedRow>> {
  const expected = new Map<string, ExpectedRow>();
  const isStored = "event" in table ? await table.scope?.(sql, chainId) : undefined;
  for (const judged of logs) {
    const { log, place, blockNumber, logIndex } = judged;
    if (!hasRow(table, judged) || isStored?.(log, { contract: place.contract, blockNumber }) === false) continue;
    const where = placeOf(blockNumber, logIndex);
    try {
      expected.set(where, "event" in table ? table.expected(log, place) : table.expected(judged));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.add({
        check: "records",
        table: table.table,
        key: where,
        field: null,
        got: `${error.reason}: ${error.got}`,
        expected: error.expected,
      });
    }
  }
  return expected;
}

function hasRow(table: LoggedTable | StandingTable, { event, place, standing }: JudgedLog): boolean {
  if (!("event" in table)) return table.takes(standing);
  if (table.event !== event || !table.contractKinds.includes(place.contractKind)) return false;
  // Of what is not in its place, only a record behind a gap stands among the others.
  return standing.is === "in place" || (standing.is === "break" && standing.kind === "gap");
}

function placeOf(blockNumber: number, logIndex: number): string {
  return `log ${logIndex} of block ${blockNumber}`;
}
