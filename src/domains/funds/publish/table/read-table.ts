import { OperatorError } from "../../../../kernel/errors.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { readChosenRows } from "../../../../publish/table/chosen-rows.ts";
import { columnsOf, openTable, warnOfEncoding, warnOfRest } from "../../../../publish/table/open-table.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { NoRecord, type RowReader } from "../../../../publish/table/row-reader.ts";
import type { FundPublication, PlannedFlow, PlannedProgramme } from "../publication.ts";
import { warnOf } from "../warnings.ts";
import type { TableMap } from "./map.ts";
import { readRecord } from "./read-record.ts";

export interface ReadTableOptions {
  /** Take the place of those that the map names. */
  readonly paths?: readonly string[];
  /** As yyyymmdd; takes the place of the map's. */
  readonly dataDate?: number;
}

/**
 * Reads tables as a map says. Of a row that tells of several records, all are left out where one is bad.
 * @throws OperatorError when a file can't be read or lacks a column that the map names.
 */
export function readTableFlows(map: TableMap, options: ReadTableOptions = {}): FundPublication {
  const paths = options.paths?.length ? options.paths : map.paths;
  if (paths.length === 0) throw new OperatorError("The map names no files (paths: […]), and none was named beside it.");
  const dataDate = options.dataDate ?? toLedgerDay(map.source.dataDate ?? "") ?? 0;
  const columns = columnsOf(map.only, map.each);
  const tables = paths.map((path) => openTable(path, map.file, columns));
  const read = new TableFlows(map);
  for (const table of tables) read.take(table);
  const flows = [...read.flows.values()];
  const { publisher, ...terms } = map.source;
  return {
    terms: { source: terms.id, title: terms.title, licence: terms.licence, attribution: terms.attribution, sample: terms.sample },
    publisher,
    organisations: [...read.organisations.values()],
    programmes: [...read.programmes.values()],
    flows: parentsFirst(flows),
    files: tables.map(({ file }) => ({ name: file.name, sha256: file.sha256, dataDate })),
    reading: {
      badRows: read.badRows,
      warnings: [...tables.flatMap(warnOfEncoding), ...read.warnings(), ...warnOf(flows, dataDate)],
      ignored: [],
      placeholders: read.placeholders,
    },
  };
}

class TableFlows {
  readonly #map: TableMap;
  readonly flows = new Map<string, PlannedFlow>();
  readonly organisations = new Map<string, PlannedOrganisation>();
  readonly programmes = new Map<string, PlannedProgramme>();
  readonly badRows: BadRow[] = [];
  placeholders = 0;
  #leftOut = 0;

  constructor(map: TableMap) {
    this.#map = map;
  }

  take(table: Table): void {
    this.#leftOut += readChosenRows(table, this.#map, this.badRows, (reader, origin) => this.#takeRow(reader, origin));
    this.#dropUnknownParents();
  }

  #takeRow(reader: RowReader, origin: Origin): void {
    const records = this.#map.each.flatMap((spec) => {
      try {
        return readRecord(spec, reader, origin) ?? [];
      } catch (error) {
        if (!(error instanceof NoRecord)) throw error;
        this.placeholders += 1;
        return [];
      }
    });
    const reasons = [...reader.faults];
    const own = new Set<string>();
    for (const { flow } of records) {
      const other = this.flows.get(flow.ref)?.origin;
      if (other !== undefined) reasons.push(`${flow.ref} stands at ${other.file}:${other.line} already`);
      else if (own.has(flow.ref))
        reasons.push(`two records of this row have the ref ${flow.ref}: give each a suffix of its own in the map`);
      own.add(flow.ref);
    }
    if (reasons.length > 0) {
      this.badRows.push({ ...origin, row: records[0]?.flow.ref ?? "", reason: [...new Set(reasons)].join("; ") });
      return;
    }
    for (const { flow, organisations, programme } of records) {
      this.flows.set(flow.ref, flow);
      for (const one of organisations) if (!this.organisations.has(one.ref)) this.organisations.set(one.ref, one);
      if (programme !== null && !this.programmes.has(programme.ref)) this.programmes.set(programme.ref, programme);
    }
  }

  /** A parent that no row tells of would point at nothing. */
  #dropUnknownParents(): void {
    for (const flow of this.flows.values()) {
      if (flow.parent === null || this.flows.has(flow.parent)) continue;
      this.flows.delete(flow.ref);
      this.badRows.push({
        ...flow.origin,
        row: flow.ref,
        reason: `it follows from ${flow.parent}, and no row before or after it has that ref`,
      });
    }
  }

  warnings(): readonly string[] {
    return warnOfRest(this.#map.only, this.#leftOut);
  }
}

/** In the order of the rows, each after the one that it follows from. */
function parentsFirst(flows: readonly PlannedFlow[]): readonly PlannedFlow[] {
  const byRef = new Map(flows.map((flow) => [flow.ref, flow]));
  const placed = new Set<string>();
  const ordered: PlannedFlow[] = [];
  for (const flow of flows) {
    const chain: PlannedFlow[] = [];
    for (let next: PlannedFlow | undefined = flow; next !== undefined && !placed.has(next.ref); ) {
      if (chain.includes(next))
        throw new OperatorError(`${next.ref} follows from itself, over ${chain.map(({ ref }) => ref).join(", ")}. Mend the parents.`);
      chain.push(next);
      next = next.parent === null ? undefined : byRef.get(next.parent);
    }
    for (const one of chain.reverse()) {
      placed.add(one.ref);
      ordered.push(one);
    }
  }
  return ordered;
}
