import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { expectAsAfterCleanRun, RunningIndexer } from "../../testing/run-indexer.ts";
import { seeded } from "../../testing/seeded.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

let ledger: TestLedger;
let database: TestDatabase;
let indexer: RunningIndexer | undefined;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
});

afterEach(async () => {
  await indexer?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

test("a storm of forks, some deeper than finality, leaves what a calm reading leaves", async () => {
  const random = seeded(31_337);
  indexer = new RunningIndexer(ledger, database);
  // The forks may not reach the blocks that opened the stream.
  await ledger.mine(9);
  for (let gust = 0; gust < 40; gust++) {
    switch (random(4)) {
      case 0:
        await ledger.mine(1 + random(6));
        break;
      case 1:
        await ledger.reorganise(1 + random(9), random(3));
        break;
      default:
        await ledger.record(
          Array.from({ length: 1 + random(4) }, (_, n) => ({ country: ["AFG", "TCD"][n % 2] ?? "AFG", ref: `${gust}-${n}` })),
        );
    }
    if (random(3) === 0) await indexer.untilHead();
  }
  await ledger.record([{ ref: "calm" }]);
  await ledger.mine(2);
  await indexer.untilHead();
  await indexer.stop();
  expect(indexer.rolledBack).toBeGreaterThan(10);
  await expectAsAfterCleanRun(ledger, database);
});
