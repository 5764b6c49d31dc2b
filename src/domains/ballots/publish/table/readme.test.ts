import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMap } from "../../../../publish/table/map-file.ts";
import { readBallotMap, readBallotTable } from "./read-table.ts";

describe("The README's worked examples", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-votes-readme-"));
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const [, name = "", content = ""] of readme.matchAll(/<!-- (\S+) -->\n\n```\w+\n([\s\S]*?)```/g))
      writeFileSync(join(folder, name), content);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (name: string) => readBallotTable(readBallotMap(openMap(join(folder, name))));

  it("read votes as they say: the later one counts, the earlier stands apart", () => {
    const { ballots, names, reading, content } = read("votes.yaml");
    expect([reading.badRows, names]).toEqual([[], ["0x77aa…0b", "0x9f3c…a1"]]);
    expect(ballots).toMatchObject([
      {
        title: "Motion 12",
        rule: "YES_NO",
        revotable: true,
        eligible: 6,
        quorum: { of: 1, in: 3 },
        properties: { "majority-of": "cast" },
      },
    ]);
    expect(Buffer.from(ballots[0]?.rows ?? []).toString("hex")).toBe("000001010000020100000202");
    expect(content).toEqual([
      "1 ballots, 3 votes of 2 voters: For 1, Against 1, Abstain 0",
      "1 of the votes were overwritten by a later one of the same voter; they stand apart.",
    ]);
  });

  it("read sums as they say, beside a whole that declares one more", () => {
    const { ballots, names, reading } = read("results.yaml");
    expect([reading.badRows, reading.warnings, names]).toEqual([[], [], ["North 1", "South 2"]]);
    expect(ballots).toMatchObject([{ form: "AGGREGATE", result: { counts: [181n, 183n] } }]);
  });
});
