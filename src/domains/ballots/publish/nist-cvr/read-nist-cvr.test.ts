import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sharedSchema } from "../../../../testing/shared-schema.ts";
import { readNistCvr } from "./read-nist-cvr.ts";

const schema = sharedSchema("nist-cdf/NIST_V0_cast_vote_records.json");
const folder = mkdtempSync(join(tmpdir(), "nist-cvr-"));

const selection = (candidate: string, rank: number | null, indication: "yes" | "no" = "yes", allocable: "yes" | "no" = "yes") => ({
  "@type": "CVR.CVRContestSelection",
  ContestSelectionId: candidate,
  ...(rank !== null && { Rank: rank }),
  SelectionPosition: [{ "@type": "CVR.SelectionPosition", HasIndication: indication, IsAllocable: allocable, NumberVotes: 1 }],
});

const snapshot = (id: string, type: "original" | "modified", mayor: readonly object[], council: readonly object[]) => ({
  "@type": "CVR.CVRSnapshot",
  "@id": id,
  Type: type,
  CVRContest: [
    { "@type": "CVR.CVRContest", ContestId: "mayor", CVRContestSelection: mayor },
    { "@type": "CVR.CVRContest", ContestId: "council", CVRContestSelection: council },
  ],
});

const record = (current: string, ...snapshots: readonly object[]) => ({
  "@type": "CVR.CVR",
  ElectionId: "election",
  BallotStyleUnitId: "north",
  CurrentSnapshotId: current,
  CVRSnapshot: snapshots,
});

/** An invented election: a mayor by ranked choice, two of three for a council. */
function invented(records: readonly object[]): object {
  const selections = (ids: readonly string[]) =>
    ids.map((id) => ({ "@type": "CVR.CandidateSelection", "@id": id, CandidateIds: [`c-${id}`] }));
  const names = { ann: "Ann", bob: "Bob", cal: "Cal", dee: "Dee", eve: "Eve" };
  return {
    "@type": "CVR.CastVoteRecordReport",
    Version: "1.0.0",
    GeneratedDate: "2026-01-01T00:00:00Z",
    ReportGeneratingDeviceIds: ["device"],
    ReportingDevice: [{ "@type": "CVR.ReportingDevice", "@id": "device" }],
    GpUnit: [{ "@type": "CVR.GpUnit", "@id": "north", Name: "North", Type: "precinct" }],
    Election: [
      {
        "@type": "CVR.Election",
        "@id": "election",
        Name: "Invented Town 2026",
        ElectionScopeId: "north",
        Candidate: Object.entries(names).map(([id, Name]) => ({ "@type": "CVR.Candidate", "@id": `c-${id}`, Name })),
        Contest: [
          {
            "@type": "CVR.CandidateContest",
            "@id": "mayor",
            Name: "Mayor",
            VoteVariation: "rcv",
            NumberElected: 1,
            ContestSelection: [...selections(["ann", "bob"]), { "@type": "CVR.CandidateSelection", "@id": "other", IsWriteIn: true }],
          },
          {
            "@type": "CVR.CandidateContest",
            "@id": "council",
            Name: "Council",
            VoteVariation: "n-of-m",
            NumberElected: 2,
            VotesAllowed: 2,
            ContestSelection: selections(["cal", "dee", "eve"]),
          },
        ],
      },
    ],
    CVR: records,
  };
}

function file(name: string, document: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(document));
  return path;
}

const records = [
  record("s", snapshot("s", "original", [selection("ann", 1), selection("bob", 2)], [selection("dee", null), selection("cal", null)])),
  // A rank with two marks; three marks where two are allowed.
  record(
    "s",
    snapshot(
      "s",
      "original",
      [selection("ann", 1), selection("bob", 1), selection("other", 2)],
      ["cal", "dee", "eve"].map((id) => selection(id, null)),
    ),
  ),
  // Adjudicated: what is current counts. A mark that is none, and one that may not be counted.
  record(
    "m",
    snapshot("o", "original", [selection("ann", 1)], []),
    snapshot(
      "m",
      "modified",
      [selection("bob", 1), selection("ann", 2, "no")],
      [selection("eve", null), selection("cal", null, "yes", "no")],
    ),
  ),
];

it("An invented report that fits NIST's schema is read, contest by contest", () => {
  const { ballots, reading } = readNistCvr([file("good.json", invented(records))], {}, schema);
  expect(ballots.map(({ title, rule, ranks, seats, options }) => [title, rule, ranks, seats, options.map(({ name }) => name)])).toEqual([
    ["Mayor", "RANKED", 2, 1, ["Ann", "Bob"]],
    ["Council", "PLURALITY", 2, 2, ["Cal", "Dee", "Eve"]],
  ]);
  const choices = (i: number) => [...(ballots[i]?.rows ?? [])].filter((_, at) => at % 8 > 5);
  expect(choices(0)).toEqual([1, 2, 2, 0, 255, 254]);
  expect(choices(1)).toEqual([1, 2, 3, 0, 255, 0]);
  expect(reading.badRows).toEqual([]);
});

it("A contest that elects several by order of preference is refused, with what can be done", () => {
  const text = JSON.stringify(invented(records)).replace('"NumberElected":1', '"NumberElected":3');
  const path = join(folder, "several-seats.json");
  writeFileSync(path, text);
  expect(() => readNistCvr([path], {}, schema)).toThrow(
    /^Mayor: elects 3 by order of preference \(single transferable vote\); expected one seat.*Publish the file without this contest\.$/,
  );
});

it("What does not fit NIST's schema is refused with the place", () => {
  const broken = file("broken.json", invented([{ ...records[0], CVRSnapshot: [] }]));
  expect(() => readNistCvr([broken], {}, schema)).toThrow("/CVR/0/CVRSnapshot: must NOT have fewer than 1 items");
  expect(() => readNistCvr([file("version.json", { ...invented(records), Version: "2.0.0" })], {}, undefined)).toThrow("Version");
});

it("A selection that the contest does not have is a bad row", () => {
  const { reading } = readNistCvr(
    [file("stranger.json", invented([record("s", snapshot("s", "original", [selection("zoe", 1)], []))]))],
    {},
    schema,
  );
  expect(reading.badRows.map(({ row, reason }) => [row, reason])).toEqual([["CVR 1", "mayor has no selection zoe"]]);
});
