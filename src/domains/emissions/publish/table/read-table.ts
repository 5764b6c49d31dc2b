import { OperatorError } from "../../../../kernel/errors.ts";
import { fromMinorUnits, rescale } from "../../../../kernel/money.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { readTable, type Table } from "../../../../publish/table/read-table.ts";
import { RowReader } from "../../../../publish/table/row-reader.ts";
import type { Part } from "../../parts.ts";
import type { EmissionPublication, PlannedReport, ReportedActor } from "../publication.ts";
import { type EmissionMap, readEmissionMap } from "./map.ts";

/**
 * Reads a table of emissions as a map says: a report for each row.
 * @param paths the tables; without `map`, the map first
 * @throws OperatorError when there is no map, or a file can't be read or lacks a column that the map names
 */
export function readEmissionTable(paths: readonly string[], map: string | undefined, dataDate = 0): EmissionPublication {
  const [first, ...rest] = paths;
  const named = map ?? first;
  if (named === undefined) throw new OperatorError("A table needs a map: plainsight publish emission-table --map map.yaml FILE.");
  const read = readEmissionMap(named);
  const given = map === undefined ? rest : paths;
  const files = given.length > 0 ? given : read.paths;
  if (files.length === 0) throw new OperatorError("The map names no files (paths: […]), and none was named beside it.");
  const tables = files.map((path) => readTable(path, read.file));
  const badRows: BadRow[] = [];
  const byRef = new Map<string, PlannedReport>();
  for (const table of tables) readRows(read, table, byRef, badRows);
  const { publisher, id: source, ...terms } = read.source;
  const used = new Set([...byRef.values()].flatMap(({ actor }) => ("declared" in actor ? [actor.declared] : [])));
  return {
    terms: { source, ...terms },
    publisher,
    organisations: [],
    actors: Object.entries(read.groups).flatMap(([ref, name]) =>
      used.has(ref) ? [{ kind: "GROUP" as const, country: null, owner: null, ref, name, place: "" }] : [],
    ),
    reports: [...byRef.values()].sort((a, b) => a.year - b.year || (a.ref < b.ref ? -1 : 1)),
    verifications: [],
    files: tables.map(({ file }) => ({ name: file.name, sha256: file.sha256, dataDate })),
    reading: { badRows, warnings: [], ignored: [], placeholders: 0 },
  };
}

function readRows(map: EmissionMap, table: Table, byRef: Map<string, PlannedReport>, badRows: BadRow[]): void {
  const country = "column" in map.country ? [map.country.column] : [];
  const columns = [...country, map.total, ...map.parts.map((part) => part.column), ...map.memo.map((part) => part.column)];
  const lacking = columns.filter((column) => !table.columns.includes(column));
  if (lacking.length > 0) throw new OperatorError(`${table.file.path} has no column ${lacking.join(", ")}, which the map names.`);
  for (const row of table.rows) {
    const origin = { file: table.file.path, line: row.line, row: "" };
    const reader = new RowReader(table, row, map.file);
    if (!map.only.every(({ column, values }) => values.includes(row.cell(column)?.trim() ?? ""))) continue;
    const report = row.fault === undefined ? readReport(map, reader, origin) : undefined;
    const same = report === undefined ? undefined : byRef.get(report.ref);
    const reasons = [...reader.faults, ...(row.fault === undefined ? [] : [row.fault])];
    if (same !== undefined) reasons.push(`line ${same.origin.line} tells of ${same.ref} already`);
    if (reasons.length > 0 || report === undefined) badRows.push({ ...origin, row: report?.ref ?? "", reason: reasons.join("; ") });
    else byRef.set(report.ref, report);
  }
}

function readReport(map: EmissionMap, reader: RowReader, origin: Origin): PlannedReport | undefined {
  const { decimals } = map.basis;
  const mass = (column: string): bigint | null => {
    if (reader.cell(column) === undefined) return null;
    const read = reader.amount({ column, unit: 1, blank: "refuse", zero: "keep" });
    const units = read && rescale(read, decimals);
    if (read !== undefined && units === undefined)
      reader.faults.push(`${column}: expected at most ${decimals} digits after the point, as the map says`);
    return units ?? null;
  };
  const part = ({ code, column }: { readonly code: string; readonly column: string }): Part => {
    const units = mass(column);
    return { code, mass: units === null ? null : fromMinorUnits(units, decimals) };
  };
  const year = reader.matches(map.year, /^\d{4}$/, "a year of four digits");
  const actor = readActor(map, reader);
  if (year === undefined || actor === undefined) return undefined;
  return {
    origin,
    actor,
    year: Number(year),
    basis: map.basis,
    total: mass(map.total),
    periodFrom: 0,
    periodTo: 0,
    evidence: null,
    ref: `${year} ${"code" in actor ? actor.code : "declared" in actor ? actor.declared : ""}`,
    parts: map.parts.map(part),
    memo: map.memo.map(part),
    properties: map.properties,
  };
}

function readActor(map: EmissionMap, reader: RowReader): ReportedActor | undefined {
  const cell = "column" in map.country ? reader.cell(map.country.column) : undefined;
  if (cell !== undefined && map.groups[cell] !== undefined) return { kind: "GROUP", declared: cell };
  const [code, ...others] = reader.countries(map.country) ?? [];
  if (code !== undefined && others.length === 0) return { kind: "COUNTRY", code };
  if (reader.faults.length === 0) reader.faults.push("country: expected one country, or a group that the map names");
  return undefined;
}
