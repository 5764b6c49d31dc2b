import { toChoose } from "./map-file.ts";
import type { Table } from "./read-table.ts";

/** What a draft's author suggests as examples. */
export interface DraftExamples {
  /** "relief-grants" */
  readonly id: string;
  /** "Ministry of Relief: grants" */
  readonly title: string;
  /** "ministry-of-relief" */
  readonly publisher: string;
}

/** The first lines of a drafted map: what file it is of, whose it is, and how it is written. */
export function draftHead(path: string, table: Table, records: string, examples: DraftExamples): readonly string[] {
  const { form, decoded, delimiter, file, rows, columns } = table;
  const how = form === "csv" ? `CSV with ${JSON.stringify(delimiter)} between the columns` : form === "json" ? "a JSON list" : "JSON lines";
  return [
    `# Draft of a map for ${file.name}: ${how}, ${decoded.encoding}, ${rows.length} rows, ${columns.length} columns.`,
    "# Read every line: comments say what it rests on. Whatever says CHOOSE is for you to decide; the map is refused until you did.",
    `records: ${records}`,
    "source:",
    `  id: "${toChoose}: a short name for this series of records, such as ${examples.id}"`,
    `  title: "${toChoose}: what readers see, such as ${examples.title}"`,
    `  licence: "${toChoose}: such as CC BY 4.0"`,
    `  attribution: "${toChoose}: whom a reader has to credit"`,
    '  # dataDate: "2025-12-31"   # the day up to which the file speaks',
    `  publisher: { ref: "${toChoose}: such as ${examples.publisher}", name: "${toChoose}" }`,
    `paths: [${JSON.stringify(path)}]`,
    ...(form === "csv" ? [`file: { encoding: ${decoded.encoding}, delimiter: ${JSON.stringify(delimiter)} }`] : []),
    ...(decoded.presumed ? ["# The encoding is presumed, as the file is not UTF-8: look at accented letters."] : []),
  ];
}

/** Lines that list the columns which no other line of a draft takes. */
export function draftRest(columns: readonly string[]): readonly string[] {
  return columns.length === 0 ? [] : ["# Columns that no line above takes:", ...columns.map((column) => `#   ${column}`)];
}
