import type { Publication } from "../publication.ts";
import type { Look } from "./look.ts";
import type { MapFile } from "./map-file.ts";
import type { Table } from "./read-table.ts";

/**
 * What a domain gives so that any table can become its records. It stands in the domain's `publish/table/kind.ts` and in the
 * list of `src/main/tables.ts`; a map says `records:` and its name.
 */
export interface TableKind {
  /** What a map says behind `records:`. */
  readonly records: string;
  /** What one row tells of, for messages: "money that was pledged or paid". */
  readonly rows: string;
  /** True where a file's columns look like such records: a draft without --records is of the one kind that says so. */
  recognises(looks: readonly Look[]): boolean;
  /** A map's draft, which says CHOOSE wherever two readings fit, or none. */
  draft(path: string, table: Table, looks: readonly Look[]): string;
  /**
   * @param paths files named beside the map, which take the place of those that it names
   * @param dataDate day up to which they speak, as yyyymmdd; takes the place of the map's
   * @throws OperatorError when the map is wrong, or a file can't be read or lacks a column that it names
   */
  read(map: MapFile, paths: readonly string[], dataDate: number | undefined): Publication | Promise<Publication>;
}
