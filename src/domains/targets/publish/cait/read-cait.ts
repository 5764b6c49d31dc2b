import { OperatorError } from "../../../../kernel/errors.ts";
import { mostPropertyBytes } from "../../../../kernel/property-text.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import { readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { openDataPublisher, type PlannedTarget, type TargetPublication } from "../publication.ts";
import { plainText } from "./plain-text.ts";
import { readConditionality, readGases, readKind, readReduction, readSectors, readYear } from "./understand.ts";

/** Columns whose words are kept, by the key that they have on the ledger. */
const wordColumns = {
  target: "ghg_target",
  type: "ghg_target_type",
  "base-year": "reference_base_year",
  "target-year": "time_target_year",
  "base-emissions": "reference_base_emissions",
  conditionality: "conditionality",
  gases: "coverage_gas",
  sectors: "coverage_sectors_short",
  contribution: "mitigation_contribution_type",
  "long-term": "time_long_term_target",
  submission: "submission_label",
} as const;

/** The source's own labels of what its words say. */
const labels = {
  type: "ghg_target_type_label",
  contribution: "mitigation_contribution_type_label",
  baseYear: "reference_base_year_label",
  targetYear: "time_target_year_label",
  conditionality: "conditionality_label",
  sectors: "coverage_sectors_label",
} as const;

const dayColumns = ["pa_sign_date", "pa_ratified_date", "pa_withdraw_date"];
const needed = ["ISO", "Country", ...Object.values(wordColumns), ...Object.values(labels), ...dayColumns];

/** In front of what the European Union's members promised together, which is a target of none of them alone. */
const joint = "The European Union and its 28 Member States submitted a joint NDC: ";

/**
 * Reads the first pledges under the Paris Agreement as WRI's CAIT has them: one row for each party, words in HTML.
 * @param paths the file, or its folder, in which what is not the table is passed over
 * @param dataDate day up to which it speaks; absent: the last day that it names
 * @throws OperatorError when no file is the table, or several are
 */
export function readCait(paths: readonly string[], dataDate?: number): TargetPublication {
  const files = readOutsideFiles(paths);
  const [file, another] = files.filter(({ text }) => {
    const named = readCsvColumns(text);
    return needed.every((column) => named.includes(column));
  });
  if (file === undefined)
    throw new OperatorError(`The table of pledges is missing: expected a CSV file with the columns ${needed.join(", ")}.`);
  if (another !== undefined) throw new OperatorError(`${file.path} and ${another.path} both hold pledges. Give one of them.`);
  const badRows: BadRow[] = [];
  const records = new Map<string, PlannedTarget>();
  let lastDay = 0;
  for (const { line, fields, fieldCount } of readCsv(file.path, file.text).rows) {
    const origin = { file: file.path, line, row: fields?.["ISO"] ?? "" };
    const read = fields === undefined ? `expected as many fields as in the header, got ${fieldCount}` : readRow(fields);
    const fault = typeof read === "string" ? read : records.has(read.ref) ? `ISO: ${read.ref} has a row already` : undefined;
    if (typeof read === "string" || fault !== undefined) {
      badRows.push({ ...origin, reason: fault ?? "" });
      continue;
    }
    records.set(read.ref, { ...read, origin });
    for (const column of dayColumns) lastDay = Math.max(lastDay, toLedgerDay(fields?.[column]?.trim() ?? "") ?? 0);
  }
  return {
    terms: {
      source: "cait",
      title: "First pledges under the Paris Agreement, as read by CAIT Climate Data Explorer",
      licence: "CC BY 4.0",
      attribution: "World Resources Institute, CAIT Climate Data Explorer",
      sample: false,
    },
    publisher: openDataPublisher,
    organisations: [],
    actors: [],
    records: [...records.values()],
    files: [{ name: file.name, sha256: file.sha256, dataDate: dataDate ?? lastDay }],
    reading: {
      badRows,
      warnings: [],
      ignored: files.filter((one) => one !== file).map(({ path }) => ({ path, reason: "nothing of it is published" })),
      placeholders: 0,
    },
  };
}

/** @returns what is wrong with the row, where something is */
function readRow(fields: Readonly<Record<string, string>>): Omit<PlannedTarget, "origin"> | string {
  const ref = (fields["ISO"] ?? "").trim();
  const country = ref === "EU28" ? "EUU" : ref;
  if (!/^[A-Z]{3}$/.test(country)) return `ISO: expected three capitals, or EU28, got “${ref}”`;
  const words = Object.fromEntries(Object.entries(wordColumns).map(([key, column]) => [key, plainText(fields[column] ?? "")]));
  const size = Object.values(words).reduce((sum, text) => sum + Buffer.byteLength(text) * 3, 0);
  if (size > 3 * mostPropertyBytes) return `its words are too long: expected at most ${mostPropertyBytes} bytes, got ${size / 3}`;
  const label = (name: keyof typeof labels) => (fields[labels[name]] ?? "").trim();
  const understood = {
    kind: readKind(label("type"), label("contribution")),
    baseYear: readYear(label("baseYear"), words["base-year"] ?? ""),
    targetYear: readYear(label("targetYear"), words["target-year"] ?? ""),
  };
  const target = words["target"] ?? "";
  return {
    ref,
    country,
    actor: null,
    ...understood,
    amount: readReduction(country === "EUU" && target.startsWith(joint) ? target.slice(joint.length) : target, understood),
    baseTonnes: null,
    conditionality: readConditionality(label("conditionality")),
    gases: readGases(words["gases"] ?? ""),
    sectors: readSectors(label("sectors")),
    url: "",
    words,
  };
}
