import { OperatorError } from "../../kernel/errors.ts";
import { readTable, type Table, type TableOptions } from "./read-table.ts";

/**
 * Opens a table that has to have some columns.
 * @throws OperatorError when it can't be read, or lacks one
 */
export function openTable(path: string, options: TableOptions, columns: readonly string[]): Table {
  const table = readTable(path, options);
  const lacking = columns.filter((column) => !table.columns.includes(column));
  // A key of JSON records may be absent in all of them.
  if (lacking.length > 0 && (table.form === "csv" || table.rows.length === 0)) {
    const had = table.columns.map((column) => `“${column}”`).join(", ");
    throw new OperatorError(
      `${path} has no column ${lacking.map((column) => `“${column}”`).join(", ")}, which the map names. It has: ${had}.`,
    );
  }
  return table;
}

/** Every column that a part of a map names, once, in its order. */
export function columnsOf(...parts: readonly unknown[]): readonly string[] {
  const columns = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "column" && typeof inner === "string") columns.add(inner);
        else if (key === "columns" && Array.isArray(inner)) for (const column of inner) columns.add(String(column));
        else if (key !== "values" && key !== "aliases") walk(inner);
      }
    }
  };
  walk(parts);
  return [...columns];
}

/** What a person should look at where the file's encoding was presumed: the first letters that would show it wrong. */
export function warnOfEncoding({ file, decoded, rows, columns }: Table): readonly string[] {
  if (!decoded.presumed) return [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cell(column);
      if (cell !== undefined && /[^\0-\x7f]/.test(cell)) {
        return [
          `${file.name} is not UTF-8 and was read as Windows-1252: line ${row.line} says “${cell.slice(0, 80)}”. If that is wrong, say the encoding in the map: file: { encoding: … }.`,
        ];
      }
    }
  }
  return [];
}

/** Says how many rows a map leaves out by its `only`. */
export function warnOfRest(only: readonly { readonly column: string; readonly values: readonly string[] }[], leftOut: number) {
  if (leftOut === 0) return [];
  const conditions = only.map(({ column, values }) => `${column} is ${values.join(" or ")}`).join(" and ");
  return [`${leftOut} rows are left out, as the map takes those only whose ${conditions}.`];
}
