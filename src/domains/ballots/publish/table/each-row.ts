import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { warnOfRest } from "../../../../publish/table/open-table.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { RowReader } from "../../../../publish/table/row-reader.ts";
import type { BallotMap } from "./map.ts";

/**
 * Goes through the rows that the map takes, and keeps those at fault.
 * @param read reads a row and says what it is of, for messages; undefined where it can't tell
 * @returns what a person should know of rows that were not taken
 */
export function eachRow(
  map: BallotMap,
  tables: readonly Table[],
  badRows: BadRow[],
  read: (reader: RowReader, origin: Omit<Origin, "row">) => string | undefined,
): readonly string[] {
  let leftOut = 0;
  for (const table of tables) {
    for (const row of table.rows) {
      const origin = { file: table.file.path, line: row.line };
      if (row.fault !== undefined) {
        badRows.push({ ...origin, row: "", reason: row.fault });
        continue;
      }
      if (!map.only.every(({ column, values }) => values.includes(row.cell(column)?.trim() ?? ""))) {
        leftOut += 1;
        continue;
      }
      const reader = new RowReader(table, row, map.file);
      const name = read(reader, origin);
      if (reader.faults.length > 0) badRows.push({ ...origin, row: name ?? "", reason: [...new Set(reader.faults)].join("; ") });
    }
  }
  return warnOfRest(map.only, leftOut);
}
