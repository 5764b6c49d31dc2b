import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import type { Basis } from "../../basis.ts";
import type { Part } from "../../parts.ts";
import type { EmissionPublication, PlannedActor, PlannedReport, ReportedActor } from "../publication.ts";
import { areas, codes } from "./names.ts";

const columns = [
  "Year",
  "Country",
  "Total",
  "Solid Fuel",
  "Liquid Fuel",
  "Gas Fuel",
  "Cement",
  "Gas Flaring",
  "Per Capita",
  "Bunker fuels (Not in Total)",
] as const;
type Column = (typeof columns)[number];
type Row = Readonly<Record<Column, string>>;

/** Thousand tonnes of carbon, of fossil fuels, cement and flaring, where they are burnt, as CDIAC estimates them. */
const basis: Basis = {
  gas: "CO2",
  unit: "KTN",
  massOf: "CARBON",
  decimals: 0,
  gwp: 0,
  landUse: "WITHOUT",
  accounting: "TERRITORIAL",
  reporter: "INDEPENDENT",
  scope: "NONE",
  category: 0,
  coverage: "FOSSIL",
};

const partsOf: readonly (readonly [code: string, column: Column])[] = [
  ["solid-fuel", "Solid Fuel"],
  ["liquid-fuel", "Liquid Fuel"],
  ["gas-fuel", "Gas Fuel"],
  ["cement", "Cement"],
  ["gas-flaring", "Gas Flaring"],
];

/** What the source multiplies carbon by to tell carbon dioxide. */
const carbonFactor = "3.664";

/**
 * Reads CDIAC's national fossil CO2 emissions, 1751 to 2020: a report for each country and year, in thousand tonnes of carbon.
 * @param paths files, or folders in which what is not the table is passed over
 * @throws OperatorError when no file is the table, or several are
 */
export function readCdiac(paths: readonly string[], dataDate = 0): EmissionPublication {
  const { file, ignored } = findTable(readOutsideFiles(paths));
  const table = readCsv(file.path, file.text);
  const badRows: BadRow[] = [];
  const byRef = new Map<string, PlannedReport>();
  for (const { line, fields, fieldCount } of table.rows) {
    const origin = { file: file.path, line, row: `${fields?.["Country"] ?? ""} ${fields?.["Year"] ?? ""}`.trim() };
    const read = fields === undefined ? `expected ${table.columns.length} fields, got ${fieldCount}` : readRow(origin, fields);
    if (typeof read === "string") badRows.push({ ...origin, reason: read });
    else if (byRef.has(read.ref))
      badRows.push({ ...origin, reason: `Year, Country: line ${byRef.get(read.ref)?.origin.line} has the same` });
    else byRef.set(read.ref, read);
  }
  const reports = inLedgerOrder([...byRef.values()]);
  const named = new Set(reports.flatMap(({ actor }) => ("declared" in actor ? [actor.declared] : [])));
  return {
    terms: {
      source: "cdiac",
      title: "National fossil CO2 emissions since 1751 (CDIAC at AppState)",
      licence: "ODC-PDDL-1.0",
      attribution: "CDIAC at Appalachian State University",
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    organisations: [],
    actors: [...named].sort().map(toActor),
    reports,
    verifications: [],
    files: [{ name: file.name, sha256: file.sha256, dataDate }],
    reading: { badRows, warnings: warnOf(reports, named.size), ignored, placeholders: 0 },
  };
}

function findTable(files: readonly OutsideFile[]) {
  const ignored: { path: string; reason: string }[] = [];
  let found: OutsideFile | undefined;
  for (const file of files) {
    const named = readCsvColumns(file.text);
    if (!columns.every((column) => named.includes(column))) {
      if (!file.found) throw new OperatorError(`${file.path} is not CDIAC's table: expected the columns ${columns.join(", ")}.`);
      ignored.push({ path: file.path, reason: "nothing of it is published" });
    } else if (found === undefined) found = file;
    else if (found.sha256 === file.sha256) ignored.push({ path: file.path, reason: `it has the same content as ${found.path}` });
    else throw new OperatorError(`${found.path} and ${file.path} both hold CDIAC's table. Give one of them.`);
  }
  if (found === undefined) throw new OperatorError("CDIAC's table is missing: give its CSV file, gzip or not, or its folder.");
  return { file: found, ignored };
}

/** @returns what is wrong with the row where it can't be read */
function readRow(origin: Origin, fields: Readonly<Record<string, string>>): PlannedReport | string {
  const row = trimmed(fields);
  const { Year: year, Country: name } = row;
  if (!/^\d{4}$/.test(year)) return `Year: expected four digits, got ${JSON.stringify(year)}`;
  const code = codes[name];
  if (code === undefined && areas[name] === undefined) {
    return `Country: ${JSON.stringify(name)} is not in the reviewed table of CDIAC's names (publish/cdiac/names.ts)`;
  }
  const wholes = ["Total", ...partsOf.map(([, column]) => column), "Bunker fuels (Not in Total)"] as const;
  for (const column of wholes) {
    if (!/^(-?\d{1,18})?$/.test(row[column])) {
      return `${column}: expected thousand tonnes of carbon in whole numbers, or nothing, got ${JSON.stringify(row[column])}`;
    }
  }
  if (!/^(-?\d{1,9}(\.\d{1,30})?)?$/.test(row["Per Capita"]))
    return `Per Capita: expected tonnes, got ${JSON.stringify(row["Per Capita"])}`;
  const actor: ReportedActor = code === undefined ? { kind: "COUNTRY", declared: name } : { kind: "COUNTRY", code };
  const mass = (column: Column) => (row[column] === "" ? null : BigInt(row[column]).toString());
  return {
    origin,
    actor,
    year: Number(year),
    basis,
    total: row.Total === "" ? null : BigInt(row.Total),
    periodFrom: 0,
    periodTo: 0,
    evidence: null,
    ref: `${year} ${name}`,
    parts: partsOf.map(([part, column]): Part => ({ code: part, mass: mass(column) })),
    memo: [{ code: "bunker-fuels", mass: mass("Bunker fuels (Not in Total)") }],
    properties: { name, "carbon-factor": carbonFactor, "per-head": row["Per Capita"], rounding: "3" },
  };
}

function trimmed(fields: Readonly<Record<string, string>>): Row {
  const cell = (column: Column) => fields[column]?.trim() ?? "";
  return {
    Year: cell("Year"),
    Country: cell("Country"),
    Total: cell("Total"),
    "Solid Fuel": cell("Solid Fuel"),
    "Liquid Fuel": cell("Liquid Fuel"),
    "Gas Fuel": cell("Gas Fuel"),
    Cement: cell("Cement"),
    "Gas Flaring": cell("Gas Flaring"),
    "Per Capita": cell("Per Capita"),
    "Bunker fuels (Not in Total)": cell("Bunker fuels (Not in Total)"),
  };
}

function toActor(ref: string): PlannedActor {
  return { kind: "COUNTRY", country: null, owner: null, ref, name: areas[ref] ?? ref, place: "" };
}

function warnOf(reports: readonly PlannedReport[], withoutCode: number): readonly string[] {
  const negative = reports.filter(({ total }) => total !== null && total < 0n).length;
  return [
    "Masses are thousand tonnes of carbon, as the source has them. 1 t of carbon is 3.664 t of carbon dioxide, as the source reckons.",
    "Bunker fuels stand outside the totals.",
    ...(withoutCode > 0
      ? [`${withoutCode} names have no code of ISO 3166-1, today or withdrawn: they are kept as areas of their own.`]
      : []),
    ...(negative > 0 ? [`${negative} totals are negative.`] : []),
  ];
}

/** By year: records of one common total follow each other, which costs the least gas. */
function inLedgerOrder(reports: readonly PlannedReport[]): readonly PlannedReport[] {
  return [...reports].sort((a, b) => a.year - b.year || (a.ref < b.ref ? -1 : 1));
}
