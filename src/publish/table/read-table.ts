import { OperatorError } from "../../kernel/errors.ts";
import { readCsv } from "../csv.ts";
import { readJsonLines, readJsonRecords } from "../exact-json.ts";
import { type OutsideBytes, readOutsideBytes } from "../outside-file.ts";
import { type DecodedText, decodeText, type Encoding } from "./decode-text.ts";
import { detectDelimiter } from "./delimiter.ts";

export const tableForms = ["csv", "json-lines", "json"] as const;
export type TableForm = (typeof tableForms)[number];

export interface TableOptions {
  /** Absent: by the file's first character. */
  readonly form?: TableForm | undefined;
  readonly encoding?: Encoding | undefined;
  /** Of CSV; absent: by the header line. */
  readonly delimiter?: string | undefined;
}

export interface TableRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Text of the cell; undefined where a JSON record has no such key, or a null. */
  cell(column: string): string | undefined;
  /** Why the row can't be used at all, such as another number of fields than the header has. */
  readonly fault: string | undefined;
}

export interface Table {
  readonly file: OutsideBytes;
  readonly form: TableForm;
  readonly decoded: Omit<DecodedText, "text">;
  readonly delimiter: string | undefined;
  /** Of CSV as in its header; of JSON all keys that any record has, those inside of objects with dots: "donor.name". */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** "column C “Amount”" for messages. */
  nameColumn(column: string): string;
}

/**
 * Reads CSV with a header, JSON lines, or a JSON list of objects; gzip as it is. Numbers of JSON come as the text that
 * they were written as.
 * @throws OperatorError when the file can't be read, or its header names a column twice.
 */
export function readTable(path: string, options: TableOptions = {}): Table {
  const file = readOutsideBytes(path);
  const { text, ...decoded } = decodeText(file, options.encoding);
  const form = options.form ?? formOf(text);
  if (form !== "csv") return { file, form, decoded, delimiter: undefined, ...readJson(path, text, form) };
  const delimiter = options.delimiter ?? detectDelimiter(path, text);
  const { columns, rows } = readCsv(path, text, delimiter);
  const twice = columns.find((column, i) => columns.indexOf(column) < i);
  if (twice !== undefined) {
    throw new OperatorError(
      `${path}: two columns are called “${twice}” (${letters(columns.indexOf(twice))} and ${letters(columns.lastIndexOf(twice))}). Give each a name of its own.`,
    );
  }
  return {
    file,
    form,
    decoded,
    delimiter,
    columns,
    rows: rows.map(({ line, fields, fieldCount }) => ({
      line,
      cell: (column) => fields?.[column],
      fault: fields === undefined ? `expected ${columns.length} fields as in the header, got ${fieldCount}` : undefined,
    })),
    nameColumn: (column) => `column ${letters(columns.indexOf(column))} “${column}”`,
  };
}

function formOf(text: string): TableForm {
  const first = /\S/.exec(text)?.[0];
  return first === "{" ? "json-lines" : first === "[" ? "json" : "csv";
}

function readJson(path: string, text: string, form: "json-lines" | "json"): Pick<Table, "columns" | "rows" | "nameColumn"> {
  const records = form === "json" ? readJsonRecords(path, text) : readJsonLines(path, text);
  const columns = new Set<string>();
  const rows = records.map(({ line, value }) => {
    const cells = new Map<string, string>();
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { line, cell: () => undefined, fault: "expected an object" };
    }
    flatten("", value, cells);
    for (const key of cells.keys()) columns.add(key);
    return { line, cell: (column: string) => cells.get(column), fault: undefined };
  });
  return { columns: [...columns], rows, nameColumn: (column) => `“${column}”` };
}

/** {"donor": {"name": "A"}} as donor.name; lists as their position: places.0. Null is left out. */
function flatten(prefix: string, value: object, cells: Map<string, string>): void {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof inner === "object" && inner !== null) flatten(name, inner, cells);
    else if (inner !== null && inner !== undefined) cells.set(name, String(inner));
  }
}

/** 0 → A, 25 → Z, 26 → AA, as spreadsheets name their columns. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
