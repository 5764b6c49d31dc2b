import { OperatorError } from "../../../../kernel/errors.ts";
import { readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { byRank, type Contest, type Paper, unranked, writeIn } from "../cast-vote-records/contest.ts";
import { publicationOf, type RecordOptions } from "../cast-vote-records/publication-of.ts";
import { readRulesFile } from "../cast-vote-records/rules-file.ts";
import type { BallotPublication } from "../publication.ts";
import { checkAgainstSchema } from "./check-schema.ts";
import { type NistContest, type NistReport, type NistSelection, report } from "./report.ts";

/**
 * Reads cast-vote records in the common data format of NIST (SP 1500-103, JSON). Of each record the current snapshot counts.
 * @param schema path of NIST's JSON schema, to check the file against before it is read
 * @throws OperatorError when there is not one file, or it is no such report
 */
export function readNistCvr(paths: readonly string[], options: RecordOptions, schema: string | undefined): BallotPublication {
  const files = readOutsideFiles(paths).filter(({ name, found }) => !found || /\.json$/i.test(name));
  const [file] = files;
  if (file === undefined || files.length > 1) throw new OperatorError(`${files.length} JSON files. Give one report of cast-vote records.`);
  let document: unknown;
  try {
    document = JSON.parse(file.text);
  } catch (cause) {
    throw new OperatorError(`${file.path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  if (schema !== undefined) checkAgainstSchema(file.path, document, schema);
  const read = report.safeParse(document);
  if (!read.success) {
    const faults = read.error.issues.slice(0, 10).map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new OperatorError(`${file.path} is no cast-vote record report of NIST SP 1500-103, version 1.0.0:\n${faults.join("\n")}`);
  }
  const rules = options.rules === undefined ? null : readRulesFile(options.rules);
  const [election] = read.data.Election;
  const title = options.title ?? election?.Name ?? "Election";
  const badRows: BadRow[] = [];
  const contests = (election?.Contest ?? [])
    .map((contest) => toContest(read.data, contest, file.path, badRows))
    .filter(({ papers }) => papers.length > 0);
  return publicationOf(
    { format: "nist-cvr", title, contests, files: [file], ignored: [], badRows, rules, warnings: rules?.warnings ?? [] },
    options,
  );
}

function toContest({ Election: [election], GpUnit, CVR }: NistReport, contest: NistContest, path: string, badRows: BadRow[]): Contest {
  const candidates = new Map((election?.Candidate ?? []).map((candidate) => [candidate["@id"], candidate.Name ?? candidate["@id"]]));
  const units = new Map(GpUnit.map((unit) => [unit["@id"], unit.Name ?? unit["@id"]]));
  const declared = contest.ContestSelection.filter(({ IsWriteIn, CandidateIds }) => !IsWriteIn || CandidateIds.length > 0);
  const codes = new Map(contest.ContestSelection.map((selection) => [selection["@id"], declared.indexOf(selection) + 1 || writeIn]));
  const ranked = contest.VoteVariation === "rcv";
  const own = CVR.map((record, index) => ({
    record,
    index,
    marked: record.CVRSnapshot.find((snapshot) => snapshot["@id"] === record.CurrentSnapshotId)?.CVRContest.find(
      ({ ContestId }) => ContestId === contest["@id"],
    ),
  }));
  const highest = own
    .flatMap(({ marked }) => marked?.CVRContestSelection.flatMap(ranksOf) ?? [])
    .reduce((most, rank) => Math.max(most, rank), 1);
  const ranks = ranked ? highest : (contest.VotesAllowed ?? 1);
  const papers: Paper[] = [];
  for (const { record, index, marked } of own) {
    if (marked === undefined) continue;
    const unknown = marked.CVRContestSelection.find(({ ContestSelectionId: id }) => id !== undefined && !codes.has(id));
    if (unknown !== undefined) {
      badRows.push({
        file: path,
        line: 1,
        row: `CVR ${index + 1}`,
        reason: `${contest["@id"]} has no selection ${unknown.ContestSelectionId}`,
      });
      continue;
    }
    const marks = marked.CVRContestSelection.flatMap((selection) =>
      ranksOf(selection).map((rank) => ({ rank, code: codes.get(selection.ContestSelectionId ?? "") ?? writeIn })),
    );
    const unit = units.get(record.BallotStyleUnitId ?? "") ?? "";
    papers.push({
      unit,
      choices: ranked
        ? byRank(marks, ranks)
        : unranked(
            marks.map(({ code }) => code),
            ranks,
          ),
    });
  }
  return {
    ref: contest["@id"],
    title: contest.Name ?? contest["@id"],
    ranked,
    ranks,
    seats: contest.NumberElected ?? 0,
    options: declared.map(
      (selection) => selection.CandidateIds.map((id) => candidates.get(id) ?? id).join(" / ") || selection.Selection || selection["@id"],
    ),
    papers,
  };
}

/** Ranks in which a selection is marked and may be counted; 1 where it has no rank. */
function ranksOf({ Rank, SelectionPosition }: NistSelection): readonly number[] {
  return SelectionPosition.filter(
    ({ HasIndication, IsAllocable, NumberVotes }) => HasIndication === "yes" && IsAllocable !== "no" && NumberVotes > 0,
  ).map((position) => position.Rank ?? Rank ?? 1);
}
