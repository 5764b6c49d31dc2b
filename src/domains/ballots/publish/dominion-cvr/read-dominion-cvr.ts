import type { z } from "zod";
import { OperatorError } from "../../../../kernel/errors.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { byRank, type Contest, type Paper, unranked, writeIn } from "../cast-vote-records/contest.ts";
import { publicationOf, type RecordOptions } from "../cast-vote-records/publication-of.ts";
import { readRulesFile } from "../cast-vote-records/rules-file.ts";
import type { BallotPublication } from "../publication.ts";
import { candidateManifest, contestManifest, cvrExport, type DominionMark, type DominionVersion, portionManifest } from "./export.ts";

/**
 * Reads Dominion's export of cast-vote records: CvrExport.json (or several, CvrExport_1.json …) and its manifests of contests,
 * candidates and precinct portions, in one folder. Of a session that was adjudicated, what is current counts; of a mark, whether
 * it is a vote (an ambiguous one is where the machine or the adjudicators took it for one).
 * @throws OperatorError when one of the files is missing or is no such file
 */
export function readDominionCvr(paths: readonly string[], options: RecordOptions): BallotPublication {
  const files = readOutsideFiles(paths);
  const named = (name: RegExp) => files.filter((file) => name.test(file.name));
  const need = <Schema extends z.ZodType>(name: string, schema: Schema): { file: OutsideFile; list: z.infer<Schema> } => {
    const [file] = named(new RegExp(`^${name}\\.json$`, "i"));
    if (file === undefined) throw new OperatorError(`${name}.json is missing. Give the folder that the whole export is in.`);
    return { file, list: readAs(file, schema) };
  };
  const contests = need("ContestManifest", contestManifest);
  const candidates = need("CandidateManifest", candidateManifest);
  const [portionFile] = named(/^PrecinctPortionManifest\.json$/i);
  const portions = new Map(
    portionFile === undefined ? [] : readAs(portionFile, portionManifest).List.map(({ Id, Description }) => [Id, Description]),
  );
  const exports = named(/^CvrExport(_\d+)?\.json$/i);
  if (exports.length === 0) throw new OperatorError("CvrExport.json is missing. Give the folder that the whole export is in.");
  const rules = options.rules === undefined ? null : readRulesFile(options.rules);
  const planned = contests.list.List.map(({ Id, Description, VoteFor, NumOfRanks }) => {
    const own = candidates.list.List.filter(({ ContestId }) => ContestId === Id);
    const declared = own.filter(({ Type }) => Type !== "WriteIn");
    return {
      id: Id,
      codes: new Map(own.map((candidate) => [candidate.Id, declared.indexOf(candidate) + 1 || writeIn])),
      papers: [] as Paper[],
      contest: {
        ref: String(Id),
        title: Description,
        ranked: NumOfRanks > 0,
        ranks: NumOfRanks > 0 ? NumOfRanks : VoteFor,
        seats: NumOfRanks > 0 ? 1 : VoteFor,
        options: declared.map((candidate) => candidate.Description),
      },
    };
  });
  const byId = new Map(planned.map((each) => [each.id, each]));
  const badRows: BadRow[] = [];
  for (const file of exports) {
    for (const [i, { Original, Modified }] of readAs(file, cvrExport).Sessions.entries()) {
      const current = Modified?.IsCurrent ? Modified : Original;
      const unit = portions.get(current.PrecinctPortionId ?? Number.NaN) ?? "";
      for (const { Id, Marks } of contestsOf(current)) {
        const of = byId.get(Id);
        const stranger = of === undefined ? undefined : Marks.find(({ CandidateId, IsVote }) => IsVote && !of.codes.has(CandidateId));
        if (of === undefined || stranger !== undefined) {
          const reason =
            of === undefined ? `contest ${Id} is in no manifest` : `candidate ${stranger?.CandidateId} is no candidate of contest ${Id}`;
          badRows.push({ file: file.path, line: 1, row: `session ${i + 1}`, reason });
        } else of.papers.push({ unit, choices: choicesOf(Marks, of.codes, of.contest) });
      }
    }
  }
  const used = [contests.file, candidates.file, ...(portionFile === undefined ? [] : [portionFile]), ...exports];
  return publicationOf(
    {
      format: "dominion-cvr",
      title: options.title ?? (rules?.title || (planned[0]?.contest.title ?? "Election")),
      contests: planned.map(({ contest, papers }): Contest => ({ ...contest, papers })).filter(({ papers }) => papers.length > 0),
      files: used,
      ignored: files.filter((file) => !used.includes(file)).map(({ path }) => ({ path, reason: "nothing of it is published" })),
      badRows,
      rules,
      warnings: rules?.warnings ?? [],
    },
    options,
  );
}

function contestsOf({ Cards, Contests }: DominionVersion) {
  return Cards?.flatMap((card) => card.Contests) ?? Contests ?? [];
}

function choicesOf(
  marks: readonly DominionMark[],
  codes: ReadonlyMap<number, number>,
  { ranked, ranks }: Pick<Contest, "ranked" | "ranks">,
): readonly number[] {
  const votes = marks
    .filter(({ IsVote }) => IsVote)
    .map(({ CandidateId, Rank }) => ({ rank: Rank, code: codes.get(CandidateId) ?? writeIn }));
  return ranked
    ? byRank(votes, ranks)
    : unranked(
        votes.map(({ code }) => code),
        ranks,
      );
}

function readAs<Schema extends z.ZodType>(file: OutsideFile, schema: Schema): z.infer<Schema> {
  let document: unknown;
  try {
    document = JSON.parse(file.text);
  } catch (cause) {
    throw new OperatorError(`${file.path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const read = schema.safeParse(document);
  if (read.success) return read.data;
  const faults = read.error.issues.slice(0, 10).map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new OperatorError(`${file.path} is not what such an export holds:\n${faults.join("\n")}`);
}
