import { sealOf } from "@plainsight/verifier/ballot-seal";
import type { Recount } from "@plainsight/verifier/count/recount";
import { keccak256, padHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DishonestBallots } from "../../contracts/testing/dishonest-ballots.ts";
import { encodeEventData, packed, toLedger } from "../domains/ballots/publish/encode.ts";
import { sampleGroupBallots } from "../domains/ballots/publish/sample-group/ballots.ts";
import { ledgerDomains } from "../domains/index.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Lie, NodeProxy } from "../testing/node-proxy.ts";
import { indexAll, RunningIndexer } from "../testing/run-indexer.ts";
import { LedgerNode } from "../verify/node.ts";
import { recountFromNode } from "../verify/recount-from-node.ts";
import { verifyDatabase } from "../verify/verify-database.ts";
import { TestApi } from "./testing/test-api.ts";

const roll = ["AFG", "CHN", "KEN", "NAM"];
const options = [
  { name: "Yes", class: "YES" },
  { name: "No", class: "NO" },
  { name: "Abstain", class: "ABSTAIN" },
] as const;
const planned = { form: "ROLL_CALL", rule: "YES_NO", title: "A question", options, properties: {}, rows: new Uint8Array() } as const;
const terms = (ref: string, more: object = {}) => ({ ...toLedger({ ...planned, ref, roll, eligible: 4 }), ...more });
const rows = (text: string) => packed(Uint8Array.from(text, (letter) => (/\d/.test(letter) ? Number(letter) : letter.charCodeAt(0))));
/** The truth: two for it, one against, one abstention. */
const honest = rows("AFG1CHN2KEN1NAM3");
const truth = [0, 2, 1, 1] as const;

/** What the publisher's contract does, the ballot whose page tells it, and what is found there and by a recount from the node. */
interface Deed {
  readonly does: string;
  tell(box: DishonestBallots, stream: number): Promise<void>;
  readonly shown: readonly string[];
  readonly recounted: readonly string[];
  readonly ballot?: number;
}

const open = (box: DishonestBallots, stream: number, more: object = {}, seq = 1) =>
  box.say(stream, seq, "BallotOpened", [terms(`${stream}`, more)]);
const vote = (box: DishonestBallots, stream: number, seq: number, votes: `0x${string}`, { ballot = 1, last = true } = {}) =>
  box.say(stream, seq, "VotesRecorded", [BigInt(ballot), last, votes]);

/** Says these rows of a roll call, and pretends to have counted the truth. */
const saying = (does: string, said: string, shown: readonly string[]): Deed => ({
  does,
  async tell(box, stream) {
    await open(box, stream);
    await vote(box, stream, 2, rows(said));
    await box.count(stream, 1, truth);
  },
  shown,
  recounted: shown,
});

const tag = (byte: number) => padHex(`0x${byte.toString(16)}`, { size: 32 });
const joined = (...parts: readonly string[]): `0x${string}` => `0x${parts.map((part) => part.replace(/^0x/, "")).join("")}`;
const secret = { form: 2, roll: "0x", eligible: 0n } as const;
const sealed = { form: 3, roll: "0x", eligible: 0n } as const;
const ofGroup = sampleGroupBallots()[0];
const scopeOf = (said: object) => keccak256(encodeEventData("BallotOpened", [said]));

const deeds: readonly Deed[] = [
  saying("flips a vote", "AFG1CHN1KEN1NAM3", ["TALLY_DIFFERS"]),
  saying("drops a vote", "AFG1CHN2KEN1", ["TALLY_DIFFERS"]),
  saying("doubles a vote", "AFG1CHN2KEN1KEN1NAM3", ["DUPLICATE"]),
  saying("takes a voter who is not on the roll", "AFG1CHN2KEN1NAM3USA1", ["NOT_ELIGIBLE"]),
  saying("takes a vote for an option that there is not", "AFG1CHN2KEN1NAM3CHN9", ["UNKNOWN_OPTION"]),
  {
    does: "moves a vote to another ballot",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, rows("AFG1CHN2KEN1"));
      await open(box, stream, { ref: "other" }, 3);
      await vote(box, stream, 4, rows("NAM3"), { ballot: 3 });
      await box.count(stream, 1, truth);
      await box.count(stream, 3, [0, 0, 0, 0]);
    },
    shown: ["TALLY_DIFFERS"],
    recounted: ["TALLY_DIFFERS"],
    ballot: 3,
  },
  {
    does: "counts otherwise than it says",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, honest);
      await box.count(stream, 1, [0, 3, 0, 1]);
    },
    shown: ["TALLY_DIFFERS"],
    recounted: ["TALLY_DIFFERS"],
  },
  {
    does: "declares another result than it counts",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, honest);
      await box.say(stream, 3, "ResultDeclared", [1n, 0, "0x01", [3n, 0n, 1n]]);
      await box.count(stream, 1, truth);
    },
    shown: ["RESULT_DIFFERS"],
    recounted: ["RESULT_DIFFERS"],
  },
  {
    does: "leaves a number out",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 3, honest);
      await box.count(stream, 1, truth);
    },
    shown: ["OUT_OF_SEQUENCE"],
    recounted: ["OUT_OF_SEQUENCE", "STREAM_DIFFERS"],
  },
  {
    does: "uses a number twice",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, rows("AFG1CHN2"), { last: false });
      await vote(box, stream, 2, rows("KEN1NAM3"));
      await box.count(stream, 1, truth);
    },
    shown: ["OUT_OF_SEQUENCE", "TALLY_DIFFERS"],
    recounted: ["OUT_OF_SEQUENCE", "RECORD_OUT_OF_PLACE"],
  },
  {
    does: "logs a record that can't be read",
    async tell(box, stream) {
      await open(box, stream);
      await box.sayBytes(stream, 2, "VotesRecorded", "0x0badc0de");
      await vote(box, stream, 3, honest);
      await box.count(stream, 1, truth);
    },
    shown: ["OUT_OF_SEQUENCE", "STREAM_DIFFERS"],
    recounted: ["OUT_OF_SEQUENCE"],
  },
  {
    does: "seals something else than it says",
    async tell(box, stream) {
      await open(box, stream);
      await box.say(stream, 2, "VotesRecorded", [1n, true, honest], [1n, true, rows("AFG2CHN2KEN1NAM3")]);
      await box.count(stream, 1, truth);
    },
    shown: ["STREAM_DIFFERS"],
    recounted: ["STREAM_DIFFERS"],
  },
  {
    does: "takes a vote after the close",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, rows("AFG1CHN2"));
      await vote(box, stream, 3, rows("KEN1NAM3"));
      await box.count(stream, 1, truth);
    },
    shown: ["AFTER_CLOSE", "TALLY_DIFFERS"],
    recounted: ["AFTER_CLOSE", "TALLY_DIFFERS"],
  },
  {
    does: "tells another number of votes at the close",
    async tell(box, stream) {
      await open(box, stream);
      await vote(box, stream, 2, honest, { last: false });
      await box.say(stream, 3, "BallotClosed", [1n, 5n]);
      await box.count(stream, 1, truth);
    },
    shown: ["CLOSING_DIFFERS"],
    recounted: ["CLOSING_DIFFERS"],
  },
  {
    does: "takes a vote outside of the window",
    async tell(box, stream) {
      await open(box, stream, { live: true, opens: 1, closes: 2 });
      await vote(box, stream, 2, honest);
      await box.count(stream, 1, truth);
    },
    shown: ["OUTSIDE_WINDOW", "TALLY_DIFFERS"],
    recounted: ["OUTSIDE_WINDOW", "TALLY_DIFFERS"],
  },
  {
    does: "takes a nullifier twice",
    async tell(box, stream) {
      await open(box, stream, secret);
      await vote(box, stream, 2, joined(tag(1), "01", tag(2), "02", tag(1), "01"));
      await box.count(stream, 1, [0, 2, 1, 0]);
    },
    shown: ["DUPLICATE", "TALLY_DIFFERS"],
    recounted: ["DUPLICATE", "TALLY_DIFFERS"],
  },
  {
    does: "takes a nullifier that has no path to the root",
    async tell(box, stream) {
      await open(box, stream, { ...secret, depth: 1, root: tag(7) });
      await vote(box, stream, 2, joined(tag(1), "01", tag(9)));
      await box.count(stream, 1, [0, 1, 0, 0]);
    },
    shown: ["NOT_ELIGIBLE", "TALLY_DIFFERS"],
    recounted: ["NOT_ELIGIBLE", "TALLY_DIFFERS"],
  },
  {
    does: "takes an opened vote that is not what was sealed",
    async tell(box, stream) {
      const row = joined(tag(1), "01", tag(8));
      const seal = sealOf({ stream, ballot: 1 }, Buffer.from(row.slice(2), "hex"));
      await open(box, stream, sealed);
      await box.say(stream, 2, "VotesSealed", [1n, joined(tag(1), seal)]);
      await box.say(stream, 3, "BallotClosed", [1n, 0n]);
      await box.say(stream, 4, "VotesRevealed", [1n, joined(tag(1), "02", tag(8))]);
      await box.count(stream, 1, [0, 0, 1, 0]);
    },
    shown: ["SEAL_DIFFERS", "TALLY_DIFFERS"],
    recounted: ["SEAL_DIFFERS", "TALLY_DIFFERS"],
  },
  {
    does: "opens a vote before the close",
    async tell(box, stream) {
      const row = joined(tag(1), "01", tag(8));
      const seal = sealOf({ stream, ballot: 1 }, Buffer.from(row.slice(2), "hex"));
      await open(box, stream, sealed);
      await box.say(stream, 2, "VotesSealed", [1n, joined(tag(1), seal)]);
      await box.say(stream, 3, "VotesRevealed", [1n, row]);
      await box.count(stream, 1, [0, 1, 0, 0]);
    },
    shown: ["BEFORE_CLOSE", "TALLY_DIFFERS"],
    recounted: ["BEFORE_CLOSE", "TALLY_DIFFERS"],
  },
  {
    does: "takes a vote whose proof of membership does not hold",
    async tell(box, stream) {
      if (ofGroup === undefined) throw new Error("The sample has no ballot of a group.");
      const said = toLedger(ofGroup);
      await box.say(stream, 1, "BallotOpened", [said]);
      // Two votes with their proofs, of which the second says something else than its proof does.
      const votes = ofGroup.rows.slice(0, 2 * 289);
      votes[289 + 32] = votes[289 + 32] === 1 ? 2 : 1;
      await vote(box, stream, 2, packed(votes));
      await box.count(stream, 1, [
        0,
        Number(votes[32] === 1) + Number(votes[321] === 1),
        Number(votes[32] === 2) + Number(votes[321] === 2),
        Number(votes[32] === 3),
      ]);
    },
    shown: ["NOT_PROVEN", "TALLY_DIFFERS"],
    recounted: ["NOT_PROVEN", "TALLY_DIFFERS"],
  },
  {
    does: "shows proofs of another ballot",
    async tell(box, stream) {
      if (ofGroup === undefined) throw new Error("The sample has no ballot of a group.");
      const said = { ...toLedger(ofGroup), ref: "another" };
      expect(scopeOf(said)).not.toBe(scopeOf(toLedger(ofGroup)));
      await box.say(stream, 1, "BallotOpened", [said]);
      await vote(box, stream, 2, packed(ofGroup.rows.slice(0, 289)));
      await box.count(stream, 1, [0, 0, 0, 0]);
    },
    shown: ["NOT_PROVEN"],
    recounted: ["NOT_PROVEN"],
  },
];

let ledger: PublishingLedger;
let box: DishonestBallots;
let database: TestDatabase;
let api: TestApi;
let sources: Parameters<typeof indexAll>[0];
let indexer: RunningIndexer;

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const [registry] = ledger.target.contracts;
  if (registry === undefined) throw new Error("There is no registry.");
  box = await DishonestBallots.deploy(ledger.target, asHex(registry.address));
  for (const [i, deed] of deeds.entries()) {
    const stream = await box.openStream(`deed-${i}`);
    await deed.tell(box, stream);
  }
  const contracts = [
    { ...registry, address: registry.address.toLowerCase() },
    { kind: "BallotBox", address: box.address.toLowerCase(), startBlock: box.startBlock } as const,
  ];
  const newest = async () => {
    const block = await new LedgerNode(ledger.target.rpcUrl).newestBlock();
    return { number: block.number, hash: block.hash };
  };
  sources = { chain: ledger.chain, sources: { chainId: 31337, contracts }, head: newest };
  // One that runs on, as it does for everybody: nothing of this may end it.
  indexer = new RunningIndexer(sources, database);
  await indexer.untilHead();
  api = await TestApi.start(database, { rpcUrl: ledger.target.rpcUrl });
}, 240_000);
afterAll(async () => {
  await indexer?.stop();
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

interface Found {
  readonly kind: string;
  readonly got: string;
  readonly expected: string;
  readonly fact: { readonly id: string } | null;
}

const idOf = (stream: number, ballot: number) => `31337-${box.address.slice(2, 10).toLowerCase()}-${stream}-${ballot}`;
async function findingsOf(stream: number, ballot: number): Promise<readonly Found[]> {
  const answer = await api.data("query ($id: ID!) { ballot(id: $id) { findings { kind got expected fact { id } } } }", {
    id: idOf(stream, ballot),
  });
  return JSON.parse(JSON.stringify(answer)).ballot.findings;
}
async function recounted(stream: number, ballot: number, node = new LedgerNode(ledger.target.rpcUrl)): Promise<Recount> {
  const { recount } = await recountFromNode(node, { contract: box.address.toLowerCase(), stream, ballot }, null, 0);
  if (!recount.ok) throw new Error(`${recount.reason} ${recount.where}: ${recount.got}, expected ${recount.expected}`);
  return recount;
}

describe("A dishonest publisher's contract that", () => {
  it("does all of this below does not stop the indexer", () => {
    expect(indexer.running).toBe(true);
    expect(indexer.retries).toEqual([]);
  });

  it.each(deeds.map((deed, i) => [deed.does, deed, i + 1] as const))("%s is found and named", async (_does, deed, stream) => {
    const ballot = deed.ballot ?? 1;
    const shown = await findingsOf(stream, ballot);
    expect([...new Set(shown.map(({ kind }) => kind))]).toEqual(expect.arrayContaining([...deed.shown]));
    // Each with both figures, and what shows at a record leads to it.
    for (const { got, expected } of shown) expect([got, expected]).not.toContain("");
    const again = await recounted(stream, ballot);
    expect([...new Set(again.findings.map(({ kind }) => kind))]).toEqual(expect.arrayContaining([...deed.recounted]));
  });

  it("takes a vote with a false proof does not get it counted, and the vote is named by its nullifier", async () => {
    const stream = deeds.findIndex(({ does }) => does.startsWith("takes a vote whose proof")) + 1;
    const nullifier = packed(ofGroup?.rows.slice(289, 321) ?? new Uint8Array());
    const [found] = (await findingsOf(stream, 1)).filter(({ kind }) => kind === "NOT_PROVEN");
    expect(found).toEqual({
      kind: "NOT_PROVEN",
      got: nullifier,
      expected: "a proof that a member of the group cast it",
      fact: { id: idOf(stream, 2) },
    });
    const answer = await api.data("query ($id: ID!) { ballot(id: $id) { votes refused tags choices { votes } group { depth } } }", {
      id: idOf(stream, 1),
    });
    expect(answer).toMatchObject({ ballot: { votes: 2, refused: 1, tags: 2, group: { depth: 4 } } });
    expect((await recounted(stream, 1)).counted.added.refused).toBe(1);
  });

  it("keeps to no rule is told by the verification of the database as well, which is not to blame", async () => {
    const { findings } = await verifyDatabase({
      sql: database.sql,
      node: new LedgerNode(ledger.target.rpcUrl),
      domains: ledgerDomains,
      contracts: sources.sources.contracts,
      watch: () => ({ update: () => {}, finish: () => {} }),
    });
    const told = new Set(findings.list.map(({ check, table }) => `${check} ${table}`));
    // Its tallies and heads are not what its records give; two of its records have no row.
    expect(told).toEqual(new Set(["totals ballot_votes", "streams ballots", "records ballot_votes"]));
    expect(findings.list.filter(({ check }) => check === "records")).toHaveLength(2);
  });
});

describe("A node between the ledger and the indexer that", () => {
  const stream = deeds.findIndex(({ does }) => does.startsWith("declares")) + 1;
  const isLog = (log: unknown): log is { topics: string[]; data: string; logIndex: string } =>
    typeof log === "object" && log !== null && "topics" in log && "data" in log;
  /** Changes the honest votes of the ballot, in logs and receipts alike. */
  const about = (change: (log: { topics: string[]; data: string; logIndex: string }) => readonly object[]): Lie => {
    const alter = (logs: readonly unknown[]) =>
      logs.flatMap((log) => (isLog(log) && Number(log.topics[1]) === stream && Number(log.topics[2]) === 2 ? change(log) : [log]));
    return (method, result) => {
      if (method === "eth_getLogs" && Array.isArray(result)) return alter(result);
      if (method === "eth_getBlockReceipts" && Array.isArray(result)) {
        return result.map((receipt: { logs: unknown[] }) => ({ ...receipt, logs: alter(receipt.logs) }));
      }
      return result;
    };
  };
  const lies = {
    flips: (log: { data: string }) => [{ ...log, data: log.data.replace("43484e02", "43484e01") }],
    drops: () => [],
    doubles: (log: object) => [log, log],
  };
  it.each(Object.entries(lies))("%s a vote gets nothing of it stored", async (_how, change) => {
    const [proxy, fresh] = await Promise.all([NodeProxy.start(ledger.target.rpcUrl), createTestDatabase()]);
    proxy.lie = about(change);
    try {
      const lied = { ...sources, chain: { ...sources.chain, url: proxy.url } };
      await expect(indexAll(lied, fresh, { patience: 0 })).rejects.toThrow();
      const stored = await fresh.sql`SELECT FROM ballot_votes WHERE stream_id LIKE ${`%-${stream}`}`;
      expect(stored).toHaveLength(0);
    } finally {
      await Promise.all([proxy.stop(), fresh.drop()]);
    }
  });
});
