import type { Recount } from "@plainsight/verifier/count/recount";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DishonestBallots } from "../../contracts/testing/dishonest-ballots.ts";
import { deeds, honest, ofGroup, vote } from "../../contracts/testing/dishonest-deeds.ts";
import { packed } from "../domains/ballots/publish/encode.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Lie, NodeProxy } from "../testing/node-proxy.ts";
import { indexAll, RunningIndexer } from "../testing/run-indexer.ts";
import { LedgerNode } from "../verify/node.ts";
import { recountFromNode } from "../verify/recount-from-node.ts";
import { alterations, columnsOf, type Subject, verify, verifyAltered } from "../verify/testing/altered.ts";
import { TestApi } from "./testing/test-api.ts";

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
  const nowhere = 99;
  // Votes of a ballot, and of a stream, that there is not; bytes that are none in a stream that there is not; a stream opened twice.
  await vote(box, await box.openStream("no-ballot"), 1, honest, { ballot: 9 });
  await vote(box, nowhere, 1, honest);
  await box.sayBytes(nowhere, 2, "VotesRecorded", "0x0badc0de");
  await box.reopen(deeds.length);
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

const subject = (): Subject => ({
  sql: database.sql,
  rpcUrl: ledger.target.rpcUrl,
  contracts: sources.sources.contracts,
  domains: ["ballots"],
});

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
    const told = new Set((await verify(subject())).list.map(({ check, table }) => `${check} ${table}`));
    // Its tallies and heads are not what its records give. Every log stands where the indexer put it.
    expect(told).toEqual(new Set(["totals ballot_votes", "streams ballots"]));
  });

  it("keeps to no rule has every column of what was set down of it verified, be it a gap, a stray or unreadable", async () => {
    const { sql } = database;
    const rows = await sql`SELECT DISTINCT kind FROM ballot_breaks ORDER BY kind`;
    expect(rows.map(({ kind }) => kind)).toEqual(["gap", "stray", "unreadable"]);
    for (const { kind } of rows) {
      // The first row is the one that is altered: the others make way.
      const others = `DELETE FROM ballot_breaks WHERE kind <> '${kind}'`;
      const findingsOf = async (...statements: readonly string[]) =>
        (await verifyAltered(subject(), others, ...statements)).list
          .filter(({ check, table }) => check === "records" && table === "ballot_breaks")
          .map((finding) => JSON.stringify(finding));
      const standing = await findingsOf();
      for (const statement of (await columnsOf(sql, "ballot_breaks")).flatMap(alterations)) {
        const found = await findingsOf(statement);
        expect(
          found.filter((finding) => !standing.includes(finding)),
          `${statement} of a ${kind}`,
        ).not.toEqual([]);
      }
    }
  }, 240_000);

  it("records votes of a ballot that it never opened is told of the record", async () => {
    const stream = idOf(deeds.length + 1, 1).replace(/-1$/, "");
    const { integrityFindings } = Object(
      await api.data(
        `query ($stream: ID!) { integrityFindings(filter: { stream: [$stream] }) { nodes { check subject subjectId detail } } }`,
        {
          stream,
        },
      ),
    );
    expect(integrityFindings.nodes).toEqual([
      {
        check: "NO_BALLOT",
        subject: "RECORD",
        subjectId: `${stream}-1`,
        detail: "record 1 of ballot 9; expected: a ballot that was opened before it.",
      },
    ]);
    expect(await api.data(`{ fact(id: "${stream}-1") { seq label } }`)).toEqual({ fact: { seq: 1, label: "INCLUDED" } });
  });

  it("writes to a stream that it never opened, or opens one twice, is told of the log", async () => {
    const { misplacedLogs } = Object(await api.data("{ misplacedLogs { nodes { kind domain contract streamId seq } } }"));
    const contract = box.address.toLowerCase();
    const told = (kind: string, stream: number, seq: string | null) => ({
      kind,
      domain: "ballots",
      contract,
      streamId: idOf(stream, 0).replace(/-0$/, ""),
      seq,
    });
    expect(misplacedLogs.nodes).toEqual([
      told("NEVER_OPENED", 99, "1"),
      told("NEVER_OPENED", 99, "2"),
      told("OPENED_TWICE", deeds.length, null),
    ]);
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
