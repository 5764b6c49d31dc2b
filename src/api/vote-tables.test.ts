import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PublishSummary, publish } from "../main/publish.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { readCsv } from "../publish/csv.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { sharedData } from "../testing/shared-data.ts";
import { LedgerNode } from "../verify/node.ts";
import { recountFromNode } from "../verify/recount-from-node.ts";
import { type Subject, verify, verifyAltered } from "../verify/testing/altered.ts";
import { TestApi } from "./testing/test-api.ts";

const publisher = "publisher: { ref: import, name: Import of open data }";
const mantadao = `records: votes
source: { id: mantadao, title: MantaDAO, licence: ISC, attribution: MantaDAO, ${publisher} }
paths: [${JSON.stringify(sharedData("ballots/mantadao-onchain-votes/votes.csv.gz"))}]
ballot: { ref: { column: id }, title: { column: id, prefix: "Proposal " }, date: { column: iso, format: "YYYY-MM-DD*" } }
voter: { column: voter }
choice:
  column: vote
  options:
    - { cell: "yes", name: "Yes", class: "yes" }
    - { cell: "no", name: "No", class: "no" }
    - { cell: abstain, name: Abstain, class: abstain }
    - { cell: veto, name: Veto, class: "no" }
counting: { rule: unstated }
`;
const precincts = `records: vote-totals
source: { id: minneapolis, title: Minneapolis by precinct, licence: Public record, attribution: City of Minneapolis, ${publisher} }
paths: [precincts.ndjson]
ballot: { ref: { constant: mayor-2013 }, title: { constant: Mayor of Minneapolis }, date: { constant: "2013-11-05" } }
unit: { column: Precinct }
option: { column: First }
votes: { column: Votes }
missing: zero
declared: { rows: { column: Precinct, values: [City] } }
counting: { rule: plurality, seats: 1 }
`;
const revoted = `records: votes
source: { id: club, title: A club, licence: CC0-1.0, attribution: Nobody, ${publisher} }
paths: [club.csv]
ballot: { ref: { column: motion }, title: { column: motion } }
voter: { column: member }
choice: { column: vote, options: [{ cell: y, name: "Yes", class: "yes" }, { cell: n, name: "No", class: "no" }] }
time: { column: at, format: unix }
repeated: last
counting: { rule: yes-no, majority: { of: 1, in: 2 }, quorum: { of: 1, in: 2 }, eligible: 4 }
`;

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let folder: string;
let summaries: readonly PublishSummary[];

const data = async (query: string, variables = {}) => JSON.parse(JSON.stringify(await api.data(query, variables)));

/** The city's own sums of first ranks, as the folder's README has them. */
const raw = {
  "BETSY HODGES": 28_935,
  "MARK ANDREW": 19_584,
  "DON SAMUELS": 8_335,
  "CAM WINTON": 7_511,
  undervote: 834,
  UWI: 117,
  overvote: 93,
};

/** First choices of the city's own records, by precinct, and the whole: with one more than the city counted, so that it shows. */
function byPrecinct(): string {
  const text = gunzipSync(readFileSync(sharedData("ballots/minneapolis-2013-mayor-cvr/cvr.csv.gz"))).toString("utf8");
  const sums = new Map<string, Map<string, number>>([["City", new Map()]]);
  for (const { fields } of readCsv("cvr.csv", text).rows) {
    const [precinct, first] = [fields?.["Precinct"] ?? "", fields?.["1ST CHOICE MAYOR MINNEAPOLIS"] ?? ""];
    const own = sums.get(precinct) ?? new Map<string, number>();
    sums.set(precinct, own.set(first, (own.get(first) ?? 0) + 1));
    const city = sums.get("City");
    city?.set(first, (city.get(first) ?? 0) + 1);
  }
  for (const [option, votes] of Object.entries(raw)) sums.get("City")?.set(option, option === "CAM WINTON" ? votes + 1 : votes);
  return [...sums].flatMap(([Precinct, of]) => [...of].map(([First, Votes]) => JSON.stringify({ Precinct, First, Votes }))).join("\n");
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-vote-tables-"));
  writeFileSync(join(folder, "mantadao.yaml"), mantadao);
  writeFileSync(join(folder, "precincts.yaml"), precincts);
  writeFileSync(join(folder, "precincts.ndjson"), byPrecinct());
  writeFileSync(join(folder, "club.yaml"), revoted);
  writeFileSync(join(folder, "club.csv"), "motion,member,vote,at\nalpha,anna,y,100\nalpha,anna,n,200\nalpha,bert,y,150\nbeta,anna,y,300\n");
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  const sent: PublishSummary[] = [];
  for (const map of ["mantadao", "precincts", "club"])
    sent.push(await publish({ format: "table", paths: [join(folder, `${map}.yaml`)], target }));
  // A later edition knows a voter whose name comes first, and one ballot more: those who have a number keep it.
  writeFileSync(
    join(folder, "club.csv"),
    "motion,member,vote,at\nalpha,anna,y,100\nalpha,anna,n,200\nalpha,bert,y,150\nbeta,anna,y,300\ngamma,adam,n,400\ngamma,bert,y,400\n",
  );
  sent.push(await publish({ format: "table", paths: [join(folder, "club.yaml")], target }));
  summaries = sent;
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 180_000);
afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

// Literals: the data sets' READMEs, and counts over their files with other tools.
describe("Tables of votes, from their files and maps to the contract and through GraphQL,", () => {
  it("are recorded with the contract's tallies at the files' sums, and only what is new is sent again", () => {
    expect(summaries.map(({ ledger: sent }) => [sent?.published, sent?.totals?.unequal, sent?.differing])).toEqual([
      [3 + 2 * 213, [], []],
      // The list of precincts, the opening, two records of sums, and the declared whole.
      [5, [], []],
      [5, [], []],
      [3, [], []],
    ]);
  });

  it("add up to MantaDAO's 15,407 votes: yes 14,415, no 271, abstain 710, veto 11", async () => {
    const sums = new Map<string, number>();
    let after: string | null = null;
    let ballots = 0;
    for (;;) {
      const page: {
        nodes: { choices: { name: string; votes: number; tallied: number }[]; form: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      } = (
        await data(
          `query ($after: String) { ballots(filter: { form: [NAMED_ROLL_CALL], text: "Proposal" }, first: 100, after: $after) {
            pageInfo { hasNextPage endCursor } nodes { form choices { name votes } } } }`,
          { after },
        )
      ).ballots;
      ballots += page.nodes.length;
      for (const { choices } of page.nodes) for (const { name, votes } of choices) sums.set(name, (sums.get(name) ?? 0) + votes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect([ballots, Object.fromEntries(sums)]).toEqual([213, { Yes: 14_415, No: 271, Abstain: 710, Veto: 11 }]);
  });

  it("tell who voted how, per proposal and over time, and take an account for no country", async () => {
    const { ballots } = await data(`{ ballots(filter: { form: [NAMED_ROLL_CALL], text: "Proposal 213" }, first: 1) { nodes { id reference
      choices { name votes tallied } findings { kind } rollCall { voter country { code } overwritten chosen { name } } } } }`);
    const [ballot] = ballots.nodes;
    const said = readFileSync(sharedData("ballots/mantadao-onchain-votes/votes.csv.gz"));
    const lines = gunzipSync(said)
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const own = lines.filter(([id]) => id === "213");
    expect(ballot.findings).toEqual([]);
    expect(ballot.choices.map(({ votes, tallied }: { votes: number; tallied: number }) => votes === tallied)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const shown = ballot.rollCall.map(
      ({ voter, chosen }: { voter: string; chosen: { name: string }[] }) => `${voter} ${chosen[0]?.name.toLowerCase()}`,
    );
    expect(shown.sort()).toEqual(own.map(([, voter, vote]) => `${voter} ${vote}`).sort());
    expect(new Set(ballot.rollCall.map(({ country }: { country: unknown }) => country))).toEqual(new Set([null]));
    const voter = own[0]?.[1] ?? "";
    const all = lines.filter(([, name]) => name === voter);
    const history = await data(
      `query ($voter: String!) { ballotVoter(voter: $voter) { voter country { code } votes classes { class votes } }
      ballotVotes(voter: [$voter]) { totalCount } }`,
      { voter },
    );
    expect(history.ballotVoter).toMatchObject([{ voter, country: null, votes: all.length }]);
    expect(history.ballotVotes.totalCount).toBe(all.length);
    const csv = await fetch(`${api.url}/export/ballot-votes.csv?${new URLSearchParams({ variables: JSON.stringify({ voter: [voter] }) })}`);
    const body = await csv.text();
    expect([
      csv.status,
      body
        .trim()
        .split("\n")
        .filter((line) => line.includes(voter)).length,
    ]).toEqual([200, all.length]);
  });

  it("list all voters, page by page, each with what the file says of it", async () => {
    const lines = gunzipSync(readFileSync(sharedData("ballots/mantadao-onchain-votes/votes.csv.gz")))
      .toString("utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    // Veto is a no here, as the map has it: the order in which most chose is counted by class.
    const classed = (vote: string | undefined) => (vote === "veto" ? "no" : (vote ?? ""));
    const byProposal = new Map<string, Map<string, number>>();
    for (const [id = "", , vote] of lines) {
      const sums = byProposal.get(id) ?? new Map<string, number>();
      byProposal.set(id, sums.set(classed(vote), (sums.get(classed(vote)) ?? 0) + 1));
    }
    const mostOf = (id: string) => {
      const [first, second] = [...(byProposal.get(id) ?? [])].sort(([, a], [, b]) => b - a);
      return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
    };
    const { namedVoterSources: sources } = await data("{ namedVoterSources { ballots voters votes stream { id title } } }");
    // The folder's README.
    expect(sources).toMatchObject([
      { stream: { title: "MantaDAO" }, votes: 15_407, voters: 635, ballots: 213 },
      { stream: { title: "A club" }, votes: 5, voters: 3, ballots: 3 },
    ]);
    const listed: Record<string, unknown>[] = [];
    for (let after: string | null = null; ; ) {
      const page: { nodes: Record<string, unknown>[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await data(
          `query ($filter: BallotFilter, $after: String) { namedVoters(filter: $filter, first: 100, after: $after) { totalCount
            pageInfo { hasNextPage endCursor } nodes { voter named votes ballots cast majority { common same } } } }`,
          { filter: { stream: [sources[0].stream.id] }, after },
        )
      ).namedVoters;
      expect(page.totalCount).toBe(635);
      listed.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const expected = new Map<string, { votes: number; common: number; same: number }>();
    for (const [id = "", voter = "", vote] of lines) {
      const own = expected.get(voter) ?? { votes: 0, common: 0, same: 0 };
      const most = mostOf(id);
      expected.set(voter, {
        votes: own.votes + 1,
        common: own.common + (most === null ? 0 : 1),
        same: own.same + (most === classed(vote) ? 1 : 0),
      });
    }
    expect(listed).toEqual(
      [...expected]
        .sort(([a, one], [b, other]) => other.votes - one.votes || (a < b ? -1 : 1))
        .map(([voter, { votes, common, same }]) => ({
          voter,
          named: true,
          votes,
          ballots: 213,
          cast: votes,
          majority: { common, same },
        })),
    );
  });

  it("find a voter by part of its identifier, and give the same in the download", async () => {
    const { namedVoters } = await data(`{ namedVoters(text: "AN", filter: { text: "alpha" }) { nodes { voter votes participation
      majority { common same share } } } }`);
    expect(namedVoters.nodes.filter(({ voter }: { voter: string }) => voter.length < 9)).toEqual([
      // One yes and one no count in it: neither is what most chose.
      { voter: "anna", votes: 1, participation: 1, majority: { common: 0, same: 0, share: null } },
    ]);
    const variables = JSON.stringify({ filter: { text: "beta" }, orderBy: "LEAST_WITH_MAJORITY" });
    const answer = await fetch(`${api.url}/export/ballot-voters.csv?${new URLSearchParams({ variables })}`);
    const rows = (await answer.text()).trim().split("\n");
    expect([answer.status, rows.length, rows[1]?.split(",").slice(3, 19).join(",")]).toEqual([
      200,
      2,
      "anna,,1,1,1,1.0000,1,1,1.0000,1,0,0,0,0,0,0",
    ]);
  });

  it("keep an overwritten vote apart, beside the one that counts", async () => {
    const { ballots } =
      await data(`{ ballots(filter: { form: [NAMED_ROLL_CALL], text: "alpha" }, first: 1) { nodes { title votes overwritten quorum { of in } eligible
      choices { name votes tallied } recorded { kind } rollCall { voter overwritten chosen { name } } } } }`);
    const motion = ballots.nodes.find(({ title }: { title: string }) => title === "alpha");
    expect(motion).toEqual({
      title: "alpha",
      votes: 3,
      overwritten: 1,
      quorum: { of: 1, in: 2 },
      eligible: "4",
      choices: [
        { name: "Yes", votes: 1, tallied: 1 },
        { name: "No", votes: 1, tallied: 1 },
      ],
      recorded: [],
      rollCall: [
        { voter: "anna", overwritten: true, chosen: [{ name: "Yes" }] },
        { voter: "anna", overwritten: false, chosen: [{ name: "No" }] },
        { voter: "bert", overwritten: false, chosen: [{ name: "Yes" }] },
      ],
    });
    const { ballotVoter } = await data(`{ ballotVoter(voter: "anna") { votes classes { class votes } } }`);
    expect(ballotVoter).toEqual([
      {
        votes: 2,
        classes: [
          { class: "YES", votes: 1 },
          { class: "NO", votes: 1 },
        ],
      },
    ]);
  });

  it("are counted again from a node alone, names and all", async () => {
    const { ballots } = await data(
      `{ ballots(filter: { form: [NAMED_ROLL_CALL], text: "gamma" }, first: 1) { nodes { title fact { seq } stream { number contract } } } }`,
    );
    const ballot = ballots.nodes.find(({ title }: { title: string }) => title === "gamma");
    const place = { contract: ballot.stream.contract, stream: ballot.stream.number, ballot: ballot.fact.seq };
    const { recount } = await recountFromNode(new LedgerNode(ledger.target.rpcUrl), place, null, 0);
    if (!recount.ok) throw new Error(recount.reason);
    expect([recount.findings, [...recount.counted.added.counts], recount.counted.byRule]).toMatchObject([
      [],
      [
        [1, 1],
        [2, 1],
      ],
      { kind: "majority", outcome: "not-carried" },
    ]);
    const { ballotRecords } = await data(
      `query ($stream: ID!, $ballot: Int) { ballotRecords(stream: $stream, ballot: $ballot) { totalCount nodes { seq data } } }`,
      {
        stream: (
          await data(`{ ballots(filter: { text: "gamma", form: [NAMED_ROLL_CALL] }, first: 1) { nodes { title stream { id } } } }`)
        ).ballots.nodes.find(({ title }: { title: string }) => title === "gamma").stream.id,
        ballot: place.ballot,
      },
    );
    // Two lists of names, the opening, the votes.
    expect([ballotRecords.totalCount, ballotRecords.nodes.length]).toEqual([4, 4]);
  });
});

describe("Minneapolis' precinct totals, as aggregates,", () => {
  it("are labelled as sums, add up to the city's raw first ranks, and show where the declared whole differs", async () => {
    const { ballots } =
      await data(`{ ballots(filter: { form: [AGGREGATE] }, first: 1) { nodes { id form votes choices { name votes declared tallied }
      recorded { kind got expected } rollCall { voter } ballotVotes(first: 100) { totalCount nodes { place number voter chosen { name } sums { name votes } } } } } }`);
    const [ballot] = ballots.nodes;
    const sums = Object.fromEntries(ballot.choices.map(({ name, votes }: { name: string; votes: number }) => [name, votes]));
    expect([ballot.form, ballot.votes, ballot.rollCall, ballot.ballotVotes.totalCount]).toEqual(["AGGREGATE", 80_101, null, 117]);
    expect(sums).toMatchObject(raw);
    for (const { votes, tallied } of ballot.choices) expect(tallied).toBe(votes);
    expect(ballot.recorded).toEqual([{ kind: "RESULT_DIFFERS", got: "CAM WINTON: 7512 declared", expected: "7511 counted" }]);
    const [unit] = ballot.ballotVotes.nodes;
    expect([unit.voter, unit.chosen, unit.sums.length]).toEqual([null, [], ballot.choices.length]);
    expect(new Set(ballot.ballotVotes.nodes.map(({ place }: { place: string }) => place)).size).toBe(100);
  });
});

it("The whole database stands against the ledger, and a name that was altered there is found", async () => {
  const subject = (): Subject => ({ sql: database.sql, rpcUrl: ledger.target.rpcUrl, contracts: ledger.sources.contracts });
  expect((await verify(subject())).list).toEqual([]);
  const { list } = await verifyAltered(subject(), "UPDATE ballot_names SET names = replace(names, 'anna', 'anne')");
  expect(list.map(({ table, field, got, expected }) => [table, field, got, expected])).toEqual([
    ["ballot_names", "names", "anne\nbert", "anna\nbert"],
  ]);
});
