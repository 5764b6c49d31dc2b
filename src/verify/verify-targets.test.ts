import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerDomains } from "../domains/index.ts";
import { sampleSubmissions, sampleTargets } from "../domains/targets/publish/sample.ts";
import { toSubmissions, toTargets } from "../domains/targets/publish/to-publication.ts";
import { targetsWriter } from "../domains/targets/store.ts";
import { runIndexer } from "../main/indexer.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { connectToLedger } from "../publish/connect.ts";
import type { Publication } from "../publish/publication.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import type { Findings } from "./findings.ts";
import { LedgerNode } from "./node.ts";
import { alterations } from "./testing/tampered-database.ts";
import { verifyDatabase } from "./verify-database.ts";

const tables = ["targets", "submissions", "target_actors", "target_checks", "target_corrections"];

let ledger: PublishingLedger;
let database: TestDatabase;

const contracts = () => ledger.target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() }));

async function send(publication: Publication, correct: boolean) {
  const find = (wanted: string) => {
    const { address, startBlock } = ledger.target.contracts.find(({ kind }) => kind === wanted) ?? { address: "", startBlock: 0 };
    return { address: asHex(address), startBlock };
  };
  return publication.send({
    ledger: await connectToLedger(ledger.target),
    registry: find("OrganisationRegistry").address,
    contract: find("TargetRegistry"),
    batchSize: 4,
    correct,
    onProgress: () => {},
  });
}

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
  await runIndexer({
    databaseUrl: database.url,
    rpcUrl: ledger.target.rpcUrl,
    chain: { chainId: 31337, contracts: contracts() },
    domains: ledgerDomains,
    finalityConfirmation: 10,
    verifyReceipts: true,
    log: pino({ level: "silent" }),
    untilHead: true,
  });
  for (const table of tables) await database.sql.unsafe(`CREATE TABLE pristine_${table} AS TABLE ${table}`);
}, 120_000);
afterAll(async () => {
  await Promise.all([ledger?.stop(), database?.drop()]);
});

async function verify(): Promise<Findings> {
  const { findings } = await verifyDatabase({
    sql: database.sql,
    node: new LedgerNode(ledger.target.rpcUrl),
    domains: ledgerDomains,
    contracts: contracts(),
    watch: () => ({ update: () => {}, finish: () => {} }),
  });
  return findings;
}

async function restore(table: string): Promise<void> {
  await database.sql.unsafe(`TRUNCATE ${table}; INSERT INTO ${table} SELECT * FROM pristine_${table}`);
}

describe("A database of targets and submissions", () => {
  it("as the indexer left it holds what the ledger says", async () => {
    expect((await verify()).list).toEqual([]);
    const counts = await database.sql`
      SELECT (SELECT count(*) FROM targets) AS targets, (SELECT count(*) FROM submissions) AS submissions,
        (SELECT count(*) FROM target_actors) AS actors, (SELECT count(*) FROM target_corrections) AS corrections`;
    expect(counts[0]).toEqual({ targets: 10n, submissions: 7n, actors: 3n, corrections: 4n });
  });

  it.each(tables)(
    "of which a single value in any column of %s is changed is found out, and the table named",
    async (table) => {
      const columns = await database.sql<
        { table_name: string; column_name: string; data_type: string; is_nullable: "YES" | "NO"; udt_name: string }[]
      >`
      SELECT table_name, column_name, data_type, is_nullable, udt_name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ${table} ORDER BY ordinal_position`;
      for (const column of columns) {
        for (const statement of alterations(column)) {
          await database.sql.unsafe(statement);
          const named = (await verify()).list.map((finding) => finding.table);
          await restore(table);
          expect(named, statement).toContain(table);
        }
      }
    },
    120_000,
  );

  it.each(["targets", "submissions"])("from which a record of %s is left out is missed in its stream", async (table) => {
    await database.sql.unsafe(`DELETE FROM ${table} WHERE seq = 2`);
    const { list } = await verify();
    await restore(table);
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
    expect((await verify()).list).toEqual([]);
  });
});
