import type { ReferenceFigure } from "@plainsight/verifier/reference-figure";
import { OperatorError } from "../../../../kernel/errors.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { readChosenRows } from "../../../../publish/table/chosen-rows.ts";
import { columnsOf, openTable, warnOfEncoding, warnOfRest } from "../../../../publish/table/open-table.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import type { RowReader } from "../../../../publish/table/row-reader.ts";
import { conversions, measures, prices } from "../../events.ts";
import type { ReferencePublication } from "../publication.ts";
import type { FigureSpec, ReferenceMap } from "./map.ts";

/**
 * Reads tables of reference figures as a map says: a record for each column of figures of a row that says something.
 * @param paths take the place of those that the map names
 * @param dataDate as yyyymmdd; takes the place of the map's
 * @throws OperatorError when a file can't be read or lacks a column that the map names
 */
export function readTableFigures(map: ReferenceMap, paths: readonly string[], dataDate: number | undefined): ReferencePublication {
  const files = paths.length > 0 ? paths : map.paths;
  if (files.length === 0) throw new OperatorError("The map names no files (paths: […]), and none was named beside it.");
  const day = dataDate ?? toLedgerDay(map.source.dataDate ?? "") ?? 0;
  const columns = columnsOf(map.only, map.country, map.year, map.figures);
  const tables = files.map((path) => openTable(path, map.file, columns));
  const read = new TableFigures(map);
  for (const table of tables) read.take(table);
  const { publisher, id: source, title, licence, attribution, sample } = map.source;
  return {
    terms: { source, title, licence, attribution, sample },
    publisher,
    organisations: [],
    figures: [...read.figures.values()].map(({ figure }) => figure),
    files: tables.map(({ file }) => ({ name: file.name, sha256: file.sha256, dataDate: day })),
    reading: {
      badRows: read.badRows,
      warnings: [...tables.flatMap(warnOfEncoding), ...warnOfRest(map.only, read.leftOut)],
      ignored: [],
      placeholders: read.unknown,
    },
  };
}

class TableFigures {
  readonly #map: ReferenceMap;
  readonly figures = new Map<string, { readonly figure: ReferenceFigure; readonly origin: Origin }>();
  readonly badRows: BadRow[] = [];
  /** Empty cells. */
  unknown = 0;
  leftOut = 0;

  constructor(map: ReferenceMap) {
    this.#map = map;
  }

  take(table: Table): void {
    this.leftOut += readChosenRows(table, this.#map, this.badRows, (reader, origin) => this.#takeRow(reader, origin));
  }

  #takeRow(reader: RowReader, origin: Origin): void {
    const { country, year: yearSpec, figures, edition } = this.#map;
    const codes = reader.countries(country);
    const year = reader.matches(yearSpec, /^\d{4}$/, "a year of four digits");
    const [code, ...others] = codes ?? [];
    if (codes !== undefined && (code === undefined || others.length > 0) && "column" in country)
      reader.refuse(country.column, "one country");
    const values = figures.map((spec) => ({ spec, value: this.#value(reader, spec) }));
    const reasons = [...reader.faults];
    const found = values.flatMap(({ spec, value }) => {
      if (value === undefined || code === undefined || year === undefined) return [];
      const figure = { ...numbersOf(spec), ...value, country: code, year: Number(year), corrects: 0, edition };
      return [{ ...figure, ref: refOf(spec, code, year) }];
    });
    for (const { ref } of found) {
      const same = this.figures.get(ref)?.origin;
      if (same !== undefined) reasons.push(`${same.file}:${same.line} states ${ref} already`);
    }
    if (reasons.length > 0) this.badRows.push({ ...origin, row: [year, code].join(" ").trim(), reason: reasons.join("; ") });
    else for (const figure of found) this.figures.set(figure.ref, { figure, origin });
  }

  #value(reader: RowReader, { column, unit }: FigureSpec): { readonly value: bigint; readonly decimals: number } | undefined {
    if (reader.cell(column) === undefined) {
      this.unknown += 1;
      return undefined;
    }
    const read = reader.amount({ column, unit, blank: "refuse", zero: "keep" });
    if (read === undefined) return undefined;
    if (read.units <= 0n) return reader.refuse(column, "a number above 0, as emissions are divided by it");
    return withoutZeros(read.units, read.decimals);
  }
}

function withoutZeros(units: bigint, decimals: number): { readonly value: bigint; readonly decimals: number } {
  return decimals > 0 && units % 10n === 0n ? withoutZeros(units / 10n, decimals - 1) : { value: units, decimals };
}

function numbersOf({ measure, currency, prices: priced, priceYear, conversion }: FigureSpec) {
  return {
    measure: measures.indexOf(measure),
    currency: currency ?? "",
    prices: prices.indexOf(priced ?? "NONE"),
    priceYear: priceYear ?? 0,
    conversion: conversions.indexOf(conversion ?? "NONE"),
  };
}

/** "GDP USD CONSTANT 2015 EXCHANGE_RATES KEN 2020": the same in later editions, so that those correct it. */
function refOf({ measure, currency, prices: priced, priceYear, conversion }: FigureSpec, country: string, year: string): string {
  const words = [measure, currency, priced, priceYear, conversion === "NONE" ? undefined : conversion, country, year];
  return words.filter((word) => word !== undefined).join(" ");
}
