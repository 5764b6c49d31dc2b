import type { Hex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GovernorLedger } from "../../contracts/testing/governor-ledger.ts";
import { TestApi } from "../api/testing/test-api.ts";
import { governorWriter } from "../domains/ballots/governor/store.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { NodeProxy } from "../testing/node-proxy.ts";
import { expectAsAfterCleanRun, type IndexedLedger, indexAll } from "../testing/run-indexer.ts";
import { type Subject, unnoticed, verify } from "../verify/testing/altered.ts";

/** OpenZeppelin's own Governors, each on a token of which Ada holds 50, Ben 30, Cleo 15 and Dan 5; Dan delegates to Ada. */
let ledger: GovernorLedger;
let database: TestDatabase;
let api: TestApi;
let sources: IndexedLedger;
let simple: Hex;
let fractional: Hex;
let overridable: Hex;
let namespaced: Hex;
const proposals: Record<string, bigint> = {};
let pinned: number;
let later: number;

const idOf = (governor: Hex, name: string) => `31337-${governor.slice(2, 10).toLowerCase()}-${proposals[name]}`;
const fields = `title state voteEnd firstVoteEnd quorum quorumReached voteCount voters tallyBasis tallyBlock laterTallyBlock choices { option weight tallied }
  findings { kind got expected } changes { kind until }`;
const ask = async (governor: Hex, name: string, asOf = ""): Promise<Record<string, unknown>> => {
  const answer = await api.data(`{ governorProposal(id: "${idOf(governor, name)}" ${asOf}) { ${fields} } }`);
  return JSON.parse(JSON.stringify(answer)).governorProposal;
};
const weights = (against: string, yes: string, abstain: string, tallied: readonly (string | null)[] = [against, yes, abstain]) => {
  const whole = (text: string | null | undefined) =>
    text == null
      ? null
      : `${text}${text.includes(".") ? "" : "."}`.padEnd(text.indexOf(".") < 0 ? text.length + 19 : text.indexOf(".") + 19, "0");
  return [
    { option: "AGAINST", weight: whole(against), tallied: whole(tallied[0]) },
    { option: "FOR", weight: whole(yes), tallied: whole(tallied[1]) },
    { option: "ABSTAIN", weight: whole(abstain), tallied: whole(tallied[2]) },
  ];
};

beforeAll(async () => {
  [ledger, database] = await Promise.all([GovernorLedger.start(), createTestDatabase()]);
  const token = await ledger.deployToken({
    ada: { holds: 50 },
    ben: { holds: 30 },
    cleo: { holds: 15 },
    dan: { holds: 5, delegate: "ada" },
  });
  const start = (await ledger.head()).number + 1;
  simple = await ledger.deploy("SimpleGovernor", token);
  fractional = await ledger.deploy("FractionalGovernor", token);
  overridable = await ledger.deploy("OverridableGovernor", token);
  namespaced = await ledger.deploy("NamespacedGovernor", token);

  proposals["carried"] = await ledger.propose(simple, "ada", "# Build wells\n\nTen of them.");
  await ledger.vote(simple, "cleo", proposals["carried"], 0, "Too dear");
  pinned = (await ledger.head()).number;
  await ledger.mine(7);
  // Late: the quorum of 40 % is reached three blocks before the end, which moves it.
  await ledger.vote(simple, "ada", proposals["carried"], 1);
  await ledger.mine(12);
  await ledger.finish(simple, "ben", "execute", "# Build wells\n\nTen of them.");

  proposals["canceled"] = await ledger.propose(fractional, "ben", "Taken back", 0);
  await ledger.finish(fractional, "ben", "cancel", "Taken back");
  later = (await ledger.head()).number + 1;
  proposals["lied"] = await ledger.propose(simple, "ben", "A vote that is counted nowhere");
  await ledger.vote(simple, "ben", proposals["lied"], 2);
  await ledger.lie(simple, "cleo", proposals["lied"]);

  proposals["split"] = await ledger.propose(fractional, "ada", "Divided");
  await ledger.split(fractional, "ada", proposals["split"], [10, 20.5, 4.5]);
  // What is left of Ada's 55, whole; and a second part of Ben's.
  await ledger.vote(fractional, "ada", proposals["split"], 1);
  await ledger.split(fractional, "ben", proposals["split"], [0, 10, 0]);
  await ledger.split(fractional, "ben", proposals["split"], [5, 0, 0]);

  proposals["override"] = await ledger.propose(overridable, "ada", "Past the delegate");
  await ledger.vote(overridable, "ada", proposals["override"], 1);
  await ledger.override(overridable, "dan", proposals["override"], 0);
  await ledger.override(overridable, "ben", proposals["override"], 2);

  proposals["namespaced"] = await ledger.propose(namespaced, "ada", "Kept apart");
  await ledger.vote(namespaced, "cleo", proposals["namespaced"], 1);
  const contracts = [simple, fractional, overridable, namespaced].map(
    (address) => ({ kind: "Governor", address: address.toLowerCase(), startBlock: start }) as const,
  );
  sources = { chain: ledger.chain, sources: { chainId: 31337, contracts }, head: () => ledger.head() };
  await indexAll(sources, database);
  api = await TestApi.start(database, { rpcUrl: ledger.chain.url });
}, 180_000);
afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

describe("A proposal of OpenZeppelin's Governor", () => {
  it("carried late is extended, executed, and its votes add up to what the contract's storage proves", async () => {
    expect(await ledger.proposalVotes(simple, proposals["carried"] ?? 0n)).toEqual([15n * 10n ** 18n, 55n * 10n ** 18n, 0n]);
    const proposal = await ask(simple, "carried");
    expect(proposal).toMatchObject({
      title: "Build wells",
      state: "EXECUTED",
      quorumReached: true,
      voteCount: 2,
      voters: 2,
      tallyBasis: "STORAGE_PROOF",
      choices: weights("15", "55", "0"),
      findings: [],
      changes: [{ kind: "EXTENDED" }, { kind: "EXECUTED", until: null }],
    });
    expect(Number(proposal["voteEnd"])).toBeGreaterThan(Number(proposal["firstVoteEnd"]));
    expect(proposal["quorum"]).toMatch(/^40\.0+$/);
  });

  it("of which a vote is counted nowhere shows both sums, and is not mended", async () => {
    const proposal = await ask(simple, "lied");
    expect(proposal).toMatchObject({ tallyBasis: "STORAGE_PROOF", choices: weights("0", "5", "30", ["0", "0", "30"]) });
    const [finding, ...others] = JSON.parse(JSON.stringify(proposal["findings"]));
    expect(finding).toMatchObject({ kind: "TALLY_DIFFERS" });
    expect([finding.got, finding.expected]).toEqual(["against 0, for 5, abstain 30", "against 0, for 0, abstain 30"]);
    expect(others).toEqual([]);
  });

  it("with divided votes counts each part, and what is left of a voter's weight", async () => {
    expect(await ask(fractional, "split")).toMatchObject({
      state: "ACTIVE",
      choices: weights("15", "50.5", "4.5"),
      voteCount: 4,
      voters: 2,
      tallyBasis: "STORAGE_PROOF",
      findings: [],
    });
  });

  it("with overrides takes from the delegate what the holder votes anew", async () => {
    // Ada voted 55 for; Dan's 5 are taken back and voted against; Ben, his own delegate, had not voted.
    expect(await ask(overridable, "override")).toMatchObject({
      choices: weights("5", "50", "30"),
      voteCount: 4,
      voters: 3,
      tallyBasis: "STORAGE_PROOF",
      findings: [],
    });
    const answer = await api.data(
      `{ governorVotes(proposal: "${idOf(overridable, "override")}") { totalCount nodes { kind voter support for against transaction { hash } proof { nodes } } } }`,
    );
    const { nodes } = JSON.parse(JSON.stringify(answer)).governorVotes;
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual(["CAST", "REDUCED", "OVERRIDE", "OVERRIDE"]);
    expect(nodes[1]).toMatchObject({ voter: ledger.address("ada").toLowerCase(), for: expect.stringMatching(/^-5\.0+$/) });
  });

  it("of an upgradeable Governor is proven where ERC-7201 puts it", async () => {
    expect(await ask(namespaced, "namespaced")).toMatchObject({
      choices: weights("0", "15", "0"),
      tallyBasis: "STORAGE_PROOF",
      findings: [],
    });
    const answer = await api.data(
      `{ governorProposal(id: "${idOf(namespaced, "namespaced")}") { tallyProof { slots { value } } proof { nodes } } }`,
    );
    const { tallyProof, proof } = JSON.parse(JSON.stringify(answer)).governorProposal;
    expect(tallyProof.slots.map(({ value }: { value: string }) => BigInt(value))).toEqual([0n, 15n * 10n ** 18n, 0n]);
    expect(proof.nodes.length).toBeGreaterThan(0);
  });

  it("taken back by its proposer is canceled, as the contract says too", async () => {
    expect(await ask(fractional, "canceled")).toMatchObject({
      state: "CANCELED",
      changes: [{ kind: "CANCELED" }],
      voteCount: 0,
      findings: [],
    });
  });

  it("as of an older block is what was logged by then", async () => {
    expect(await ask(simple, "carried", `, asOf: { block: ${pinned} }`)).toMatchObject({
      state: "ACTIVE",
      choices: weights("15", "0", "0", [null, null, null]),
      firstVoteEnd: null,
      changes: [],
      tallyBasis: "UNKNOWN",
      tallyBlock: null,
    });
  });

  it("as of a block after which the contract had been asked shows what it kept then; before it, only when it was asked", async () => {
    const newest = await ask(simple, "carried");
    const { tallyBlock, choices } = newest;
    expect(typeof tallyBlock).toBe("number");
    expect(newest["laterTallyBlock"]).toBeNull();
    expect(await ask(simple, "carried", `, asOf: { block: ${tallyBlock} }`)).toMatchObject({ tallyBlock, choices, laterTallyBlock: null });
    expect(await ask(simple, "carried", `, asOf: { block: ${Number(tallyBlock) - 1} }`)).toMatchObject({
      tallyBlock: null,
      laterTallyBlock: tallyBlock,
      tallyBasis: "UNKNOWN",
    });
  });
});

describe("The list of proposals", () => {
  it("comes whole in any number of pages, is found by words and voter, and costs as many statements whatever its size", async () => {
    const list = async (argumentsOf: string) =>
      JSON.parse(
        JSON.stringify(await api.data(`{ governorProposals(${argumentsOf}) { totalCount nodes { id title } pageInfo { endCursor } } }`)),
      ).governorProposals;
    const all = await list("first: 10");
    expect(all.totalCount).toBe(6);
    const first = await list("first: 2");
    const second = await list(`first: 10, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect((await list('filter: { text: "wells" }')).totalCount).toBe(1);
    expect((await list(`filter: { voter: "${ledger.address("cleo").toLowerCase()}" }`)).totalCount).toBe(3);
    expect((await list(`filter: { governor: ["31337-${fractional.toLowerCase()}"] }`)).totalCount).toBe(2);
    const counted: number[] = [];
    for (const size of [1, 6]) {
      const query = `{ governorProposals(first: ${size}) { nodes { ${fields} governor { name proposals } transaction { hash } proof { nodes } changes { transaction { hash } } } } }`;
      await api.data(query);
      api.statements.length = 0;
      await api.data(query);
      counted.push(api.statements.length);
    }
    expect(counted[0]).toBe(counted[1]);
  });

  it("and a proposal's votes are files with the same rows", async () => {
    const csv = await (await api.get("/export/governor-proposals.csv")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(7);
    expect(csv).toMatch(/Build wells,EXECUTED/);
    const votes = await (await api.get(`/export/governor-votes.csv?proposal=${idOf(simple, "carried")}`)).text();
    expect(votes).toMatch(/CAST,0x[0-9a-f]{40},0,15\.0+,15\.0+,0\.0+,0\.0+,Too dear/);
  });

  it("tells each Governor's rule in its own words", async () => {
    const answer = await api.data("{ governors { name countingMode decimals proposals } }");
    const { governors } = JSON.parse(JSON.stringify(answer));
    expect(governors.sort((a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name))).toEqual(
      [
        { name: "Simple Governor", countingMode: "support=bravo&quorum=for,abstain", decimals: 18, proposals: 2 },
        {
          name: "Fractional Governor",
          countingMode: "support=bravo,fractional&quorum=for,abstain&params=fractional",
          decimals: 18,
          proposals: 2,
        },
        {
          name: "Overridable Governor",
          countingMode: "support=bravo,override&quorum=for,abstain&overridable=true",
          decimals: 18,
          proposals: 1,
        },
        { name: "Namespaced Governor", countingMode: "support=bravo&quorum=for,abstain", decimals: 18, proposals: 1 },
      ].sort((a, b) => a.name.localeCompare(b.name)),
    );
  });
});

const subject = ({ sql } = database): Subject => ({
  sql,
  rpcUrl: ledger.chain.url,
  contracts: sources.sources.contracts,
  domains: ["governor"],
});

describe("A Governor", () => {
  it("is read from its own start block on, though others are read from before it", async () => {
    const victim = await createTestDatabase();
    try {
      const contracts = sources.sources.contracts.map((contract) =>
        contract.address === fractional.toLowerCase() ? { ...contract, startBlock: later } : contract,
      );
      await indexAll({ ...sources, sources: { chainId: 31337, contracts } }, victim);
      const rows = await victim.sql<{ proposal: string }[]>`SELECT proposal::text FROM governor_proposals`;
      const { canceled, ...others } = proposals;
      expect(rows.map(({ proposal }) => proposal).sort()).toEqual(Object.values(others).map(String).sort());
      expect(await victim.sql`SELECT FROM governor_changes WHERE proposal = ${String(canceled)}`).toHaveLength(0);
      // That its earlier logs have no rows is as it should be.
      expect((await verify(subject(victim))).list.map(({ table, field }) => [table, field])).toEqual([
        ["governor_votes", "sum of in_favour"],
      ]);
    } finally {
      await victim.drop();
    }
  }, 60_000);

  it("is asked for all open proposals in one request", async () => {
    const proxy = await NodeProxy.start(ledger.chain.url);
    const victim = await createTestDatabase();
    try {
      await indexAll(sources, victim, { rpcUrl: proxy.url });
      const together = proxy.requests.filter((methods) => methods.includes("eth_call") && methods.length > 1);
      expect(together).toEqual([Array.from({ length: 6 * 3 }, () => "eth_call")]);
    } finally {
      await proxy.stop();
      await victim.drop();
    }
  }, 60_000);
});

describe("The database of Governors", () => {
  it("holds what the ledger says", async () => {
    // The one that counts a vote nowhere is named, with both figures; nothing else.
    const lie = [expect.objectContaining({ table: "governor_votes", field: "sum of in_favour", got: `5${"0".repeat(18)}`, expected: "0" })];
    expect((await verify(subject())).list).toEqual(lie);
  });

  it.each(["governor_proposals", "governor_votes", "governor_changes", "governors", "governor_tallies"])(
    "is found out where any value of %s is changed or taken away",
    async (table) => {
      expect(await unnoticed(subject(), table)).toEqual([]);
    },
  );

  it("after a reorganisation is as if what was taken back had never been", async () => {
    await ledger.reorganise(3);
    await indexAll(sources, database);
    await expectAsAfterCleanRun(sources, database);
    const head = (await ledger.head()).number;
    await database.sql.begin((tx) => governorWriter.rollBack(tx, 31337, 0));
    expect(head).toBeGreaterThan(0);
    expect(await database.sql`SELECT FROM governor_votes`).toHaveLength(0);
  }, 60_000);
});

it("What is no Governor is refused by name when the indexer starts", async () => {
  const other = await createTestDatabase();
  const contracts = [{ kind: "Governor", address: ledger.address("ada").toLowerCase(), startBlock: 0 } as const];
  await expect(indexAll({ ...sources, sources: { chainId: 31337, contracts } }, other)).rejects.toThrow(/does not tell its COUNTING_MODE/);
  await other.drop();
});
