import { createHash } from "node:crypto";
import { OperatorError } from "../../../../kernel/errors.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import { readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { counted } from "../../../../publish/words.ts";
import type { FileType, SubmissionStatus } from "../../events.ts";
import { openDataPublisher, type PlannedSubmission, type SubmissionPublication } from "../publication.ts";

const columns = [
  "code",
  "party",
  "title",
  "fileType",
  "language",
  "version",
  "status",
  "submissionDate",
  "encodedAbsUrl",
  "originalFilename",
];
const fileTypes: Readonly<Record<string, FileType>> = { NDC: "ndc", Addendum: "addendum", Translation: "translation" };
const statuses: Readonly<Record<string, SubmissionStatus>> = { Active: "active", Archived: "archived" };

/**
 * Reads the list of documents of the UNFCCC's registry of nationally determined contributions (openclimatedata/ndcs).
 * @param paths the file, or its folder, in which what is not the list is passed over
 * @param dataDate day up to which it speaks; absent: the last day that it names
 * @throws OperatorError when no file is the list, or several are
 */
export function readNdcSubmissions(paths: readonly string[], dataDate?: number): SubmissionPublication {
  const files = readOutsideFiles(paths);
  const [file, another] = files.filter(({ text }) => {
    const named = readCsvColumns(text);
    return columns.every((column) => named.includes(column));
  });
  if (file === undefined)
    throw new OperatorError(`The list of submissions is missing: expected a CSV file with the columns ${columns.join(", ")}.`);
  if (another !== undefined) throw new OperatorError(`${file.path} and ${another.path} both hold submissions. Give one of them.`);
  const badRows: BadRow[] = [];
  const records: PlannedSubmission[] = [];
  const seen = new Map<string, number>();
  let withoutNumber = 0;
  for (const { line, fields, fieldCount } of readCsv(file.path, file.text).rows) {
    const origin = { file: file.path, line, row: fields?.["originalFilename"] ?? "" };
    const read =
      fields === undefined ? { fault: `expected ${columns.length} fields as in the header, got ${fieldCount}` } : readRow(fields);
    if ("fault" in read) {
      badRows.push({ ...origin, reason: read.fault });
      continue;
    }
    const times = (seen.get(read.ref) ?? 0) + 1;
    seen.set(read.ref, times);
    if (fields?.["version"] === "N/A") withoutNumber += 1;
    records.push({ ...read, origin, ref: times === 1 ? read.ref : `${read.ref}-${times}` });
  }
  return {
    terms: {
      source: "ndc-submissions",
      title: "Submissions to the UNFCCC registry of nationally determined contributions",
      licence: "No licence stated",
      attribution: "UNFCCC NDC Registry, as listed by openclimatedata/ndcs",
      sample: false,
    },
    publisher: openDataPublisher,
    organisations: [],
    records,
    files: [{ name: file.name, sha256: file.sha256, dataDate: dataDate ?? Math.max(0, ...records.map(({ date }) => date)) }],
    reading: {
      badRows,
      warnings:
        withoutNumber === 0 ? [] : [`${counted(withoutNumber, "document gives", "documents give")} N/A for a version: it stays unknown.`],
      ignored: files.filter((one) => one !== file).map(({ path }) => ({ path, reason: "nothing of it is published" })),
      placeholders: 0,
    },
  };
}

function readRow(fields: Readonly<Record<string, string>>): Omit<PlannedSubmission, "origin"> | { readonly fault: string } {
  const text = (column: string) => (fields[column] ?? "").trim();
  const [country, url, type, status, version, day] = ["code", "encodedAbsUrl", "fileType", "status", "version", "submissionDate"].map(text);
  if (country === undefined || !/^[A-Z]{3}$/.test(country)) return { fault: `code: expected three capitals, got “${country}”` };
  const fileType = fileTypes[type ?? ""];
  if (fileType === undefined) return { fault: `fileType: expected one of ${Object.keys(fileTypes).join(", ")}, got “${type}”` };
  const known = statuses[status ?? ""] ?? null;
  if (status !== "" && known === null) return { fault: `status: expected one of ${Object.keys(statuses).join(", ")}, got “${status}”` };
  if (version !== "" && version !== "N/A" && !/^\d{1,4}$/.test(version ?? ""))
    return { fault: `version: expected a number, got “${version}”` };
  const date = day === "" ? 0 : toLedgerDay(day ?? "");
  if (date === undefined) return { fault: `submissionDate: expected a day as YYYY-MM-DD or nothing, got “${day}”` };
  // The source numbers no documents. The address stays the same when a document is archived or renamed.
  const hash = createHash("sha256").update(`${type}\n${url}`).digest("hex").slice(0, 24);
  return {
    ref: `${country}-${hash}`,
    fileType,
    country,
    status: known,
    version: /^[1-9]\d*$/.test(version ?? "") ? Number(version) : null,
    date,
    party: text("party"),
    title: text("title"),
    language: text("language"),
    url: url ?? "",
    fileName: text("originalFilename"),
  };
}
