import { type MapFile, parseMapFile } from "../../../../publish/table/map-file.ts";
import { completeRecords, type TableMap, tableMap } from "./map.ts";

/**
 * Reads a map of records of money. Its `paths` come out as they are to be opened.
 * @throws OperatorError that names every line that is wrong
 */
export function readMap(file: MapFile): TableMap {
  const { common, each, paths, ...rest } = file.read(tableMap);
  const complete = completeRecords({ common, each });
  if (!complete.success) throw file.wrong(complete.error.issues, ["each"]);
  return { ...rest, each: complete.data, paths: [...file.resolve(paths)] };
}

/** @throws OperatorError as readMap does, and for what is still to be chosen. */
export function parseMap(text: string, path: string): TableMap {
  return readMap(parseMapFile(text, path));
}
