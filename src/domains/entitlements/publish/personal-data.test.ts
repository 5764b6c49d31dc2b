import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { publish } from "../../../main/publish.ts";
import { PublishingLedger } from "../../../main/testing/publishing-ledger.ts";

/** What somebody might leave in a file about a person. */
const personal = {
  "a name": "Amina Yusuf Warsame",
  "a name without spaces": "AminaYusufWarsame",
  "a telephone number": "+252 61 5551234",
  "a telephone number in digits": "252615551234",
  "an identity number": "198402175531-SO",
  "an email address": "amina.warsame@example.org",
  coordinates: "2.0469;45.3182",
};
const values = Object.entries(personal);
/** Parts by which a value would be known again, wherever it turned up. */
const traces = ["Amina", "Warsame", "5551234", "198402175531", "example.org", "45.3182"];

const round = {
  country: "SOM",
  sector: "food_security",
  modality: "cash",
  programme: "7",
  periodFrom: "2026-03-01",
  periodTo: "2026-03-31",
  unit: "USD",
  decimals: "2",
  licence: "CC-BY-4.0",
};
const people = Array.from({ length: 24 }, (_, i) => ({ place: i % 2 ? "SO2201" : "SO2202", amount: "120.00", paid: i < 22 ? "120" : "" }));

let folder: string;
let ledger: PublishingLedger;
const said = vi.spyOn(console, "log").mockImplementation(() => {});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entitlements-"));
  ledger = await PublishingLedger.start();
});
afterEach(() => {
  for (const [line] of said.mock.calls) for (const trace of traces) expect(line).not.toContain(trace);
  said.mockClear();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await ledger?.stop();
});

const listOf = (rows: readonly object[], header = Object.keys(rows[0] ?? {}).join(",")): string =>
  `${header}\n${rows.map((row) => Object.values(row).join(",")).join("\n")}\n`;
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const roundFile = (more: Readonly<Record<string, string>> = {}): string =>
  write(
    "round.yaml",
    Object.entries({ ...round, ...more })
      .map(([field, value]) => `${field}: ${value}`)
      .join("\n"),
  );

interface Attempt {
  readonly list?: string;
  readonly round?: string;
  readonly publisher?: { readonly ref: string; readonly name: string };
  readonly codes?: string;
}
const attempt = ({ list = listOf(people), round: path = roundFile(), publisher, codes = join(folder, "codes.csv") }: Attempt) =>
  publish({
    format: "entitlements",
    paths: [write("list.csv", list)],
    values: { round: path, codes },
    target: ledger.target,
    ...(publisher === undefined ? {} : { publisher }),
  });
/** The message, which repeats nothing of a person. */
const refusal = async (given: Attempt): Promise<string> => {
  const message = await attempt(given).then(
    () => "published",
    (error: unknown) => (error instanceof Error ? `${error.message} ${error.stack}` : String(error)),
  );
  for (const trace of traces) expect(message).not.toContain(trace);
  return message;
};

describe.each(values)("%s is refused, and not repeated,", (_what, value) => {
  it.each(["place", "amount", "paid"])("in the list's column %s", async (column) => {
    const list = listOf(people.map((person, i) => (i === 4 ? { ...person, [column]: value } : person)));
    expect(await refusal({ list })).toContain(`list.csv:6: ${column}:`);
  });

  it("in a column of its own, named rightly or by what it holds, in a header left out, and beside all columns", async () => {
    expect(await refusal({ list: listOf(people.map((person) => ({ ...person, name: value }))) })).toContain(
      "column 4 is none of place, amount, paid",
    );
    expect(await refusal({ list: listOf(people.map((person) => ({ ...person, [value]: "" }))) })).toContain("column 4 is none of");
    expect(await refusal({ list: `SO2201,${value},120\n${listOf(people).split("\n").slice(1).join("\n")}` })).toContain(
      "column 1, 2, 3 is none of",
    );
    expect(await refusal({ list: listOf(people).replace("\nSO2201,", `\nSO2201,${value},`) })).toContain(
      "list.csv:3: 4 fields, 3 expected",
    );
    expect(await refusal({ list: `${listOf(people)}"${value}` })).toContain("can't be read as CSV");
  });

  it.each(Object.keys(round))("in the round's field %s", async (field) => {
    expect(await refusal({ round: roundFile({ [field]: JSON.stringify(value) }) })).toMatch(
      new RegExp(`is not a round:\n {2}${field}: .* expected`),
    );
  });

  it("in a field that a round has not, and in a file that is none", async () => {
    expect(await refusal({ round: roundFile({ title: JSON.stringify(value) }) })).toContain("the file: 1 fields that a round has not");
    expect(await refusal({ round: roundFile({ [JSON.stringify(value)]: "1" }) })).toContain("the file: 1 fields that a round has not");
    expect(await refusal({ round: write("round.yaml", `country: [${value}`) })).toContain("can't be read as YAML");
  });

  it("in the publisher's name, and in a file of codes", async () => {
    expect(await refusal({ publisher: { ref: "agency", name: value } })).toContain("No organisation is registered");
    const codes = write("others.csv", `person,code\n${value},0\n`);
    chmodSync(codes, 0o600);
    expect(await refusal({ codes, publisher: { ref: "sample-publisher", name: value } })).toMatch(
      /No organisation is registered|person 1 and a code are expected/,
    );
  });
});

describe("An agency's own list", () => {
  it("is published without anything that was in it but sums: codes go to a file that only its owner reads", async () => {
    await publish({ format: "sample", paths: [], target: ledger.target });
    const publisher = { ref: "sample-publisher", name: "Sample Publisher" };
    const codes = join(folder, "handed-out.csv");
    const first = await attempt({ codes, publisher });
    expect(first.ledger).toMatchObject({ published: 2, alreadyThere: 0, organisationsRegistered: 0 });
    expect(first.files).toEqual([]);
    expect(statSync(codes).mode & 0o777).toBe(0o600);
    const lines = readFileSync(codes, "utf8").trim().split("\n");
    expect(lines).toHaveLength(25);
    expect(lines[1]).toMatch(/^1,([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);

    // 22 claimed, 11 of each place: by place 1 would be left over, so 14 are told mixed, which leaves 10. The others wait.
    expect(said.mock.calls).toEqual([["8 claims wait until more are made: recorded now, they would speak of fewer than ten people."]]);
    // Again: nothing is sent twice.
    const again = await attempt({ codes, publisher });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 1, transactions: 0 });
    const all = listOf(people.map((person) => ({ ...person, paid: "120" })));
    expect((await attempt({ codes, publisher, list: all })).ledger).toMatchObject({ published: 1, alreadyThere: 1 });

    const other = listOf(people.map((person) => ({ ...person, amount: "130.00" })));
    await expect(attempt({ codes, publisher, list: other })).rejects.toThrow("A round is never corrected");
    await expect(attempt({ codes, publisher, list: listOf(people.slice(1)) })).rejects.toThrow("codes for 24 people, but the list has 23");
    chmodSync(codes, 0o644);
    await expect(attempt({ codes, publisher })).rejects.toThrow("can be read by others on this machine");
  });

  it("of fewer than ten people is not published", async () => {
    const list = listOf(people.slice(0, 9));
    await expect(attempt({ list, codes: join(folder, "few.csv"), publisher: { ref: "sample-publisher", name: "" } })).rejects.toThrow(
      "too few people",
    );
  });
});
