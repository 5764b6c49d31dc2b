import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import type { Reader } from "../store/client.ts";
import type { ProvenTransaction } from "./check-transaction.ts";
import type { Contracts } from "./contracts.ts";
import type { Findings } from "./findings.ts";
import { type Fields, type LoggedTable, storedText } from "./logged-table.ts";
import { loggedTables } from "./tables/all.ts";

interface ExpectedRow {
  readonly key: string;
  readonly fields: Fields;
}

/**
 * Compares the rows of some blocks with the proven logs of those blocks, both ways: each row must repeat a log, column by
 * column, and each log of our contracts must have its row.
 * @param from,to the lowest and the highest of `blocks`
 */
export async function matchRows(
  sql: Reader,
  contracts: Contracts,
  from: number,
  to: number,
  blocks: ReadonlySet<number>,
  transactions: readonly ProvenTransaction[],
  findings: Findings,
): Promise<void> {
  const proven = new Set(transactions.map(({ blockNumber, index }) => `${blockNumber} ${index}`));
  for (const table of loggedTables) {
    const expected = expectedRows(table, contracts, transactions, findings, await table.scope?.(sql, contracts.chainId));
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
        const parts = got === value ? null : (table.explain?.(field, got, value) ?? null);
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

function expectedRows(
  table: LoggedTable,
  contracts: Contracts,
  transactions: readonly ProvenTransaction[],
  findings: Findings,
  isStored: Awaited<ReturnType<NonNullable<LoggedTable["scope"]>>> = () => true,
): ReadonlyMap<string, ExpectedRow> {
  const expected = new Map<string, ExpectedRow>();
  for (const { blockNumber, index, firstLogIndex, logs } of transactions) {
    logs.forEach((log, position) => {
      const contract = bytesToHex(log.address);
      const [event] = log.topics;
      const kind = contracts.kinds.get(contract);
      if (kind === undefined || !table.contractKinds.includes(kind) || event === undefined || bytesToHex(event) !== table.event) return;
      if (!isStored(log, { contract, blockNumber })) return;
      const place = placeOf(blockNumber, firstLogIndex + position);
      try {
        expected.set(place, table.expected(log, { chainId: contracts.chainId, contract, contractKind: kind, transactionIndex: index }));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        findings.add({
          check: "records",
          table: table.table,
          key: place,
          field: null,
          got: `${error.reason}: ${error.got}`,
          expected: error.expected,
        });
      }
    });
  }
  return expected;
}

function placeOf(blockNumber: number, logIndex: number): string {
  return `log ${logIndex} of block ${blockNumber}`;
}
