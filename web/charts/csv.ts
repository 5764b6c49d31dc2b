import { creditOf } from "./provenance.ts";
import type { ChartState } from "./state.ts";
import { statusOf, tableOf } from "./table.ts";

/**
 * The rows of the chart's table as CSV (RFC 4180, UTF-8, CRLF), amounts exact. Each row carries source, licence, block
 * and, for a sample, the warning: a row that is copied elsewhere keeps them. An amount that is not known is an empty
 * field, and `usd_status` says why.
 */
export function csvOf(state: ChartState): string {
  const table = tableOf(state);
  const columns = table.columns.flatMap((column, index) => (column.only === "screen" ? [] : [{ ...column, index }]));
  const credit = Object.entries(creditOf(state));
  const amount = state.measure?.key ?? state.currency.toLowerCase();
  const [hasAmount, hasRecords] = [table.figures !== "none", table.figures === "amount and records"];
  const head = [
    ...columns.map(({ key }) => key),
    ...(hasAmount ? [amount, `${amount}_status`] : []),
    ...(hasRecords ? ["records", "records_without_value"] : []),
    ...credit.map(([name]) => name),
  ];
  const rows = table.rows.map((row) => [
    ...columns.map(({ index }) => plain(row.cells[index] ?? "")),
    ...(hasAmount ? [row.value ?? "", statusOf(row)] : []),
    ...(hasRecords ? [String(row.records), String(row.unknown)] : []),
    ...credit.map(([, value]) => plain(value)),
  ]);
  return [head, ...rows].map((fields) => `${fields.map(field).join(",")}\r\n`).join("");
}

/** Names come from outside: one that begins like a formula would be run by a spreadsheet. An apostrophe keeps it a text. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
