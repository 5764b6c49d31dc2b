import { findCountry, findCountryByAlpha2 } from "../../kernel/country.ts";
import { CellFault } from "./cell-fault.ts";
import { type CountryCoding, readCountry } from "./read-country.ts";
import { readDay } from "./read-day.ts";
import type { Table } from "./read-table.ts";

/** What the first rows of a column look like, for a person who writes a map. */
export interface Look {
  readonly column: string;
  /** Distinct texts that are not empty, in the order met. */
  readonly values: readonly string[];
  /** Cells that say something, of those looked at. */
  readonly filled: number;
  readonly rows: number;
}

const rowsLookedAt = 500;

export function lookAt(table: Table): readonly Look[] {
  const rows = table.rows.slice(0, rowsLookedAt);
  return table.columns.map((column) => {
    const filled = rows.flatMap((row) => row.cell(column)?.trim() || []);
    return { column, values: [...new Set(filled)], filled: filled.length, rows: rows.length };
  });
}

const formats = [
  "YYYY-MM-DD",
  "YYYY-MM-DD*",
  "DD/MM/YYYY",
  "D/M/YYYY",
  "MM/DD/YYYY",
  "M/D/YYYY",
  "DD.MM.YYYY",
  "D.M.YYYY",
  "DD-MM-YYYY",
  "D-MMM-YYYY",
  "YYYY/MM/DD",
  "YYYYMMDD",
] as const;

/** The day formats in which every value is a day that exists; of two that say the same, the stricter one. */
export function dayFormatsOf({ values }: Look): readonly string[] {
  const fitting = formats.filter((format) => values.length > 0 && values.every((value) => reads(() => readDay(value, { format }))));
  const looser: Readonly<Record<string, string>> = {
    "YYYY-MM-DD*": "YYYY-MM-DD",
    "D/M/YYYY": "DD/MM/YYYY",
    "M/D/YYYY": "MM/DD/YYYY",
    "D.M.YYYY": "DD.MM.YYYY",
  };
  return fitting.filter((format) => !fitting.some((other) => other === looser[format]));
}

/** True where every value could be a spreadsheet's count of days of the years 1954 to 2064. */
export function areSerials({ values }: Look): boolean {
  return values.length > 0 && values.every((value) => /^[2-5]\d{4}(\.\d+)?$/.test(value));
}

/** Which characters are the decimal and the thousands one; several where the values don't tell; none where they are no numbers. */
export function numberStylesOf({ values }: Look): readonly { readonly decimal: "." | ","; readonly thousands: string | undefined }[] {
  if (values.length === 0) return [];
  const point = /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  const comma = /^[-+]?(\d+|\d{1,3}([. ]\d{3})+)(,\d+)?$/;
  const every = (pattern: RegExp) => values.every((value) => pattern.test(value) || /^[-+]?\d+(\.\d+)?[eE][-+]?\d+$/.test(value));
  const has = (character: string) => values.some((value) => value.includes(character));
  const styles: { decimal: "." | ","; thousands: string | undefined }[] = [];
  if (every(point)) styles.push({ decimal: ".", thousands: has(",") ? "," : undefined });
  if (every(comma) && (has(",") || has(".") || has(" "))) {
    styles.push({ decimal: ",", thousands: has(".") ? "." : has(" ") ? " " : undefined });
  }
  return styles;
}

/** The codings in which every value names a country or area; names may miss a few, which the map can tell. */
export function countryCodingsOf({ values }: Look): readonly CountryCoding[] {
  if (values.length === 0) return [];
  const codings: CountryCoding[] = [];
  if (values.every((value) => findCountry(value) !== undefined)) codings.push("iso3");
  if (values.every((value) => /^[A-Z]{2}$/.test(value) && findCountryByAlpha2(value) !== undefined)) codings.push("iso2");
  if (values.every((value) => /^\d{3}$/.test(value) && reads(() => readCountry(value, { coding: "m49" })))) codings.push("m49");
  const named = values.filter((value) => reads(() => readCountry(value, { coding: "name" })));
  if (named.length * 10 >= values.length * 8) codings.push("name");
  return codings;
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof CellFault) return false;
    throw error;
  }
}
