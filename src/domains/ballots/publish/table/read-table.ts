import { OperatorError } from "../../../../kernel/errors.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { MapFile } from "../../../../publish/table/map-file.ts";
import { columnsOf, openTable, warnOfEncoding } from "../../../../publish/table/open-table.ts";
import type { BallotPublication } from "../publication.ts";
import { type BallotMap, totalsMap, votesMap } from "./map.ts";
import { readTotals } from "./read-totals.ts";
import { readVotes } from "./read-votes.ts";

/** Its `paths` come out as they are to be opened. @throws OperatorError that names every line that is wrong */
export function readBallotMap(file: MapFile): BallotMap {
  const map = file.records === "vote-totals" ? file.read(totalsMap) : file.read(votesMap);
  return { ...map, paths: [...file.resolve(map.paths)] };
}

/**
 * Reads tables as a map says: votes one by one, or sums by counting unit.
 * @param paths take the place of those that the map names
 * @param dataDate as yyyymmdd; takes the place of the map's
 * @throws OperatorError when a file can't be read or lacks a column that the map names
 */
export function readBallotTable(map: BallotMap, paths: readonly string[] = [], dataDate?: number): BallotPublication {
  const { publisher, id: source, dataDate: said, ...terms } = map.source;
  const files = paths.length > 0 ? paths : map.paths;
  if (files.length === 0) throw new OperatorError("The map names no files (paths: […]), and none was named beside it.");
  const { source: _, paths: __, file, ...fields } = map;
  const tables = files.map((path) => openTable(path, file, columnsOf(fields)));
  const badRows: BadRow[] = [];
  const read = map.records === "votes" ? readVotes(map, tables, badRows) : readTotals(map, tables, badRows);
  const day = dataDate ?? toLedgerDay(said ?? "") ?? 0;
  return {
    terms: { source, ...terms },
    publisher,
    names: read.names,
    ballots: read.ballots,
    files: tables.map((table) => ({ name: table.file.name, sha256: table.file.sha256, dataDate: day })),
    reading: {
      badRows,
      warnings: [...tables.flatMap(warnOfEncoding), ...read.warnings],
      ignored: [],
      placeholders: read.placeholders,
    },
    content: read.content,
  };
}
