import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsv } from "../../../../publish/csv.ts";
import { readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { blank, type Contest, overvote, type Paper, writeIn } from "../cast-vote-records/contest.ts";
import { publicationOf, type RecordOptions } from "../cast-vote-records/publication-of.ts";
import { looksLikeRules, type PublishedRules, readRulesFile } from "../cast-vote-records/rules-file.ts";
import type { BallotPublication } from "../publication.ts";
import { findColumns } from "./columns.ts";

/** Values that stand for no candidate, as election offices and tabulators write them, in small letters. */
const codes: ReadonlyMap<string, number> = new Map([
  ["", blank],
  ["undervote", blank],
  ["skipped", blank],
  ["blank", blank],
  ["overvote", overvote],
  ["uwi", writeIn],
  ["undeclared write-ins", writeIn],
  ["write-in", writeIn],
]);

/**
 * Reads cast-vote records as CSV: a row for each ballot, a column for each rank (“1st choice …”, “Rank 1”, “Choice_1”), one that
 * begins with “precinct” and one “count” where there are such. Of a folder also the file of candidates and rules, if one is in it.
 * @throws OperatorError when there is not exactly one file, or it has no such columns
 */
export function readCvr(paths: readonly string[], options: RecordOptions): BallotPublication {
  const read = readOutsideFiles(paths);
  const files = read.filter(({ name, found }) => !found || /\.csv$/i.test(name));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new OperatorError(
      `${files.length} CSV files: ${files.map(({ path }) => path).join(", ") || paths.join(", ")}. Give one file of cast-vote records.`,
    );
  }
  const beside = read.find(({ found, text }) => found && looksLikeRules(text));
  const rulesPath = options.rules ?? beside?.path;
  const rules = rulesPath === undefined ? null : readRulesFile(rulesPath);
  const table = readCsv(file.path, file.text);
  const columns = findColumns(file.path, table.columns);
  const candidates = rules === null ? namesIn(table.rows, columns.ranks) : rules.candidates.map(({ name }) => name);
  const numberOf = numbersOf(candidates, rules);
  const badRows: BadRow[] = [];
  const papers: Paper[] = [];
  for (const { line, fields, fieldCount } of table.rows) {
    const origin = { file: file.path, line, row: "" };
    if (fields === undefined) {
      badRows.push({ ...origin, reason: `expected ${table.columns.length} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const marked = columns.ranks.map((column) => numberOf.get((fields[column] ?? "").trim().toLowerCase()));
    const unknown = columns.ranks.find((_, i) => marked[i] === undefined);
    if (unknown !== undefined) {
      badRows.push({ ...origin, reason: `${unknown}: got “${fields[unknown]}”, which is no candidate` });
      continue;
    }
    const count = columns.count === null ? "1" : (fields[columns.count] ?? "").trim();
    if (!/^[1-9]\d{0,6}$/.test(count)) {
      badRows.push({ ...origin, reason: `${columns.count}: got ${JSON.stringify(count)}, expected how many ballots are marked so` });
      continue;
    }
    const paper = {
      unit: columns.precinct === null ? "" : (fields[columns.precinct] ?? "").trim(),
      choices: marked.map((code) => code ?? blank),
    };
    for (let i = 0; i < Number(count); i++) papers.push(paper);
  }
  const title = options.title ?? (rules?.title || columns.title);
  const ignored = read
    .filter(({ path }) => path !== file.path && path !== rulesPath)
    .map(({ path }) => ({ path, reason: "nothing of it is published" }));
  const contest: Contest = {
    ref: "contest-1",
    title,
    ranked: columns.ranks.length > 1,
    ranks: columns.ranks.length,
    seats: 1,
    options: candidates,
    papers,
  };
  return publicationOf(
    { format: "cvr", title, contests: [contest], files: [file], ignored, badRows, rules, warnings: rules?.warnings ?? [] },
    options,
  );
}

function numbersOf(candidates: readonly string[], rules: PublishedRules | null): ReadonlyMap<string, number> {
  const numbers = new Map(codes);
  for (const [i, name] of candidates.entries()) {
    numbers.set(name.toLowerCase(), i + 1);
    for (const alias of rules?.candidates[i]?.aliases ?? []) numbers.set(alias.toLowerCase(), i + 1);
  }
  return numbers;
}

/** Without a list of candidates, everybody who was ranked is one. */
function namesIn(
  rows: readonly { readonly fields: Readonly<Record<string, string>> | undefined }[],
  ranks: readonly string[],
): readonly string[] {
  const names = new Map<string, string>();
  for (const { fields } of rows) {
    for (const rank of ranks) {
      const name = (fields?.[rank] ?? "").trim();
      if (!codes.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b, "en"));
}
