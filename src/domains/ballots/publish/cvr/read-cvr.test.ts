import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedData } from "../../../../testing/shared-data.ts";
import { readCvr } from "./read-cvr.ts";

const folder = mkdtempSync(join(tmpdir(), "cvr-"));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("Minneapolis 2013", () => {
  // The rules stand in the same folder.
  const publication = readCvr([sharedData("ballots/minneapolis-2013-mayor-cvr")], { dataDate: 20_131_105 });
  const [ballot] = publication.ballots;
  const rows = ballot?.rows ?? new Uint8Array();
  const firsts = new Map<string, number>();
  for (let at = 6; at < rows.length; at += 9) {
    const code = rows[at] ?? 0;
    const name = { 0: "undervote", 254: "UWI", 255: "overvote" }[code] ?? ballot?.options[code - 1]?.name ?? "";
    firsts.set(name, (firsts.get(name) ?? 0) + 1);
  }

  it("has 80,101 ballots of 35 candidates, with the first choices that the city counted", () => {
    expect([rows.length / 9, ballot?.options.length, ballot?.title, ballot?.rule]).toEqual([80_101, 35, "Mayor Minneapolis", "RANKED"]);
    expect(Object.fromEntries(firsts)).toMatchObject({
      "BETSY HODGES": 28_935,
      "MARK ANDREW": 19_584,
      "DON SAMUELS": 8_335,
      "CAM WINTON": 7_511,
      undervote: 834,
      UWI: 117,
      overvote: 93,
    });
    expect(publication.reading.badRows).toEqual([]);
  });

  it("tells its 117 precincts, the published rule, and that no lot can be drawn again", () => {
    expect(ballot?.properties).toMatchObject({
      overvote: "exhausts",
      "skipped-ranks": "1",
      repeated: "is-skipped",
      elimination: "batch",
      "write-ins": "eliminated-first",
      "majority-of": "round",
      ties: "none",
    });
    expect(ballot?.properties["units"]?.split("|")).toHaveLength(117);
    expect(publication.reading.warnings[0]).toContain("ties are broken by “random”, which nobody can draw again");
    expect(publication.reading.warnings[1]).toContain("4,086 ballots are marked as no other");
  });
});

it("The order of a file says nothing of the order in which ballots are published", () => {
  const rows = [..."ABABABABAB"].map((letter) => `North,${letter},`).join("\n");
  const turned = rows.split("\n").reverse().join("\n");
  const read = (name: string, body: string) => readCvr([file(name, `Precinct,Rank 1,Rank 2\n${body}\n`)], {}).ballots[0]?.rows;
  expect(read("one.csv", rows)).toEqual(read("other.csv", turned));
});

it("A row stands for as many ballots as its count says, and marks are read as offices write them", () => {
  const [ballot] = readCvr(
    [file("counted.csv", "1st Choice Mayor,2nd Choice Mayor,COUNT\nAnn,overvote,3\nBob,UWI,1\nskipped,,1\n")],
    {},
  ).ballots;
  expect(ballot?.title).toBe("Mayor");
  expect(ballot?.options.map(({ name }) => name)).toEqual(["Ann", "Bob"]);
  expect([...(ballot?.rows ?? [])].filter((_, i) => i % 8 > 5).join()).toBe("0,0,1,255,1,255,1,255,2,254");
});

it("A name that is no candidate, or a count that is none, is told with its line", () => {
  const rules = file("rules.json", JSON.stringify(configuration(["Ann", "Bob"])));
  const { reading } = readCvr([file("bad.csv", "Rank 1,COUNT\nAnn,1\nCarl,1\nBob,none\n")], { rules });
  expect(reading.badRows.map(({ line, reason }) => [line, reason])).toEqual([
    [3, "Rank 1: got “Carl”, which is no candidate"],
    [4, 'COUNT: got "none", expected how many ballots are marked so'],
  ]);
});

it("A rule that is not counted here is refused, not counted otherwise", () => {
  const several = file(
    "several.json",
    JSON.stringify({ ...configuration(["Ann"]), rules: { ...configuration(["Ann"]).rules, numberOfWinners: "3" } }),
  );
  expect(() => readCvr([file("any.csv", "Rank 1\nAnn\n")], { rules: several })).toThrow(
    "rules.numberOfWinners: got 3, expected 1: ranked choice for several seats (single transferable vote) is not counted here",
  );
});

it("A file without columns of ranks says what it has", () => {
  expect(() => readCvr([file("none.csv", "Precinct,Winner\nA,B\n")], {})).toThrow("It has: “Precinct”, “Winner”");
});

function configuration(names: readonly string[]) {
  return {
    candidates: names.map((name) => ({ name })),
    rules: {
      overvoteRule: "exhaustImmediately",
      maxSkippedRanksAllowed: "unlimited",
      exhaustOnDuplicateCandidate: false,
      batchElimination: false,
      winnerElectionMode: "singleWinnerMajority",
      numberOfWinners: "1",
      tiebreakMode: "random",
    },
  };
}
