import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { expectAsAfterCleanRun } from "../../testing/run-indexer.ts";
import { seeded } from "../../testing/seeded.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

const kills = 20;
const program = fileURLToPath(new URL("../../testing/indexer-process.ts", import.meta.url));

let ledger: TestLedger;
let database: TestDatabase;
let child: ChildProcess | undefined;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
});

afterEach(async () => {
  child?.kill("SIGKILL");
  await Promise.all([ledger?.stop(), database?.drop()]);
});

function startIndexer(): ChildProcess {
  return fork(program, [database.url, ledger.chain.url, JSON.stringify(ledger.sources)], {
    execArgv: ["--import", import.meta.resolve("tsx")],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

async function untilSaid(child: ChildProcess, heard: (word: unknown) => boolean): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.on("message", (word) => heard(word) && resolve());
    child.once("exit", (code) => reject(new Error(`The indexer ended by itself with exit code ${code}.`)));
  });
}

test(`an indexer that is killed at ${kills} random moments leaves the database as if it had never been`, { timeout: 900_000 }, async () => {
  const random = seeded(20_240_615);
  let commits = 0;
  for (let kill = 0; kill < kills; kill++) {
    for (let i = 0; i < 4; i++) {
      const { length } = ledger;
      await ledger.record(
        Array.from({ length: 1 + random(30) }, (_, n) => ({ country: ["AFG", "TCD", "YEM"][(length + n) % 3] ?? "AFG" })),
      );
    }
    if (kill % 5 === 4) await ledger.reorganise(1 + random(7), random(3));
    child = startIndexer();
    // Now while it starts or commits the first batch, now between others, now at the head.
    const moment = random(4);
    let heard = 0;
    await untilSaid(child, (word) => {
      if (word === "commit") commits += 1;
      return word !== "commit" || ++heard > moment;
    });
    await new Promise((wake) => setTimeout(wake, random(40)));
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  expect(commits).toBeGreaterThan(kills);
  child = startIndexer();
  const { hash } = await ledger.head();
  await untilSaid(child, (word) => word === hash);
  child.kill("SIGTERM");
  await once(child, "exit");
  await expectAsAfterCleanRun(ledger, database);
});
