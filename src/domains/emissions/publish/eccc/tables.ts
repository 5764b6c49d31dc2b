import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";

/** Columns of the three tables that are published, by what they hold. */
const columns = {
  facilities: ["actor_id", "type", "name", "is_part_of", "is_owned_by", "datasource_id"],
  reports: ["emissions_id", "actor_id", "year", "total_emissions", "datasource_id"],
  companies: ["actor_id", "type", "name", "is_part_of", "datasource_id"],
} as const;
type TableName = keyof typeof columns;
const names = ["facilities", "reports", "companies"] as const satisfies readonly TableName[];

export interface TableRow<Column extends string> {
  readonly origin: Origin;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface EcccTables {
  readonly facilities: readonly TableRow<(typeof columns.facilities)[number]>[];
  readonly reports: readonly TableRow<(typeof columns.reports)[number]>[];
  readonly companies: readonly TableRow<(typeof columns.companies)[number]>[];
  readonly files: readonly OutsideFile[];
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
  readonly badRows: readonly BadRow[];
}

/**
 * Finds the tables of facilities (Actor), reports (EmissionsAgg) and companies (OrganizationActor) by their columns.
 * @param paths files, or folders in which what is none of the three is passed over
 * @throws OperatorError when one is missing, or two files hold the same table
 */
export function readTables(paths: readonly string[]): EcccTables {
  const found = new Map<TableName, OutsideFile>();
  const ignored: { path: string; reason: string }[] = [];
  for (const file of readOutsideFiles(paths)) {
    const table = tableOf(file);
    const other = table === undefined ? undefined : found.get(table);
    if (table === undefined) ignored.push({ path: file.path, reason: "nothing of it is published" });
    else if (other === undefined) found.set(table, file);
    else if (other.sha256 === file.sha256) ignored.push({ path: file.path, reason: `it has the same content as ${other.path}` });
    else throw new OperatorError(`${other.path} and ${file.path} both hold the table of ${table}. Give one of them.`);
  }
  const badRows: BadRow[] = [];
  const read = <Name extends TableName>(name: Name) => {
    const file = found.get(name);
    if (file !== undefined) return rowsOf<(typeof columns)[Name][number]>(file, badRows);
    throw new OperatorError(
      `The table of ${name} is missing: expected a CSV file, gzip or not, with the columns ${columns[name].join(", ")}. Give the folder.`,
    );
  };
  const [facilities, reports, companies] = [read("facilities"), read("reports"), read("companies")];
  return { facilities, reports, companies, files: names.flatMap((name) => found.get(name) ?? []), ignored, badRows };
}

/** @throws OperatorError for a file that was named itself and is none of the tables */
function tableOf(file: OutsideFile): TableName | undefined {
  const header = readCsvColumns(file.text);
  const table = names.find((name) => header.join() === columns[name].join());
  if (table !== undefined || file.found) return table;
  throw new OperatorError(
    `${file.path} is no table of facilities: expected the columns ${names.map((name) => columns[name].join(", ")).join("; or ")}.`,
  );
}

function rowsOf<Column extends string>(file: OutsideFile, badRows: BadRow[]): readonly TableRow<Column>[] {
  const table = readCsv(file.path, file.text);
  return table.rows.flatMap(({ line, fields, fieldCount }) => {
    const origin = { file: file.path, line, row: Object.values(fields ?? {})[0] ?? "" };
    if (fields !== undefined) return [{ origin, cells: fields as Readonly<Record<Column, string>> }];
    badRows.push({ ...origin, reason: `expected ${table.columns.length} fields, got ${fieldCount}` });
    return [];
  });
}
