import { describe, expect, it } from "vitest";
import { csvOf } from "../csv.ts";
import { elementsOf, textsOf } from "../testing/reading.ts";
import { groupsState } from "../testing/vote-states.ts";
import { drawGroups } from "./groups.ts";

const { body } = drawGroups(groupsState("en"), { width: 960, theme: "light", id: "t" });

describe("a map of who voted how", () => {
  it("shows each in the colour of its vote, a small state as a dot, and names both", () => {
    expect(body).toContain('<g fill="#0b6b5d"><title>France: Yes</title>');
    expect(body).toContain('<g fill="url(#t-d-cat-6)"><title>Brazil: Abstention</title>');
    expect(elementsOf(body, "circle").filter((circle) => circle["class"] === "map-dot")).toHaveLength(1);
  });

  it("counts in its legend those whom no map of today shows, and names them below", () => {
    expect(textsOf(body)).toEqual(expect.arrayContaining(["Yes 2", "Abstention 2", "No record", "Not on the map: Yugoslavia (Yes)"]));
  });

  it("is a file of who voted how, without an amount that there is not", () => {
    const lines = csvOf(groupsState("en"))
      .split("\r\n")
      .map((line) => line.split(",").slice(0, 5).join());
    expect(lines.slice(0, 2)).toEqual(["voter_code,voter,vote_code,vote,source", expect.stringMatching(/^FRA,France,YES,Yes,/)]);
    expect(lines).toHaveLength(6);
  });
});
