import { CsvError, parse } from "csv-parse/sync";
import { OperatorError } from "../kernel/errors.ts";

interface CsvRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** By column; undefined where the row has another number of fields than the header. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly fieldCount: number;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** The header's columns, whose names may span lines; empty where the text does not begin like CSV. */
export function readCsvColumns(text: string): readonly string[] {
  try {
    return parse(text, { bom: true, trim: true, to: 1 })[0] ?? [];
  } catch {
    return [];
  }
}

/**
 * Reads RFC 4180 CSV with a header. Fields may span lines.
 * @throws OperatorError that names the line where quotes don't match.
 */
export function readCsv(path: string, text: string, delimiter = ","): CsvTable {
  const records: Parsed[] = [];
  try {
    // The parser counts a line twice where it ends with CR LF inside of quotes.
    parse(text.replace(/\r\n?/g, "\n"), {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      // `lines` is where the record ends; the line breaks inside its fields lead back to where it begins.
      on_record: (fields, { lines }) => {
        records.push({ fields, line: lines - breaksIn(fields) });
        return null;
      },
    });
  } catch (cause) {
    const line = cause instanceof CsvError && typeof cause["lines"] === "number" ? `, line ${cause["lines"]}` : "";
    throw new OperatorError(`${path}${line}: not readable as CSV: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const [header, ...body] = records;
  const columns = (header?.fields ?? []).map((column) => column.trim());
  const rows = body.map(({ fields, line }) => ({
    line,
    fields: fields.length === columns.length ? Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? ""])) : undefined,
    fieldCount: fields.length,
  }));
  return { columns, rows };
}

interface Parsed {
  readonly fields: readonly string[];
  readonly line: number;
}

function breaksIn(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
}
