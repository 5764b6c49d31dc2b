import { OperatorError } from "../../../../kernel/errors.ts";
import { fromMinorUnits, rescale } from "../../../../kernel/money.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { readChosenRows } from "../../../../publish/table/chosen-rows.ts";
import { columnsOf, openTable, warnOfEncoding, warnOfRest } from "../../../../publish/table/open-table.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { NoRecord, type RowReader } from "../../../../publish/table/row-reader.ts";
import type { Part } from "../../parts.ts";
import type { EmissionPublication, PlannedReport, ReportedActor } from "../publication.ts";
import type { EmissionMap } from "./map.ts";

/**
 * Reads tables of emissions as a map says: a report for each row.
 * @param paths take the place of those that the map names
 * @param dataDate as yyyymmdd; takes the place of the map's
 * @throws OperatorError when a file can't be read or lacks a column that the map names
 */
export function readTableReports(map: EmissionMap, paths: readonly string[], dataDate: number | undefined): EmissionPublication {
  const files = paths.length > 0 ? paths : map.paths;
  if (files.length === 0) throw new OperatorError("The map names no files (paths: […]), and none was named beside it.");
  const day = dataDate ?? toLedgerDay(map.source.dataDate ?? "") ?? 0;
  const { only, basis, country, year, total, parts, memo } = map;
  const columns = columnsOf(only, basis, country, year, total, parts, memo);
  const tables = files.map((path) => openTable(path, map.file, columns));
  const read = new TableReports(map);
  for (const table of tables) read.take(table);
  const { publisher, id: source, title, licence, attribution, sample } = map.source;
  const reports = [...read.reports.values()];
  const used = new Set(reports.flatMap(({ actor }) => ("declared" in actor ? [actor.declared] : [])));
  return {
    terms: { source, title, licence, attribution, sample },
    publisher,
    organisations: [],
    actors: Object.entries(map.groups).flatMap(([ref, name]) =>
      used.has(ref) ? [{ kind: "GROUP" as const, country: null, owner: null, ref, name, place: "" }] : [],
    ),
    reports: reports.sort((a, b) => a.year - b.year || (a.ref < b.ref ? -1 : 1)),
    verifications: [],
    files: tables.map(({ file }) => ({ name: file.name, sha256: file.sha256, dataDate: day })),
    reading: {
      badRows: read.badRows,
      warnings: [...tables.flatMap(warnOfEncoding), ...warnOfRest(only, read.leftOut)],
      ignored: [],
      placeholders: read.placeholders,
    },
  };
}

class TableReports {
  readonly #map: EmissionMap;
  readonly reports = new Map<string, PlannedReport>();
  readonly badRows: BadRow[] = [];
  placeholders = 0;
  leftOut = 0;

  constructor(map: EmissionMap) {
    this.#map = map;
  }

  take(table: Table): void {
    this.leftOut += readChosenRows(table, this.#map, this.badRows, (reader, origin) => {
      try {
        this.#add(readReport(this.#map, reader, origin), reader, origin);
      } catch (error) {
        if (!(error instanceof NoRecord)) throw error;
        this.placeholders += 1;
      }
    });
  }

  #add(report: PlannedReport | undefined, { faults }: RowReader, origin: Origin): void {
    const same = report === undefined ? undefined : this.reports.get(report.ref)?.origin;
    const reasons = same === undefined ? faults : [...faults, `${same.file}:${same.line} tells of ${report?.ref} already`];
    if (reasons.length > 0 || report === undefined) this.badRows.push({ ...origin, row: report?.ref ?? "", reason: reasons.join("; ") });
    else this.reports.set(report.ref, report);
  }
}

function readReport(map: EmissionMap, reader: RowReader, origin: Origin): PlannedReport | undefined {
  const { decimals, gas: gasSpec } = map.basis;
  const gas = typeof gasSpec === "string" ? gasSpec : reader.choice(gasSpec);
  const mass = ({ column, unit }: EmissionMap["total"]): bigint | null => {
    if (reader.cell(column) === undefined) return null;
    const read = reader.amount({ column, unit, blank: "refuse", zero: "keep" });
    const units = read && rescale(read, decimals);
    if (read !== undefined && units === undefined)
      reader.refuse(column, `a number with at most ${decimals} digits after the point, as the map says (decimals)`);
    return units ?? null;
  };
  const part = ({ code, ...where }: EmissionMap["parts"][number]): Part => {
    const units = mass(where);
    return { code, mass: units === null ? null : fromMinorUnits(units, decimals) };
  };
  const year = reader.matches(map.year, /^\d{4}$/, "a year of four digits");
  const actor = readActor(map, reader);
  const total = mass(map.total);
  const [parts, memo] = [map.parts.map(part), map.memo.map(part)];
  if (year === undefined || actor === undefined || gas === undefined) return undefined;
  const whose = "code" in actor ? actor.code : "declared" in actor ? actor.declared : "";
  return {
    origin,
    actor,
    year: Number(year),
    basis: { ...map.basis, gas },
    total,
    periodFrom: 0,
    periodTo: 0,
    evidence: null,
    // Of a table with a column of gases, each is a report of its own.
    ref: `${year} ${whose}${typeof gasSpec === "string" ? "" : ` ${gas}`}`,
    parts,
    memo,
    properties: map.properties,
  };
}

function readActor({ country, groups }: EmissionMap, reader: RowReader): ReportedActor | undefined {
  const cell = "column" in country ? reader.cell(country.column) : undefined;
  if (cell !== undefined && groups[cell] !== undefined) return { kind: "GROUP", declared: cell };
  const codes = reader.countries(country);
  const [code, ...others] = codes ?? [];
  if (code !== undefined && others.length === 0) return { kind: "COUNTRY", code };
  if (codes !== undefined && "column" in country) reader.refuse(country.column, "one country, or a group that the map names (groups)");
  return undefined;
}
