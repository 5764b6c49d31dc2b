import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApi } from "../../api/testing/test-api.ts";
import { domainOfLedger, isLedgerKind, type LedgerKind, ledgerKinds } from "../../kernel/contract-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { logsOf, ParrotLedger, told } from "../../testing/parrot-ledger.ts";
import { expectAsAfterCleanRun, indexAll, RunningIndexer } from "../../testing/run-indexer.ts";
import type { Finding } from "../../verify/findings.ts";
import { type Subject, unnoticed, verify, verifyAltered } from "../../verify/testing/altered.ts";

let ledger: ParrotLedger;
let database: TestDatabase;
let indexer: RunningIndexer;
let api: TestApi;

/** What a ledger's contract says of its stream once it is open, by the names of the events. */
function saidOfStream(kind: LedgerKind): readonly string[] {
  const [, , ...names] = told.find(([each]) => each === kind) ?? [];
  return names.filter((name) => name !== "StreamOpened");
}

beforeAll(async () => {
  [ledger, database] = await Promise.all([ParrotLedger.start(), createTestDatabase()]);
  indexer = new RunningIndexer(ledger, database);
  for (const [kind, , ...names] of told) {
    if (isLedgerKind(kind)) await ledger.say(kind, logsOf(kind, saidOfStream(kind), { stream: 7 }));
    await ledger.say(kind, logsOf(kind, names));
    if (isLedgerKind(kind)) await ledger.say(kind, logsOf(kind, ["StreamOpened"]));
  }
  await indexer.untilHead();
  api = await TestApi.start(database, { rpcUrl: ledger.chain.url });
}, 120_000);
afterAll(async () => {
  await indexer?.stop();
  await api?.stop();
  await Promise.all([ledger?.chain.stop(), database?.drop()]);
});

const subject = (): Subject => ({ sql: database.sql, rpcUrl: ledger.chain.url, contracts: ledger.contracts });

/** Of what the indexer stored: nothing of the parrots' storage is what a ledger keeps. */
const ofRecords = ({ check }: Finding) => check === "records" || check === "derived" || check === "transactions";

describe("A contract that writes to a stream which it never opened, or opens one twice,", () => {
  it.each(ledgerKinds)("stops nothing as a %s, and each of its logs is set down", async (kind) => {
    expect([indexer.running, indexer.retries]).toEqual([true, []]);
    const rows = await database.sql`
      SELECT kind, seq::text, split_part(stream_id, '-', 3) AS stream FROM misplaced_logs WHERE domain = ${domainOfLedger[kind]}
      ORDER BY block_number, log_index`;
    let seq = 0;
    const isRecord = (name: string) => /Recorded|Reported|Published|Opened|Stated/.test(name);
    expect(rows.map((row) => [row["kind"], row["seq"], row["stream"]])).toEqual([
      ...saidOfStream(kind).map((name) => ["unopened", isRecord(name) ? `${++seq}` : null, "7"]),
      ["reopened", null, "1"],
    ]);
    // What it says of the stream that it did open stands as it would alone.
    const streams = await database.sql`
      SELECT s.number, h.length FROM streams s JOIN stream_heads h USING (chain_id, stream_id) WHERE s.domain = ${domainOfLedger[kind]}
      ORDER BY h.length DESC LIMIT 1`;
    expect(streams).toEqual([{ number: 1, length: BigInt(seq) }]);
  });

  it("is told to everybody, log by log, with a proof", async () => {
    const { misplacedLogs } = Object(
      await api.data(
        `{ misplacedLogs(first: 1) { totalCount pageInfo { hasNextPage }
          nodes { kind contract domain streamId seq logIndex transaction { hash } proof { logIndexInReceipt nodes } } } }`,
      ),
    );
    const count = ledgerKinds.reduce((sum, kind) => sum + saidOfStream(kind).length + 1, 0);
    expect(misplacedLogs).toMatchObject({
      totalCount: count,
      pageInfo: { hasNextPage: true },
      nodes: [{ kind: "NEVER_OPENED", domain: "funds", seq: null, proof: { logIndexInReceipt: 0 } }],
    });
    const before = Object(await api.data("{ misplacedLogs(asOf: { block: 1 }) { totalCount } }"));
    expect(before.misplacedLogs.totalCount).toBe(0);
  });

  it("is found the same by a verification, which finds every change of what is set down", async () => {
    expect((await verify(subject())).list.filter(ofRecords)).toEqual([]);
    expect(await unnoticed({ ...subject(), domains: [] }, "misplaced_logs")).toEqual([]);
    const dropped = await verifyAltered(subject(), "DELETE FROM misplaced_logs WHERE kind = 'reopened'");
    expect(dropped.list.filter(({ table }) => table === "misplaced_logs")).toHaveLength(ledgerKinds.length);
  }, 120_000);

  it("is as if it had never been, once a reorganisation takes it back", async () => {
    await ledger.say("BallotBox", logsOf("BallotBox", ["BallotOpened"], { stream: 8 }));
    await indexer.untilHead();
    const [{ count } = { count: 0n }] = await database.sql`SELECT count(*) AS count FROM misplaced_logs WHERE stream_id LIKE '%-8'`;
    expect(count).toBe(1n);
    await ledger.takeBack();
    await indexer.untilHead();
    expect(await database.sql`SELECT FROM misplaced_logs WHERE stream_id LIKE '%-8'`).toEqual([]);
    await expectAsAfterCleanRun(ledger, database);
  });

  it("is no reason to accuse it where the node may have left the opening out, or the sources file starts too late", async () => {
    const fresh = await createTestDatabase();
    try {
      await expect(indexAll(ledger, fresh, { verifyReceipts: false })).rejects.toThrow(/its opening was never delivered/);
    } finally {
      await fresh.drop();
    }
  });
});
