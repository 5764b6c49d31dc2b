import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDominionCvr } from "./read-dominion-cvr.ts";

const mark = (CandidateId: number, Rank: number, IsVote = true, IsAmbiguous = false) => ({
  CandidateId,
  PartyId: 0,
  Rank,
  MarkDensity: 80,
  IsAmbiguous,
  IsVote,
});
const version = (contests: readonly object[], IsCurrent = true) => ({
  PrecinctPortionId: 7,
  BallotTypeId: 1,
  IsCurrent,
  Cards: [{ Id: 1, Contests: contests }],
});
const session = (Original: object, Modified?: object) => ({
  TabulatorId: 1,
  BatchId: 1,
  RecordId: 12,
  CountingGroupId: 1,
  Original,
  ...(Modified && { Modified }),
});
const contest = (Id: number, ...Marks: readonly object[]) => ({
  Id,
  ManifestationId: 1,
  Overvotes: 0,
  Undervotes: 0,
  OutstackConditionIds: [],
  Marks,
});

const manifests = {
  ContestManifest: {
    Version: "5.10",
    List: [
      { Description: "Mayor", Id: 1, VoteFor: 1, NumOfRanks: 2 },
      { Description: "Board", Id: 2, VoteFor: 2, NumOfRanks: 0 },
    ],
  },
  CandidateManifest: {
    Version: "5.10",
    List: [
      { Description: "Ann", Id: 10, ContestId: 1, Type: "Regular" },
      { Description: "Bob", Id: 11, ContestId: 1, Type: "Regular" },
      { Description: "Write-in", Id: 12, ContestId: 1, Type: "WriteIn" },
      { Description: "Cal", Id: 20, ContestId: 2, Type: "Regular" },
      { Description: "Dee", Id: 21, ContestId: 2, Type: "Regular" },
      { Description: "Eve", Id: 22, ContestId: 2, Type: "QualifiedWriteIn" },
    ],
  },
  PrecinctPortionManifest: { Version: "5.10", List: [{ Description: "Precinct 1", Id: 7 }] },
};

/** A folder as the machine exports it. */
function exported(sessions: readonly object[], others: Readonly<Record<string, object>> = manifests): string {
  const folder = mkdtempSync(join(tmpdir(), "dominion-"));
  const files = { ...others, CvrExport: { Version: "5.10.50.85", ElectionId: "Invented", Sessions: sessions } };
  for (const [name, document] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  writeFileSync(join(folder, "OutstackConditionManifest.json"), JSON.stringify({ List: [] }));
  return folder;
}

const sessions = [
  session(version([contest(1, mark(10, 1), mark(11, 2)), contest(2, mark(21, 1), mark(20, 1))])),
  // Two candidates in one rank; three of two allowed; a write-in.
  session(version([contest(1, mark(10, 1), mark(11, 1), mark(12, 2)), contest(2, mark(20, 1), mark(21, 1), mark(22, 1))])),
  // An ambiguous mark that is no vote; and the adjudicated version is the one that counts.
  session(version([contest(1, mark(10, 1))], false), version([contest(1, mark(11, 1), mark(10, 2, false, true)), contest(2, mark(22, 1))])),
  // An older export, without cards.
  session({ PrecinctPortionId: 7, IsCurrent: true, Contests: [contest(1)] }),
];

it("An invented export gives a ballot for each contest, with overvotes, write-ins and what was adjudicated", () => {
  const { ballots, reading, files } = readDominionCvr([exported(sessions)], {});
  expect(ballots.map(({ ref, title, rule, ranks, options }) => [ref, title, rule, ranks, options.map(({ name }) => name)])).toEqual([
    ["1", "Mayor", "RANKED", 2, ["Ann", "Bob"]],
    ["2", "Board", "PLURALITY", 2, ["Cal", "Dee", "Eve"]],
  ]);
  const choices = (i: number) => [...(ballots[i]?.rows ?? [])].filter((_, at) => at % 8 > 5);
  expect(choices(0)).toEqual([0, 0, 1, 2, 2, 0, 255, 254]);
  expect(choices(1)).toEqual([1, 2, 3, 0, 255, 0]);
  expect(reading.badRows).toEqual([]);
  expect(reading.ignored.map(({ path }) => path.split("/").at(-1))).toEqual(["OutstackConditionManifest.json"]);
  expect(files.map(({ name }) => name)).toEqual([
    "ContestManifest.json",
    "CandidateManifest.json",
    "PrecinctPortionManifest.json",
    "CvrExport.json",
  ]);
});

it("A candidate or contest that no manifest has is a bad row", () => {
  const { reading } = readDominionCvr([exported([session(version([contest(1, mark(20, 1)), contest(9)]))])], {});
  expect(reading.badRows.map(({ reason }) => reason)).toEqual(["candidate 20 is no candidate of contest 1", "contest 9 is in no manifest"]);
});

it("An export without one of its files says which", () => {
  const { CandidateManifest: _, ...others } = manifests;
  expect(() => readDominionCvr([exported(sessions, others)], {})).toThrow("CandidateManifest.json is missing");
});
