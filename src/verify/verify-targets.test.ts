import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleSubmissions, sampleTargets } from "../domains/targets/publish/sample.ts";
import { toSubmissions, toTargets } from "../domains/targets/publish/to-publication.ts";
import { targetsWriter } from "../domains/targets/store.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import type { Publication } from "../publish/publication.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { type Subject, unnoticed, verify, verifyAltered } from "./testing/altered.ts";

const tables = ["targets", "submissions", "target_actors", "target_checks", "target_corrections"];

let ledger: PublishingLedger;
let database: TestDatabase;

const subject = (): Subject => ({
  sql: database.sql,
  rpcUrl: ledger.target.rpcUrl,
  contracts: ledger.sources.contracts,
  domains: ["targets"],
});

const send = async (publication: Publication, correct: boolean) =>
  publication.send(await ledger.task("TargetRegistry", { batchSize: 4, correct }));

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  await send(toTargets(sampleTargets()), false);
  await send(toSubmissions(sampleSubmissions()), false);
  // A target is raised, and a document archived: both stay.
  const [targets, submissions] = [sampleTargets(), sampleSubmissions()];
  const raised = targets.records.map((record) =>
    record.ref === "SAMPLE-KEN-2030" ? { ...record, amount: { unit: "percent" as const, value: 32n, decimals: 0 } } : record,
  );
  const archived = submissions.records.map((record) => ({ ...record, status: "archived" as const }));
  expect(await send(toTargets({ ...targets, records: raised }), true)).toMatchObject({ corrected: 1 });
  expect(await send(toSubmissions({ ...submissions, records: archived }), true)).toMatchObject({ corrected: 3 });
  await indexAll(ledger, database);
});
afterAll(async () => {
  await Promise.all([ledger?.stop(), database?.drop()]);
});

describe("A database of targets and submissions", () => {
  it("as the indexer left it holds what the ledger says", async () => {
    expect((await verify(subject())).list).toEqual([]);
    const counts = await database.sql`
      SELECT (SELECT count(*) FROM targets) AS targets, (SELECT count(*) FROM submissions) AS submissions,
        (SELECT count(*) FROM target_actors) AS actors, (SELECT count(*) FROM target_corrections) AS corrections`;
    expect(counts[0]).toEqual({ targets: 10n, submissions: 7n, actors: 3n, corrections: 4n });
  });

  it.each(tables)("of which a single value in any column of %s is changed is found out, and the table named", async (table) => {
    expect(await unnoticed(subject(), table)).toEqual([]);
  });

  it.each(["targets", "submissions"])("from which a record of %s is left out is missed in its stream", async (table) => {
    const { list } = await verifyAltered(subject(), `DELETE FROM ${table} WHERE seq = 2`);
    const found = list.map((finding) => `${finding.check} ${finding.table}`);
    expect(found).toContain(`records ${table}`);
    // A stream's records may lie in either table.
    expect(found).toContain("streams targets");
  });

  it("that is rolled back to a block holds what it held there", async () => {
    await database.sql.begin(async (tx) => {
      await targetsWriter.rollBack(tx, 31337, 0);
      for (const table of tables) expect(await tx`SELECT FROM ${tx(table)}`).toHaveLength(0);
      await tx`ROLLBACK AND CHAIN`;
    });
    expect((await verify(subject())).list).toEqual([]);
  });
});
