import type { z } from "zod";
import { type Decimal, rescale } from "../../kernel/money.ts";
import { CellFault } from "./cell-fault.ts";
import { readCountry } from "./read-country.ts";
import { readDay } from "./read-day.ts";
import { readInstant } from "./read-instant.ts";
import { readAmount } from "./read-number.ts";
import type { Table, TableRow } from "./read-table.ts";
import type { amountSpec, ChoiceSpec, convertedSpec, countrySpec, countSpec, daySpec, fileSpec, instantSpec, TextSpec } from "./specs.ts";

/** Says that the row holds no record of this sort, and is not wrong for it. */
export class NoRecord extends Error {
  override readonly name = "NoRecord";
}

/** Reads the cells of one row as a map says. Each fault is kept with the place of its cell; what is read then is `undefined`. */
export class RowReader {
  readonly #table: Table;
  readonly #row: TableRow;
  readonly #file: z.infer<typeof fileSpec>;
  /** "column C “Amount”: expected …, got …" */
  readonly faults: string[] = [];

  constructor(table: Table, row: TableRow, file: z.infer<typeof fileSpec>) {
    this.#table = table;
    this.#row = row;
    this.#file = file;
  }

  /** "column C “Amount”" for messages. */
  nameColumn(column: string): string {
    return this.#table.nameColumn(column);
  }

  /** The cell without blanks around it; undefined where it says nothing. */
  cell(column: string): string | undefined {
    const text = this.#row.cell(column)?.trim();
    return text === undefined || text === "" || this.#file.blank.includes(text) ? undefined : text;
  }

  /** Inner line breaks and runs of blanks become one blank. Undefined where every cell of it says nothing. */
  text(spec: TextSpec, most: number): string | undefined {
    if ("constant" in spec) return spec.constant;
    const columns = "columns" in spec ? spec.columns : [spec.column];
    const cells = columns.flatMap((column) => this.cell(column)?.replace(/\s+/g, " ") ?? []);
    if (cells.length === 0) return undefined;
    const text = `${spec.prefix ?? ""}${cells.join("join" in spec ? spec.join : "")}${spec.suffix ?? ""}`;
    if (Buffer.byteLength(text, "utf8") <= most) return text;
    return this.#fault(columns[0] ?? "", new CellFault(`at most ${most} bytes of text`, text));
  }

  requiredText(spec: TextSpec, most: number): string | undefined {
    const before = this.faults.length;
    const text = this.text(spec, most);
    if (text !== undefined || "constant" in spec || this.faults.length > before) return text;
    return this.#fault("columns" in spec ? (spec.columns[0] ?? "") : spec.column, new CellFault("some text", undefined));
  }

  /** @throws NoRecord where the map says that such a cell is none. */
  choice<Word extends string>(spec: ChoiceSpec<Word>): Word | undefined {
    if ("constant" in spec) return spec.constant;
    const cell = this.cell(spec.column) ?? "";
    const word = spec.values[cell];
    if (word !== undefined) return word;
    if (spec.none.includes(cell)) throw new NoRecord();
    const known = [...Object.keys(spec.values), ...spec.none].map((value) => `“${value}”`).join(", ");
    return this.#fault(spec.column, new CellFault(`one of ${known} (say in the map what else there is)`, cell));
  }

  /** @throws NoRecord where the map says that such a cell is none. */
  amount(spec: z.infer<typeof amountSpec>): Decimal | undefined {
    const cell = this.cell(spec.column);
    if (cell === undefined && spec.blank === "no-record") throw new NoRecord();
    const amount = this.#read(spec.column, () => readAmount(cell ?? "", this.#style(spec.unit)));
    if (amount?.units === 0n && spec.zero === "no-record") throw new NoRecord();
    return amount;
  }

  /** Null where the cell says nothing, or 0 beside an amount that is not 0 and the map takes that for unknown. */
  converted(spec: z.infer<typeof convertedSpec>, amount: Decimal): Decimal | null | undefined {
    const cell = this.cell(spec.column);
    if (cell === undefined) return null;
    const read = this.#read(spec.column, () => readAmount(cell, this.#style(spec.unit)));
    if (read?.units !== 0n || amount.units === 0n || spec.zero === "keep") return read;
    if (spec.zero === "unknown") return null;
    const expected = "a value that is not 0 beside an amount that is not (say in the map what it means: zero: unknown, or zero: keep)";
    return this.#fault(spec.column, new CellFault(expected, cell));
  }

  /** A whole number from 0. */
  count({ column, unit }: z.infer<typeof countSpec>, most: bigint): bigint | undefined {
    return this.#read(column, () => {
      const cell = this.cell(column) ?? "";
      const whole = rescale(readAmount(cell, this.#style(unit)), 0);
      if (whole !== undefined && whole >= 0n && whole <= most) return whole;
      throw new CellFault(`a whole number from 0 to ${most}`, cell);
    });
  }

  /** Seconds since 1970. */
  instant({ column, format }: z.infer<typeof instantSpec>): number | undefined {
    return this.#read(column, () => readInstant(this.cell(column) ?? "", format));
  }

  /** yyyymmdd; 0 where the cell says nothing. */
  day(spec: z.infer<typeof daySpec>): number | undefined {
    const cell = this.cell(spec.column);
    return cell === undefined ? 0 : this.#read(spec.column, () => readDay(cell, spec));
  }

  /** Three letters each; empty where the cell says nothing. */
  countries(spec: z.infer<typeof countrySpec>): readonly string[] | undefined {
    if ("constant" in spec) return [spec.constant];
    const { column, separator } = spec;
    const cell = this.cell(column);
    if (cell === undefined) return [];
    const parts = separator === undefined ? [cell] : cell.split(separator).filter((part) => part.trim() !== "");
    return this.#read(column, () => [...new Set(parts.map((part) => readCountry(part, spec)))]);
  }

  matches(spec: TextSpec, pattern: RegExp, expected: string): string | undefined {
    const text = this.requiredText(spec, 256);
    if (text === undefined || pattern.test(text)) return text;
    return "constant" in spec
      ? this.#fault("", new CellFault(expected, text))
      : this.#fault("columns" in spec ? (spec.columns[0] ?? "") : spec.column, new CellFault(expected, text));
  }

  /** Refuses a cell for a reason of the domain's own. */
  refuse(column: string, expected: string): undefined {
    return this.#fault(column, new CellFault(expected, this.cell(column)));
  }

  #style(unit: number) {
    // JSON writes its numbers in one way only.
    if (this.#table.form !== "csv") return { unit, decimal: this.#file.decimal ?? ".", thousands: this.#file.thousands };
    return { unit, decimal: this.#file.decimal, thousands: this.#file.thousands };
  }

  #read<Value>(column: string, read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      if (error instanceof CellFault) return this.#fault(column, error);
      throw error;
    }
  }

  #fault(column: string, { message }: CellFault): undefined {
    this.faults.push(column === "" ? message : `${this.#table.nameColumn(column)}: ${message}`);
    return undefined;
  }
}
