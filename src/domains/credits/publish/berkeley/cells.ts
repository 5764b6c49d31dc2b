import { CellFault } from "../../../../publish/table/cell-fault.ts";
import { readCountry } from "../../../../publish/table/read-country.ts";
import { readDay } from "../../../../publish/table/read-day.ts";
import type { SerialRange } from "../publication.ts";

/** Whole credits; an empty cell is none. @throws CellFault */
export function credits(text: string): number {
  if (text === "") return 0;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new CellFault("a whole number of credits", text);
}

/** @throws CellFault */
export function someCredits(text: string): number {
  const number = credits(text);
  if (number > 0) return number;
  throw new CellFault("at least one credit", text);
}

/** @throws CellFault */
export function year(text: string): number {
  if (/^(?:19|20)\d{2}$/.test(text)) return Number(text);
  throw new CellFault("a year of four digits", text);
}

/** Month first: 2/25/21. @throws CellFault */
export const day = (text: string): number => readDay(text, { format: "M/D/YY", century: 2000 });

/** "CAR-1-US-1008-27-845-WA-2015-2010-1 to 8645". @throws CellFault */
export function serials(text: string): SerialRange {
  const [, block = "", from = "", to = ""] = /^(\S{1,96})-(\d{1,15})(?: to (\d{1,15}))?$/.exec(text) ?? [];
  const first = Number(from);
  const last = to === "" ? first : Number(to);
  if (block !== "" && first >= 1 && last >= first) return { block, first, last };
  throw new CellFault("serials such as CAR-1-US-1008-27-845-WA-2015-2010-1 to 8645", text);
}

/** @throws CellFault */
export function country(text: string): string {
  try {
    return readCountry(text, { coding: text.length === 2 ? "iso2" : "name" });
  } catch (cause) {
    if (!(cause instanceof CellFault)) throw cause;
    // That one speaks of a map, which this source has none of.
    throw new CellFault("a country's two letters or its name", text);
  }
}

/** The registry's identifier of a project: its letters and a number. @throws CellFault */
export function project(text: string): string {
  if (/^[A-Z]{2,8}\d{1,9}$/.test(text)) return text;
  throw new CellFault("a project such as CAR1008", text);
}

/** @throws CellFault */
export function required(text: string): string {
  if (text !== "" && Buffer.byteLength(text) <= 256) return text;
  throw new CellFault("some text of at most 256 bytes", text);
}

/** Reads a row cell after cell and gathers what is wrong with them. Line breaks in headings and cells count as spaces. */
export class Cells {
  readonly faults: string[] = [];
  readonly #row: Readonly<Record<string, string>>;

  constructor(row: Readonly<Record<string, string>>) {
    this.#row = Object.fromEntries(Object.entries(row).map(([column, text]) => [plain(column), plain(text)]));
  }

  read<Value>(column: string, value: (text: string) => Value, otherwise: Value): Value {
    try {
      return value(this.#row[column] ?? "");
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault;
      this.faults.push(`${column}: ${fault.message}`);
      return otherwise;
    }
  }

  text(column: string): string {
    return this.#row[column] ?? "";
  }
}

export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
