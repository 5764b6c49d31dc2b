import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPublication } from "../domains/ballots/publish/publish-ballots.ts";
import { sampleBallots } from "../domains/ballots/publish/sample.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { alterations, columnsOf, type Subject, verify, verifyAltered } from "./testing/altered.ts";

/** Where a row lies: a change of one of these is a change of the row as a whole. */
const places = ["chain_id", "block_number", "log_index", "tx_index", "stream_id", "seq"];
const tables = ["ballots", "ballot_votes", "ballot_names", "ballot_outcomes"] as const;

let ledger: PublishingLedger;
let database: TestDatabase;

const subject = (): Subject => ({
  sql: database.sql,
  rpcUrl: ledger.target.rpcUrl,
  contracts: ledger.sources.contracts,
  domains: ["ballots"],
});

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
  // A roll call of two named voters.
  const [options, rows] = [[{ name: "Yes", class: "YES" }] as const, Buffer.from("0000010100000201", "hex")];
  const said = { ref: "NAMED", title: "Who votes by name", options, properties: {}, rows };
  ballots.push({ form: "NAMED_ROLL_CALL", rule: "YES_NO", ...said });
  const names = ["first voter", "second voter"];
  const sent = await toPublication({ ...whole, ballots, names }).send(await ledger.task("BallotBox"));
  // Names listed; opened, voted, declared, meant otherwise; opened, sealed, closed, opened again; opened, voted: eleven records.
  expect([sent.published, sent.totals?.unequal]).toEqual([11, []]);
  await indexAll(ledger, database);
});
afterAll(async () => {
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const findingsAfter = async (...statements: readonly string[]) => (await verifyAltered(subject(), ...statements)).list;

describe("A database of ballots", () => {
  it("as the indexer left it holds what the ledger says", async () => {
    expect((await verify(subject())).list).toEqual([]);
  });

  it.each(tables)(
    "names every column of %s that is changed",
    async (table) => {
      const columns = await columnsOf(database.sql, table);
      const own = columns.filter(({ column_name }) => !places.includes(column_name) && column_name !== "kind");
      // All at once, each in the row that has it: a finding for each, by its name.
      const found = await findingsAfter(...own.map((column) => alterations(column)[0] ?? ""));
      const named = new Set(
        found.filter((finding) => finding.table === table).map(({ field }) => (field?.startsWith("vote of ") ? "rows" : field)),
      );
      for (const { column_name } of own) expect(named, column_name).toContain(column_name);
      // Of where a row lies, and of what kind it is, one after the other.
      for (const column of columns.filter((each) => !own.includes(each))) {
        const [statement = ""] = alterations(column);
        expect(
          (await findingsAfter(statement)).map((finding) => finding.table),
          statement,
        ).toContain(table);
      }
    },
    120_000,
  );

  it("names a proof that is said to hold, or not to, where it is otherwise, is of another vote or missing", async () => {
    for (const column of await columnsOf(database.sql, "ballot_proofs")) {
      const [statement = ""] = alterations(column);
      const found = await findingsAfter(statement);
      expect(
        found.map(({ check, table }) => `${check} ${table}`),
        statement,
      ).toContain("derived ballot_proofs");
    }
    const found = await findingsAfter("DELETE FROM ballot_proofs WHERE row = 0");
    expect(found).toContainEqual(
      expect.objectContaining({ table: "ballot_proofs", got: "no row", expected: expect.stringMatching(/the proof holds$/) }),
    );
  }, 120_000);

  it("names a gap in a stream that the ledger does not have", async () => {
    const found = await findingsAfter(
      "INSERT INTO ballot_breaks SELECT chain_id, block_number, log_index, tx_index, stream_id, seq, 1, ballot, 'gap', record_hash FROM ballot_votes LIMIT 1",
    );
    expect(found.map(({ check, table }) => `${check} ${table}`)).toEqual(["records ballot_breaks", "derived ballot_breaks"]);
  });
});
