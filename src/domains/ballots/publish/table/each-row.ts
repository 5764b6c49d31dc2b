import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { readChosenRows } from "../../../../publish/table/chosen-rows.ts";
import { warnOfRest } from "../../../../publish/table/open-table.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import type { RowReader } from "../../../../publish/table/row-reader.ts";
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
    leftOut += readChosenRows(table, map, badRows, (reader, { file, line }) => {
      const name = read(reader, { file, line });
      if (reader.faults.length > 0) badRows.push({ file, line, row: name ?? "", reason: [...new Set(reader.faults)].join("; ") });
    });
  }
  return warnOfRest(map.only, leftOut);
}
