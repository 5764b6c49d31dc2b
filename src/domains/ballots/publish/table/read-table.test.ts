import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeBadRow } from "../../../../publish/rows.ts";
import { lookAt } from "../../../../publish/table/look.ts";
import { parseMapFile } from "../../../../publish/table/map-file.ts";
import { readTable } from "../../../../publish/table/read-table.ts";
import { sharedData } from "../../../../testing/shared-data.ts";
import { readBallotMap, readBallotTable } from "./read-table.ts";
import { draftTotals, draftVotes } from "./suggest.ts";

const folder = mkdtempSync(join(tmpdir(), "plainsight-vote-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `source: { id: council, title: Council, licence: CC0-1.0, attribution: Council, publisher: { ref: council, name: Council } }`;
const votes = `records: votes
${source}
ballot: { ref: { column: motion }, title: { column: motion, prefix: "Motion " }, opens: { column: opened } }
voter: { column: member, prefix: "member-" }
choice: { column: vote, options: [{ cell: aye, name: "Yes", class: "yes" }, { cell: [nay, veto], name: "No", class: "no" }], none: [away] }
counting: { rule: yes-no, majority: { of: 2, in: 3 } }
`;
const totals = `records: vote-totals
${source}
ballot: { ref: { constant: mayor }, title: { constant: Mayor }, date: { constant: "2024-05-05" } }
unit: { column: precinct }
option: { column: candidate }
votes: { column: votes }
counting: { rule: plurality, seats: 1 }
`;

function read(map: string, rows: string, name = "votes.csv") {
  const path = join(folder, name);
  writeFileSync(path, rows);
  const { reading, ...publication } = readBallotTable(readBallotMap(parseMapFile(map, "map.yaml")), [path]);
  return { ...publication, faults: reading.badRows.map((row) => describeBadRow(row).replace(`${folder}/`, "")), reading };
}
const hex = (rows: Uint8Array | undefined) => Buffer.from(rows ?? []).toString("hex");

// Literals: the data set's README.
describe("MantaDAO's votes, read by a map,", () => {
  const map = readBallotMap(
    parseMapFile(
      `records: votes
${source}
ballot: { ref: { column: id }, title: { column: id, prefix: "Proposal " }, date: { column: iso, format: "YYYY-MM-DD*" } }
voter: { column: voter }
choice:
  column: vote
  options:
    - { cell: "yes", name: "Yes", class: "yes" }
    - { cell: "no", name: "No", class: "no" }
    - { cell: abstain, name: Abstain, class: abstain }
    - { cell: veto, name: Veto, class: "no" }
counting: { rule: unstated }`,
      "map.yaml",
    ),
  );

  it("are 15,407 of 635 voters in 213 proposals: yes 14,415, abstain 710, no 271, veto 11", () => {
    const { ballots, names, reading } = readBallotTable(map, [sharedData("ballots/mantadao-onchain-votes/votes.csv.gz")]);
    expect(reading.badRows).toEqual([]);
    expect([ballots.length, names?.length]).toEqual([213, 635]);
    const tally = [0, 0, 0, 0, 0];
    for (const { rows } of ballots) for (let at = 3; at < rows.length; at += 4) tally[rows[at] ?? 0] = (tally[rows[at] ?? 0] ?? 0) + 1;
    expect(tally).toEqual([0, 14_415, 271, 710, 11]);
    expect(ballots.map(({ ref }) => Number(ref))).toEqual(Array.from({ length: 213 }, (_, i) => i + 1));
    expect([ballots[0]?.date, ballots.at(-1)?.date, ballots[0]?.rule]).toEqual([20_230_523, 20_240_221, "UNSTATED"]);
  });
});

describe("A table of votes", () => {
  const head = "motion,opened,member,vote,cast\n";
  const at = (time: string) => `2024-05-01T${time}:00Z`;

  it("becomes rows by the number of the voter's name, and says nothing that the map does not", () => {
    const { ballots, names, faults, reading } = read(
      votes,
      `${head}B,${at("10:00")},2,nay,\nB,${at("10:00")},1,aye,\nA,${at("09:00")},2,aye,\nA,${at("09:00")},9,away,\n`,
    );
    expect([faults, names, reading.placeholders]).toEqual([[], ["member-1", "member-2"], 1]);
    expect(ballots.map(({ ref, rows }) => [ref, hex(rows)])).toEqual([
      ["A", "00000201"],
      ["B", "0000010100000202"],
    ]);
    expect(ballots[0]).toMatchObject({
      title: "Motion A",
      rule: "YES_NO",
      majority: { of: 2, in: 3 },
      opens: 1_714_554_000,
      properties: {},
    });
    expect(ballots[0]).not.toHaveProperty("quorum");
  });

  it("names each cell that is wrong, with what was expected", () => {
    const { faults } = read(
      votes.replace(', prefix: "member-"', ""),
      `${head}A,${at("09:00")},anna,maybe,\nA,${at("09:00")},bob,aye,\nA,${at("09:00")},carl,aye,\nA,yesterday,dora,aye,\nA,${at("09:00")},emil,aye,\nA,${at("09:00")},emil,nay,\n`,
    );
    expect(faults).toEqual([
      "votes.csv:2: column D “vote”: expected one of “aye”, “nay”, “veto”, “away” (say in the map what else there is), got “maybe”",
      "votes.csv:3: column C “member”: expected an identifier of at least 4 characters, so that it is taken for no country (put a prefix before it in the map, such as prefix: “member-”), got “bob”",
      "votes.csv:5: column B “opened”: expected an instant with its offset, such as 2024-02-21T19:35:40Z, got “yesterday”",
      "votes.csv:7 (A emil): emil has a vote in it already, in line 6 (if the later one counts, say so in the map: repeated: last, and a time)",
    ]);
    const { faults: differing } = read(votes, `${head}A,${at("09:00")},1,aye,\nA,${at("09:30")},2,aye,\n`);
    expect(differing[0]).toContain("column B “opened”: expected “1714554000”, as line 2 has for A, got “1714555800”");
  });

  it("keeps a voter's earlier votes beside the last, in the order of time, where the map says that it counts", () => {
    const map = `${votes}repeated: last\ntime: { column: cast }\n`;
    const row = (member: number, vote: string, time: string) => `A,${at("09:00")},${member},${vote},${at(time)}\n`;
    const { ballots, content, faults } = read(map, head + row(1, "nay", "12:00") + row(1, "aye", "10:00") + row(2, "aye", "11:00"));
    expect([faults, hex(ballots[0]?.rows), ballots[0]?.revotable]).toEqual([[], "000001010000010200000201", true]);
    expect(content[1]).toBe("1 of the votes were overwritten by a later one of the same voter; they stand apart.");
    const { faults: early } = read(map, head + row(1, "nay", "08:00"));
    expect(early[0]).toContain("column E “cast”: expected a time from 2024-05-01T09:00:00.000Z on, when the ballot opened");
    const { faults: same } = read(map, head + row(1, "nay", "10:00") + row(1, "aye", "10:00"));
    expect(same[0]).toContain("so it is not clear which is the last");
    expect(() => read(`${votes}repeated: last\n`, head)).toThrow("map.yaml:7: repeated: which vote is the last is told by a time");
  });

  it("takes the rule from the map, and refuses one that the options do not fit", () => {
    expect(() => read(votes.replace("counting: { rule: yes-no, majority: { of: 2, in: 3 } }", "counting: {}"), head)).toThrow(
      /map.yaml:6: counting.rule: expected yes-no, plurality, or unstated where the source does not say/,
    );
    expect(() => read(votes.replace('class: "no"', "class: abstain"), head)).toThrow("the rule yes-no needs an option of the class no");
    expect(() => read(votes.replace("[nay, veto]", "aye"), head)).toThrow("“aye” stands at two options");
  });
});

describe("A table of sums", () => {
  const rows = "precinct,candidate,votes\nNorth,Acacia,10\nNorth,Baobab,7\nSouth,Acacia,30\n";

  it("becomes a row for each unit; what no row tells is unknown unless the map says that it is none", () => {
    expect(read(totals, rows).faults).toEqual([
      "votes.csv:4 (mayor South): “South” has no row for “Baobab”: unknown, or none (then say so in the map: missing: zero)",
    ]);
    const { ballots, names, faults, reading } = read(`${totals}missing: zero\n`, rows);
    expect([faults, names]).toEqual([[], ["North", "South"]]);
    expect(ballots[0]).toMatchObject({ form: "AGGREGATE", rule: "PLURALITY", date: 20_240_505 });
    expect(hex(ballots[0]?.rows)).toBe("00000001000000000000000a000000000000000700000002000000000000001e0000000000000000");
    expect(reading.warnings[0]).toContain("Mayor: 1 counting units have fewer than 10 votes, or all for one option");
  });

  it("has a declared whole beside it, of the map or of rows of the file, that may differ from its parts", () => {
    const whole = `${rows}South,Baobab,3\nAll,Acacia,41\nAll,Baobab,10\n`;
    const { ballots } = read(`${totals}declared: { rows: { column: precinct, values: [All] } }\n`, whole);
    expect([hex(ballots[0]?.rows).length, ballots[0]?.result]).toEqual([2 * 2 * 20, { date: 20_240_505, elected: [], counts: [41n, 10n] }]);
    const map = `${totals}missing: zero\ndeclared: { totals: { Acacia: 40 } }\n`;
    expect(() => read(map, rows)).toThrow(
      "The declared whole of mayor has no figure for “Baobab”. Expected one for each option: “Acacia”, “Baobab”.",
    );
  });

  it("names each cell that is wrong, with what was expected", () => {
    const { faults } = read(`${totals}missing: zero\n`, `${rows}North,Acacia,5\nEast,Acacia,-1\nEast,,2\n`);
    expect(faults).toEqual([
      "votes.csv:5 (mayor North Acacia): “Acacia” has a count in “North” already, in line 2",
      "votes.csv:6: column C “votes”: expected a whole number from 0 to 1099511627775, got “-1”",
      "votes.csv:7: column B “candidate”: expected some text, got nothing",
    ]);
  });
});

describe("A draft", () => {
  it("of votes names what it rests on, and leaves the rule to a person", () => {
    const path = sharedData("ballots/mantadao-onchain-votes/votes.csv.gz");
    const table = readTable(path);
    const draft = draftVotes(path, table, lookAt(table));
    for (const line of [
      'ref: { column: "id" }',
      'voter: { column: "voter" }',
      'cell: "yes", name: "Yes", class: yes',
      'rule: "CHOOSE: yes-no',
    ])
      expect(draft).toContain(line);
    expect(() => parseMapFile(draft, "map.yaml")).toThrow("The map is not finished. Still to be chosen:");
    const chosen = draft
      .replace(/"CHOOSE: yes-no[^"]*"/, "unstated")
      .replace(/"CHOOSE: such as city-council"/, "council")
      .replace(/"CHOOSE[^"]*"/g, "council");
    expect(readBallotMap(parseMapFile(chosen, "map.yaml")).records).toBe("votes");
  });

  it("of sums likewise", () => {
    const path = join(folder, "sums.csv");
    writeFileSync(path, "Precinct,Candidate,Votes\nNorth,Acacia,10\nSouth,Baobab,7\n");
    const table = readTable(path);
    const draft = draftTotals(path, table, lookAt(table));
    expect(draft).toContain('unit: { column: "Precinct" }   # North, South');
    expect(draft).toContain('option: { column: "Candidate" }   # Acacia, Baobab');
  });
});
