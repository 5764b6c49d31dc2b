import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../devnet/embedded-postgres.ts";
import { freePort } from "../../devnet/free-port.ts";
import { openDatabase, type Sql } from "../../store/client.ts";
import { migrate } from "../../store/migrate.ts";
import { expectAsAfterCleanRun, RunningIndexer } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

/** A server of its own, behind a port that stays the same when it is started again. */
let directory: string;
let server: EmbeddedPostgres;
let door: Server;
let port: number;
const sockets = new Set<Socket>();
let ledger: TestLedger;
let sql: Sql;
let url: string;
let indexer: RunningIndexer | undefined;

const openDoor = (): Promise<void> => new Promise((resolve) => door.listen(port, "127.0.0.1", resolve));

/** As when a server ends: connections are cut, new ones refused. */
async function shutDoor(): Promise<void> {
  const shut = new Promise((resolve) => door.close(resolve));
  for (const socket of sockets) socket.destroy();
  await shut;
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "plainsight-restarted-postgres-"));
  [server, ledger] = await Promise.all([startEmbeddedPostgres(directory), TestLedger.start()]);
  door = createServer((from) => {
    const to = connect(Number(new URL(server.url).port), "127.0.0.1");
    for (const socket of [from, to]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => socket.destroy());
    }
    from.pipe(to).pipe(from);
    from.on("close", () => to.destroy());
    to.on("close", () => from.destroy());
  });
  port = await freePort();
  await openDoor();
  const behindDoor = new URL(server.url);
  behindDoor.port = String(port);
  url = behindDoor.href;
  sql = openDatabase(url, { name: "test" });
  await migrate(sql);
});

afterEach(async () => {
  await indexer?.stop();
  await sql?.end({ timeout: 1 });
  await shutDoor();
  await Promise.all([ledger?.stop(), server?.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

test("a database server that goes away and comes back loses nothing and gets nothing twice", async () => {
  indexer = new RunningIndexer(ledger, { url }, { batchLogs: 10 });
  const { retries } = indexer;
  for (let restart = 0; restart < 3; restart++) {
    await ledger.record([{}, {}, {}]);
    await indexer.untilHead();
    await server.stop();
    await shutDoor();
    await ledger.record([{}, {}]);
    const before = retries.length;
    await indexer.until(() => retries.length > before);
    server = await startEmbeddedPostgres(directory);
    await openDoor();
  }
  await ledger.record([{}]);
  await indexer.untilHead();
  await indexer.stop();
  expect(await sql`SELECT count(*)::int AS flows, max(seq)::int AS last FROM fund_flows`).toEqual([{ flows: 16, last: 16 }]);
  await expectAsAfterCleanRun(ledger, { sql });
});
