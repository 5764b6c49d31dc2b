import type { Cell } from "../../domains/domain.ts";

/** A way to write rows as text. */
export interface RowFormat {
  readonly contentType: string;
  head(columns: readonly string[]): string;
  row(columns: readonly string[], cells: readonly Cell[]): string;
}

/** RFC 4180: lines end with CR LF, a header line, quotes only where they are needed. Unknown is an empty cell. UTF-8. */
export const csv: RowFormat = {
  contentType: "text/csv; charset=utf-8; header=present",
  head: (columns) => csvLine(columns),
  row: (_, cells) => csvLine(cells),
};

/** One JSON object a line. Unknown is null; exact decimals are strings. */
export const ndjson: RowFormat = {
  contentType: "application/x-ndjson; charset=utf-8",
  head: () => "",
  row: (columns, cells) => `${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])))}\n`,
};

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  // A space at either end is quoted too: some readers trim what is bare.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
