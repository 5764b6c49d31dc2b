import { OperatorError } from "../../../../kernel/errors.ts";
import { toLedgerDay } from "../../../../kernel/time.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { counted, grouped } from "../../../../publish/words.ts";
import { issueSeparator } from "../../properties.ts";
import type { BallotPublication, PlannedBallot } from "../publication.ts";
import { titleOf } from "./titles.ts";
import { type CallVotes, readVotes } from "./votes.ts";

const callColumns = ["rcid", "session", "importantvote", "date", "unres", "amend", "para", "short", "descr"];
const voteColumns = ["rcid", "country", "country_code", "vote"];
const issueColumns = ["rcid", "short_name", "issue"];

/** In the order in which the Assembly tells a result; the first is choice 1. */
const options = [
  { name: "Yes", class: "YES" },
  { name: "No", class: "NO" },
  { name: "Abstain", class: "ABSTAIN" },
] as const;

/**
 * Reads the roll-call votes of the United Nations General Assembly as Erik Voeten and others collect them: three CSV files.
 * Only yes, no and abstentions are rows there: who has no row may have been absent or no member, which is unknown.
 * @throws OperatorError when one of the files is missing, or there are several of it
 */
export function readUnga(paths: readonly string[], dataDate = 0): BallotPublication {
  const { calls, votes, issues, ignored } = findFiles(readOutsideFiles(paths));
  const badRows: BadRow[] = [];
  const read = readVotes(
    votes,
    options.map(({ name }) => name.toLowerCase()),
    badRows,
  );
  const issuesOf = readIssues(issues);
  const ballots: PlannedBallot[] = [];
  const seen = new Set<string>();
  const table = readCsv(calls.path, calls.text);
  for (const { line, fields, fieldCount } of table.rows) {
    const origin = { file: calls.path, line, row: fields?.["rcid"] ?? "" };
    if (fields === undefined) {
      badRows.push({ ...origin, reason: `expected ${table.columns.length} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const { rcid = "" } = fields;
    const own = read.byCall.get(rcid);
    const fault = faultOf(fields, own, seen);
    if (fault === undefined && own !== undefined) ballots.push(toBallot(fields, own, issuesOf.get(rcid) ?? []));
    else badRows.push({ ...origin, reason: fault ?? "" });
    seen.add(rcid);
  }
  const without = [...read.byCall.keys()].filter((rcid) => !seen.has(rcid));
  if (without.length > 0) badRows.push({ file: votes.path, line: 1, row: without.slice(0, 10).join(" "), reason: "votes in no roll call" });
  return {
    terms: {
      source: "unga",
      title: "UN General Assembly roll-call votes: Voeten, Strezhnev, Bailey",
      licence: "CC0-1.0",
      attribution: "Erik Voeten, Anton Strezhnev, Michael Bailey: United Nations General Assembly Voting Data, Harvard Dataverse",
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    ballots,
    files: [calls, votes, issues].map(({ name, sha256 }) => ({ name, sha256, dataDate })),
    reading: { badRows: badRows.sort((a, b) => a.line - b.line), warnings: [], ignored, placeholders: 0 },
    content: summarise(ballots, read.voters),
  };
}

function faultOf(fields: Readonly<Record<string, string>>, own: CallVotes | undefined, seen: ReadonlySet<string>): string | undefined {
  const { rcid = "", session = "", date = "", importantvote = "" } = fields;
  if (!/^\d+$/.test(rcid)) return `rcid: got ${JSON.stringify(rcid)}, expected a number`;
  if (seen.has(rcid)) return `rcid: ${rcid} stands in an earlier line`;
  if (!/^\d+$/.test(session)) return `session: got ${JSON.stringify(session)}, expected a number`;
  if (toLedgerDay(date) === undefined) return `date: got ${JSON.stringify(date)}, expected a day as 2019-12-12`;
  if (!["", "0", "1"].includes(importantvote)) return `importantvote: got ${JSON.stringify(importantvote)}, expected 0, 1 or nothing`;
  return own === undefined ? "no vote names it" : undefined;
}

function toBallot(fields: Readonly<Record<string, string>>, { rows }: CallVotes, issues: readonly string[]): PlannedBallot {
  const { rcid = "", session = "", date = "", unres = "" } = fields;
  const flag = (column: string) => ({ "0": "no", "1": "yes" })[fields[column] ?? ""] ?? "";
  return {
    form: "ROLL_CALL",
    // Whether a simple majority or two thirds were needed, the source does not say.
    rule: "YES_NO",
    ref: rcid,
    ...titleOf(fields),
    options,
    date: toLedgerDay(date) ?? 0,
    properties: {
      session,
      resolution: unres.trim(),
      important: flag("importantvote"),
      amendment: flag("amend"),
      paragraph: flag("para"),
      issues: issues.join(issueSeparator),
    },
    rows,
  };
}

function readIssues(file: OutsideFile): ReadonlyMap<string, readonly string[]> {
  const issues = new Map<string, string[]>();
  for (const { fields } of readCsv(file.path, file.text).rows) {
    const { rcid = "", issue = "" } = fields ?? {};
    const of = issues.get(rcid);
    if (of === undefined) issues.set(rcid, [issue]);
    else of.push(issue);
  }
  return issues;
}

function findFiles(files: readonly OutsideFile[]) {
  const ignored: { path: string; reason: string }[] = [];
  const found = new Map<string, OutsideFile>();
  for (const file of files) {
    const header = readCsvColumns(file.text);
    const kind = Object.entries({ votes: voteColumns, issues: issueColumns, calls: callColumns }).find(([, columns]) =>
      columns.every((column) => header.includes(column)),
    )?.[0];
    if (kind === undefined) {
      if (!file.found) throw new OperatorError(`${file.path} is none of the three files of roll-call votes: its columns are others.`);
      ignored.push({ path: file.path, reason: "nothing of it is published" });
    } else if (!found.has(kind)) found.set(kind, file);
    else throw new OperatorError(`${found.get(kind)?.path} and ${file.path} hold the same. Give one of them.`);
  }
  const need = (kind: string, columns: readonly string[]): OutsideFile => {
    const file = found.get(kind);
    if (file !== undefined) return file;
    throw new OperatorError(`A file is missing: give the CSV with the columns ${columns.join(", ")}, or the folder that all three are in.`);
  };
  return { calls: need("calls", callColumns), votes: need("votes", voteColumns), issues: need("issues", issueColumns), ignored };
}

function summarise(ballots: readonly PlannedBallot[], voters: number): readonly string[] {
  const counts = options.map(({ name }, i) => {
    const number = ballots.reduce((sum, { rows }) => sum + rows.filter((code, at) => at % 4 === 3 && code === i + 1).length, 0);
    return `${name.toLowerCase()} ${grouped(number)}`;
  });
  const votes = ballots.reduce((sum, { rows }) => sum + rows.length / 4, 0);
  const sessions = new Set(ballots.map(({ properties }) => properties["session"])).size;
  return [
    `${counted(ballots.length, "roll call", "roll calls")} in ${counted(sessions, "session", "sessions")}, ${counted(votes, "vote", "votes")} of ${counted(voters, "state", "states")}:`,
    counts.join(", "),
  ];
}
