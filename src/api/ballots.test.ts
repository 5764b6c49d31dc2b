import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PublishSummary, publish } from "../main/publish.ts";
import { describeSummary } from "../main/publish-summary.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { sharedData } from "../testing/shared-data.ts";
import { type Subject, verify, verifyAltered } from "../verify/testing/altered.ts";
import { TestApi } from "./testing/test-api.ts";

/** Two sessions of the Assembly: the first, and one in which every state that is no more still votes. */
const sessions = ["1", "37"];

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let summary: PublishSummary;
let folder: string;

const lines = (name: string): readonly string[] => {
  const bytes = readFileSync(sharedData(`ballots/unga-roll-call-votes/${name}`));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-unga-"));
  const [head = "", ...calls] = lines("roll_calls.csv.gz");
  const kept = calls.filter((line) => sessions.includes(line.split(",")[1] ?? ""));
  const ids = new Set(kept.map((line) => line.split(",")[0]));
  writeFileSync(join(folder, "roll_calls.csv"), [head, ...kept].join("\n"));
  for (const [from, to] of [
    ["votes.csv.gz", "votes.csv"],
    ["issues.csv", "issues.csv"],
  ] as const) {
    const [columns = "", ...rows] = lines(from);
    writeFileSync(join(folder, to), [columns, ...rows.filter((line) => ids.has(line.split(",")[0]))].join("\n"));
  }
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  summary = await publish({ format: "unga", paths: [folder], target });
  await publish({ format: "sample-ballots", paths: [], target });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 120_000);
afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

const data = async (query: string, variables = {}) => JSON.parse(JSON.stringify(await api.data(query, variables)));
const subject = (): Subject => ({ sql: database.sql, rpcUrl: ledger.target.rpcUrl, contracts: ledger.sources.contracts });

// Literals: counted over the source's files with other tools.
describe("Roll calls of the General Assembly, from their files to the contract and through GraphQL,", () => {
  it("are read without a bad row, and the contract's tallies are the files' sums", () => {
    expect(summary.reading.badRows).toEqual([]);
    expect(summary.ledger?.totals?.unequal).toEqual([]);
    const text = describeSummary(summary);
    expect(text).toContain("203 roll calls in 2 sessions, 25,119 votes of 158 states");
    expect(text).toContain("yes 20,749, no 1,703, abstain 2,667");
  });

  it("tell a result by option, equal to the contract's own count, and where it can be checked", async () => {
    const answer = await data(`{ ballots(filter: { text: "R/1/66" }) { nodes {
      title session date important issues votes closed choices { name class votes declared tallied } findings { kind }
      proof { block { number } } records { nodes { fact { id } } } } } }`);
    const [first] = answer.ballots.nodes;
    expect(first).toMatchObject({
      title: "AMENDMENTS, RULES OF PROCEDURE",
      session: 1,
      date: "1946-01-01",
      important: false,
      closed: true,
    });
    expect(
      first.choices.map((choice: { name: string; votes: number; tallied: number }) => [choice.name, choice.votes, choice.tallied]),
    ).toEqual([
      ["Yes", 29, 29],
      ["No", 18, 18],
      ["Abstain", 4, 4],
    ]);
    const id: string = first.records.nodes[0].fact.id;
    const document = await data(factQuery, { id });
    const hash: string = document.fact.proof.block.hash;
    expect(verifyFact({ data: document }, hash)).toMatchObject({ ok: true, id });
    document.fact.event = `0x${"00".repeat(32)}`;
    expect(verifyFact({ data: document }, hash)).toMatchObject({ ok: false });
  });

  it("keep the states that are no more, and who has no row is unknown", async () => {
    const { ballotVoters } = await data(
      `{ ballotVoters(filter: { session: [37] }) { rows { voter votes country { name kind } stream { title } } } }`,
    );
    const former = ballotVoters.rows.filter(({ country }: { country: { kind: string } | null }) => country?.kind === "FORMER_COUNTRY");
    expect(former.map(({ voter }: { voter: string }) => voter)).toEqual(["CSK", "DDR", "GFR", "YAR", "YMD", "YUG"]);
    const { ballotVoter } = await data(`{ ballotVoter(voter: "NA") { votes } }`);
    // Namibia was no member yet; the sample's Namibia has a vote in each of its five roll calls.
    expect(ballotVoter).toEqual([{ votes: 5 }]);
  });

  it("say with whom a country voted: France and the Soviet Union's successor, ballot by ballot", async () => {
    const { ballotVoter } = await data(
      `{ ballotVoter(voter: "FRA", filter: { session: [37] }) { votes classes { class votes } agreement { voter common same } } }`,
    );
    const [france] = ballotVoter;
    expect(france.votes).toBe(159);
    expect(france.agreement.find(({ voter }: { voter: string }) => voter === "RUS")).toEqual({ voter: "RUS", common: 159, same: 51 });
  });

  it("are the same page by page and in the download", async () => {
    const { ballotVotes } = await data(
      `{ ballotVotes(filter: { session: [37] }, voter: ["FRA"], first: 100) { totalCount nodes { id } pageInfo { hasNextPage } } }`,
    );
    expect(ballotVotes.totalCount).toBe(159);
    const answer = await fetch(
      `${api.url}/export/ballot-votes.csv?variables=${encodeURIComponent(JSON.stringify({ filter: { session: [37] }, voter: ["FRA"] }))}`,
    );
    const rows = (await answer.text()).trim().split("\n");
    expect(rows.length - 1).toBe(159);
    expect(rows[1]).toContain(ballotVotes.nodes[0].id);
  });
});

describe("As of a block before the last roll call was recorded", () => {
  it("its votes are in no list and no count; as of the newest they are in both", async () => {
    const ask = `query ($asOf: AsOf) { ballotVotes(filter: { session: [37] }, voter: ["FRA"], asOf: $asOf) { totalCount }
      ballotVoter(voter: "FRA", filter: { session: [37] }, asOf: $asOf) { votes } }`;
    const [blocks] = await database.sql<{ last: bigint; newest: bigint }[]>`
      SELECT max(block_number) FILTER (WHERE stream_id LIKE '%-1') AS last, max(block_number) AS newest FROM ballot_votes`;
    const before = await data(ask, { asOf: { block: Number(blocks?.last) - 1 } });
    expect(before.ballotVotes.totalCount).toBeLessThan(159);
    expect(before.ballotVoter.map(({ votes }: { votes: number }) => votes)).toEqual(
      before.ballotVotes.totalCount === 0 ? [] : [before.ballotVotes.totalCount],
    );
    const all = { ballotVotes: { totalCount: 159 }, ballotVoter: [{ votes: 159 }] };
    expect(await data(ask, { asOf: { block: Number(blocks?.newest) } })).toEqual(all);
    expect(await data(ask)).toEqual(all);
  });
});

describe("A ballot of which something does not fit", () => {
  it("says so first, with both figures; others say nothing", async () => {
    const { ballots } = await data(`{ ballots(filter: { findings: true }) { nodes { reference findings { kind got expected } } } }`);
    expect(ballots.nodes).toEqual([
      {
        reference: "SAMPLE-2-5",
        findings: [
          { kind: "RESULT_DIFFERS", got: "Yes: 13 declared", expected: "12 counted" },
          { kind: "RESULT_DIFFERS", got: "Abstain: 1 declared", expected: "2 counted" },
        ],
      },
    ]);
  });
});

describe("A database in which a single vote is", () => {
  const id = "(SELECT seq + 1 FROM ballots WHERE ref = '3')";
  const rows = `UPDATE ballot_votes SET rows = `;
  const where = ` WHERE stream_id LIKE '%-1' AND seq = ${id}`;

  it("left alone is what the ledger says", async () => {
    const findings = await verify(subject());
    expect(findings.list).toEqual([]);
    expect(findings.tally("totals").checked).toBe(211);
  });

  // The first rows of roll call 3: Argentina, Australia, Belgium …
  it.each([
    ["flipped", `${rows} set_byte(rows, 3, 3 - get_byte(rows, 3))${where}`, /vote of ARG/],
    ["dropped", `${rows} substring(rows FROM 5)${where}`, /vote of ARG.*none/],
    ["doubled", `${rows} rows || substring(rows FROM 1 FOR 4)${where}`, /vote of ARG/],
    [
      "moved",
      `${rows} substring(rows FROM 5 FOR 4) || substring(rows FROM 1 FOR 4) || substring(rows FROM 9)${where}`,
      /vote 1 ARG|vote 1 AUS|vote 1 /,
    ],
    ["given to another", `${rows} overlay(rows PLACING 'ZZZ'::bytea FROM 1)${where}`, /vote of ZZZ/],
  ])("%s is found out, and the vote is named", async (_what, statement, named) => {
    const { list } = await verifyAltered(subject(), statement);
    expect(list.map(({ table, key, field, got }) => `${table} ${key} ${field} ${got}`).join("\n")).toMatch(named);
  });

  it("doubled is two votes in a list and in its count, wherever the voter is asked for", async () => {
    await database.sql.unsafe("CREATE TABLE pristine AS TABLE ballot_votes");
    await database.sql.unsafe(`${rows} rows || substring(rows FROM 1 FOR 4)${where}`);
    const other = await TestApi.start(database, { rpcUrl: ledger.target.rpcUrl });
    const [ballot] = await database.sql<{ id: string }[]>`SELECT stream_id || '-' || seq AS id FROM ballots WHERE ref = '3'`;
    const answer = await other.data(
      `query ($ballot: [ID!]) { ballotVotes(filter: { ballot: $ballot }, voter: ["ARG"]) { totalCount nodes { voter } } }`,
      {
        ballot: [ballot?.id],
      },
    );
    await other.stop();
    await database.sql.unsafe("TRUNCATE ballot_votes; INSERT INTO ballot_votes SELECT * FROM pristine; DROP TABLE pristine");
    expect(answer).toEqual({ ballotVotes: { totalCount: 2, nodes: [{ voter: "ARG" }, { voter: "ARG" }] } });
  });
});
