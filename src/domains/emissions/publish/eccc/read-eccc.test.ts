import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedData } from "../../../../testing/shared-data.ts";
import { readEccc } from "./read-eccc.ts";

const sumOf = (reports: ReturnType<typeof readEccc>["reports"], year: number) =>
  reports.filter((report) => report.year === year).reduce((all, { total }) => all + (total ?? 0n), 0n);

// Literals: the data set's README, and counts made over its files with other tools.
describe("ECCC's facilities", () => {
  const { reports, actors, organisations, reading, files } = readEccc([sharedData("emissions/canada-facility-ghg")]);
  const facility = (ref: string) => actors.find((actor) => actor.ref === `CA:ECCC:${ref}`);

  it("come to the README's totals, without a bad row", () => {
    expect(reading.badRows).toEqual([]);
    expect([reports.length, actors.length]).toEqual([13_093, 2_383]);
    expect([sumOf(reports, 2020), sumOf(reports, 2019)]).toEqual([273_185_214n, 293_089_986n]);
    expect(files.map(({ name, dataDate }) => [name, dataDate])).toEqual([
      ["Actor.csv", 20_220_414],
      ["EmissionsAgg.csv", 20_220_414],
      ["OrganizationActor.csv", 20_220_414],
    ]);
  });

  it("are each declared once: the first name, every province and town, the only owner named", () => {
    expect(facility("G10006")).toMatchObject({ name: "Redwater Fertilizer Operations", place: "CA-AB, CA RWA", owner: null });
    expect(facility("G10011")).toMatchObject({ name: "Algoma Steel Inc", owner: "lei-5493006rxib5gvhwjs53" });
    expect(actors.filter(({ owner }) => owner !== null)).toHaveLength(265);
    expect(organisations).toHaveLength(89);
    expect(organisations.filter(({ country }) => country !== "CAN").map(({ country }) => country)).toHaveLength(3);
  });

  it("name no owner where the file names several, and keep the other names", () => {
    expect(facility("G10267")?.owner).toBeNull();
    const of = (ref: string) => reports.find(({ actor }) => "declared" in actor && actor.declared === `CA:ECCC:${ref}`)?.properties;
    expect(of("G10267")).toEqual({
      "other-names": "Shell Caroline Complex",
      "owners-named": "2549007B0SLVLUP0UH16 549300EV3W9Z0M4CIP05",
    });
    expect(of("G10187")?.["other-names"]).toBe("Mildred Lake and Aurora North Plant Sites | Syncrude Canada Ltd");
    expect(reading.warnings.join(" ")).toContain("4 name several owners");
  });
});

it("A row that can't be read is told with what was expected, and the others are kept", () => {
  const folder = mkdtempSync(join(tmpdir(), "eccc-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("Actor.csv", "actor_id,type,name,is_part_of,is_owned_by,datasource_id\nA,site,Works,CA-ON,,X:2022-04-14\n");
  write("OrganizationActor.csv", "actor_id,type,name,is_part_of,datasource_id\n");
  const rows = ["a,A,2020,12.5,X:2022-04-14", "b,B,2020,12,X:2022-04-14", "c,A,2020,12,X:2022-04-14", "c,A,2021,12,X:2022-04-14"];
  write("EmissionsAgg.csv", `emissions_id,actor_id,year,total_emissions,datasource_id\n${rows.join("\n")}\n`);
  const { reading, reports } = readEccc([folder]);
  expect(reports.map(({ ref }) => ref)).toEqual(["c"]);
  expect(reading.badRows.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'total_emissions: expected whole tonnes, or nothing, got "12.5"'],
    [3, 'actor_id: "B" is not among the facilities'],
    [5, "emissions_id: line 4 has the same"],
  ]);
});
