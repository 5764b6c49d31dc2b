import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPublication } from "../domains/ballots/publish/publish-ballots.ts";
import { sampleBallots } from "../domains/ballots/publish/sample.ts";
import { ledgerDomains } from "../domains/index.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { connectToLedger } from "../publish/connect.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import type { Finding } from "./findings.ts";
import { LedgerNode } from "./node.ts";
import { alterations } from "./testing/tampered-database.ts";
import { verifyDatabase } from "./verify-database.ts";

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: "YES" | "NO";
}

/** Where a row lies: a change of one of these is a change of the row as a whole. */
const places = ["chain_id", "block_number", "log_index", "tx_index", "stream_id", "seq"];
const tables = ["ballots", "ballot_votes", "ballot_outcomes"] as const;

let ledger: PublishingLedger;
let database: TestDatabase;

const contracts = () => ledger.target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() }));

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const whole = sampleBallots();
  // A roll call with its result and a later intent, and two proven seals with one opened: a proof takes its time at each verification.
  const ballots = whole.ballots.flatMap((ballot) => {
    if (ballot.ref === "SAMPLE-2-4") return [ballot];
    if (ballot.ref !== "SAMPLE-SEALED") return [];
    const { result: _, ...sealed } = ballot;
    return [{ ...sealed, rows: sealed.rows.slice(0, 2 * 320), reveals: sealed.reveals?.slice(0, 65) ?? new Uint8Array() }];
  });
  const find = (wanted: string) => {
    const { address, startBlock } = ledger.target.contracts.find(({ kind }) => kind === wanted) ?? { address: "", startBlock: 0 };
    return { address: asHex(address), startBlock };
  };
  const sent = await toPublication({ ...whole, ballots }).send({
    ledger: await connectToLedger(ledger.target),
    registry: find("OrganisationRegistry").address,
    contract: find("BallotBox"),
    batchSize: 50,
    correct: false,
    onProgress: () => {},
  });
  // Opened, voted, declared, meant otherwise; opened, sealed, closed, opened again: nine records.
  expect([sent.published, sent.totals?.unequal]).toEqual([8, []]);
  const head = async () => {
    const block = await new LedgerNode(ledger.target.rpcUrl).newestBlock();
    return { number: block.number, hash: block.hash };
  };
  await indexAll({ chain: ledger.chain, sources: { chainId: 31337, contracts: contracts() }, head }, database);
  for (const table of [...tables, "ballot_proofs"]) await database.sql.unsafe(`CREATE TABLE pristine_${table} AS TABLE ${table}`);
}, 120_000);
afterAll(async () => {
  await Promise.all([ledger?.stop(), database?.drop()]);
});

async function verify(): Promise<readonly Finding[]> {
  const { findings } = await verifyDatabase({
    sql: database.sql,
    node: new LedgerNode(ledger.target.rpcUrl),
    domains: ledgerDomains,
    contracts: contracts(),
    watch: () => ({ update: () => {}, finish: () => {} }),
  });
  return findings.list;
}

async function verifyAfter(table: string, ...statements: readonly string[]): Promise<readonly Finding[]> {
  for (const statement of statements) await database.sql.unsafe(statement);
  const found = await verify();
  await database.sql.unsafe(`TRUNCATE ${table}; INSERT INTO ${table} SELECT * FROM pristine_${table}`);
  return found;
}

async function columnsOf(table: string): Promise<readonly Column[]> {
  return database.sql<Column[]>`
    SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} ORDER BY ordinal_position`;
}

describe("A database of ballots", () => {
  it("as the indexer left it holds what the ledger says", async () => {
    expect(await verify()).toEqual([]);
  });

  it.each(tables)(
    "names every column of %s that is changed",
    async (table) => {
      const columns = await columnsOf(table);
      const own = columns.filter(({ column_name }) => !places.includes(column_name) && column_name !== "kind");
      // All at once, each in the row that has it: a finding for each, by its name.
      const found = await verifyAfter(table, ...own.map((column) => alterations(column)[0] ?? ""));
      const named = new Set(
        found.filter((finding) => finding.table === table).map(({ field }) => (field?.startsWith("vote of ") ? "rows" : field)),
      );
      for (const { column_name } of own) expect(named, column_name).toContain(column_name);
      // Of where a row lies, and of what kind it is, one after the other.
      for (const column of columns.filter((each) => !own.includes(each))) {
        const [statement = ""] = alterations(column);
        expect(
          (await verifyAfter(table, statement)).map((finding) => finding.table),
          statement,
        ).toContain(table);
      }
    },
    120_000,
  );

  it("names a proof that is said to hold, or not to, where it is otherwise, is of another vote or missing", async () => {
    for (const column of await columnsOf("ballot_proofs")) {
      const [statement = ""] = alterations(column);
      const found = await verifyAfter("ballot_proofs", statement);
      expect(
        found.map(({ check, table }) => `${check} ${table}`),
        statement,
      ).toContain("derived ballot_proofs");
    }
    const found = await verifyAfter("ballot_proofs", "DELETE FROM ballot_proofs WHERE row = 0");
    expect(found).toContainEqual(
      expect.objectContaining({ table: "ballot_proofs", got: "no row", expected: expect.stringMatching(/the proof holds$/) }),
    );
  }, 120_000);

  it("names a gap in a stream that the ledger does not have", async () => {
    const found = await verifyAfter(
      "ballot_proofs",
      "INSERT INTO ballot_breaks SELECT chain_id, block_number, log_index, tx_index, stream_id, seq, 1, ballot, 'gap', record_hash FROM ballot_votes LIMIT 1",
    );
    await database.sql`DELETE FROM ballot_breaks`;
    expect(found.map(({ check, table }) => `${check} ${table}`)).toEqual(["derived ballot_breaks"]);
  });
});
