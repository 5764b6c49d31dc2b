import type { BadRow, Origin } from "../rows.ts";
import type { warnOfRest } from "./open-table.ts";
import type { Table } from "./read-table.ts";
import { RowReader } from "./row-reader.ts";

/** What a map says of a table's rows as a whole. */
interface RowsMap {
  /** How the file is written. */
  readonly file: ConstructorParameters<typeof RowReader>[2];
  /** The values that a row has to have to be read. */
  readonly only: Parameters<typeof warnOfRest>[0];
}

/**
 * Goes through the rows that a map takes; those that are no rows of the table join the bad ones.
 * @param origin of a row not read yet: it has no name
 * @returns how many rows `only` left out
 */
export function readChosenRows(
  table: Table,
  { file, only }: RowsMap,
  badRows: BadRow[],
  read: (reader: RowReader, origin: Origin) => void,
): number {
  let leftOut = 0;
  for (const row of table.rows) {
    const origin = { file: table.file.path, line: row.line, row: "" };
    if (row.fault !== undefined) badRows.push({ ...origin, reason: row.fault });
    else if (only.every(({ column, values }) => values.includes(row.cell(column)?.trim() ?? "")))
      read(new RowReader(table, row, file), origin);
    else leftOut += 1;
  }
  return leftOut;
}
