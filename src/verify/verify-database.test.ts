import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckName, Finding } from "./findings.ts";
import { columnsOf, unnoticed } from "./testing/altered.ts";
import { TamperedDatabase } from "./testing/tampered-database.ts";

/** What the database says of the ledger: all but the migrations and what is being done about indices. */
const tables = [
  "blocks",
  "chains",
  "fund_check_counts",
  "fund_corrections",
  "fund_findings",
  "fund_flags",
  "fund_flows",
  "fund_mentions",
  "fund_party_years",
  "fund_properties",
  "fund_property_counts",
  "fund_totals",
  "fund_totals_by_pair",
  "fund_totals_by_place",
  "fund_totals_by_place_programme",
  "fund_totals_by_programme",
  "fund_totals_by_provider",
  "fund_totals_by_provider_alone",
  "fund_totals_by_receiver",
  "fund_totals_by_receiver_alone",
  "organisations",
  "programmes",
  "source_files",
  "stream_checks",
  "stream_heads",
  "streams",
  "transactions",
];

let indexed: TamperedDatabase;

beforeAll(async () => {
  indexed = await TamperedDatabase.create();
});

afterAll(() => indexed?.drop());

describe("A database as the indexer left it", () => {
  it("holds what the ledger says", async () => {
    const findings = await indexed.verify();
    expect(findings.list).toEqual([]);
    expect(findings.notes).toEqual([]);
    expect(findings.tally("records").checked).toBe(2 + 2 + 1 + 1 + 7);
    // KEN commitments of 2019, KEN disbursements, SOM, a pledge without a country, AFG, UGA.
    expect(findings.tally("totals").checked).toBe(6);
  });

  it("has rows in every table, so that each can be tampered with", async () => {
    // Those of comparisons, entitlements, supplies, data sets and Governors, and of streams that were never opened, are tampered with in tests of their own; of a token the ledger tells its transfers only,
    // which tokens.test.ts tampers with: labels are the operator's word.
    expect(
      (await indexed.tables()).filter(
        (table) =>
          !/^(fund_match|entitlement_|supply_|hand_overs|datasets|reference_figures|governor|targets|target_|submissions|ballots$|ballot_|emission|credit|token_|tokens$|misplaced_logs$)/.test(
            table,
          ),
      ),
    ).toEqual(tables);
    for (const table of tables) {
      const [row] = await indexed.database.sql`SELECT FROM ${indexed.database.sql(table)} LIMIT 1`;
      expect(row, table).toBeDefined();
    }
  });
});

describe("A single value that is changed or taken away, in any column of", () => {
  it.each(tables)("%s, is found, and named with its table", async (table) => {
    // The clock of the indexing machine, of which nothing on the ledger tells; and what the next test is about.
    expect(await unnoticed(indexed.subject, table, table === "chains" ? ["indexed_at", "chain_id"] : [])).toEqual([]);
  });
});

it("A database that is said to be of another chain is refused", async () => {
  const verification = indexed.verifyAfter("UPDATE chains SET chain_id = 1");
  await expect(verification).rejects.toThrow(/is on chain 31337, but the database holds chain 1\./);
});

describe("What is tampered with is named", () => {
  const flow = "WHERE seq = 1 AND kind = 'commitment'";

  it.each<[string, string, CheckName, Partial<Finding>]>([
    [
      "the amount of a fact",
      `UPDATE fund_flows SET amount = 12.34 ${flow}`,
      "records",
      { table: "fund_flows", field: "amount", got: "12.34", expected: "100" },
    ],
    [
      "the value of a fact in dollars",
      `UPDATE fund_flows SET usd = NULL ${flow}`,
      "records",
      { field: "usd", got: "null", expected: "100" },
    ],
    [
      "the country of a fact",
      `UPDATE fund_flows SET country = 'UGA' ${flow}`,
      "records",
      { field: "country", got: "UGA", expected: "KEN" },
    ],
    [
      "the day of a fact",
      `UPDATE fund_flows SET value_date = '2020-02-01' ${flow}`,
      "records",
      { field: "value_date", expected: "2020-01-31" },
    ],
    ["who gave", `UPDATE fund_flows SET provider = NULL ${flow}`, "records", { field: "provider", got: "null", expected: "1" }],
    ["who got", `UPDATE fund_flows SET receiver = 1 ${flow}`, "records", { field: "receiver", got: "1", expected: "2" }],
    [
      "an organisation's name",
      "UPDATE organisations SET name = 'Other' WHERE number = 2",
      "records",
      { table: "organisations", key: "number 2", field: "name" },
    ],
    [
      "an organisation's country",
      "UPDATE organisations SET country = 'KEN' WHERE number = 2",
      "records",
      { field: "country", got: "KEN", expected: "null" },
    ],
    [
      "the sample mark of a stream",
      "UPDATE streams SET sample = false WHERE number = 1",
      "records",
      { table: "streams", field: "sample", got: "false" },
    ],
    ["a programme's title", "UPDATE programmes SET title = 'Other'", "records", { table: "programmes", field: "title", got: "Other" }],
    [
      "a source file's date",
      "UPDATE source_files SET data_date = NULL",
      "records",
      { table: "source_files", field: "data_date", expected: "2024-01-31" },
    ],
    ["a block's time", "UPDATE blocks SET time = time + interval '1 day' WHERE number = 5", "blocks", { key: "block 5", field: "time" }],
    [
      "the mark that a block is verified",
      "UPDATE blocks SET verified = false WHERE number = 8",
      "blocks",
      { key: "block 8", field: "verified", got: "false" },
    ],
    ["a transaction's sender", "UPDATE transactions SET sender = hash", "transactions", { field: "sender" }],
    ["the genesis of the chain", "UPDATE chains SET genesis_hash = head_hash", "blocks", { table: "chains", field: "genesis_hash" }],
    [
      "a stored proof of a stream's head",
      "UPDATE stream_checks SET length = length + 1",
      "streams",
      { table: "stream_checks", field: "length" },
    ],
    ["a total", "UPDATE fund_totals SET usd = usd + 1 WHERE country = 'AFG'", "derived", { table: "fund_totals" }],
    ["a coarser total", "UPDATE fund_totals_by_pair SET usd = usd + 1", "derived", { table: "fund_totals_by_pair" }],
    [
      "a stream's digest",
      "UPDATE stream_heads SET digest = decode(repeat('11', 32), 'hex') WHERE length = 7",
      "derived",
      { table: "stream_heads" },
    ],
    ["a property", "DELETE FROM fund_properties WHERE code = 'parked'", "derived", { table: "fund_properties" }],
    ["a property's share", "UPDATE fund_properties SET share = 1 WHERE dimension = 'cluster'", "derived", { table: "fund_properties" }],
    ["a flag", "DELETE FROM fund_flags WHERE flag = 'future_date'", "derived", { table: "fund_flags" }],
    ["a code that a title names", "DELETE FROM fund_mentions", "derived", { table: "fund_mentions" }],
    ["what a check found", "UPDATE fund_findings SET state = 'passed' WHERE state = 'failed'", "derived", { table: "fund_findings" }],
    ["what a check counted", "UPDATE fund_check_counts SET count = count + 1", "derived", { table: "fund_check_counts" }],
    ["how many records tell a code", "UPDATE fund_property_counts SET records = records + 1", "derived", { table: "fund_property_counts" }],
    ["what an organisation gave in a year", "UPDATE fund_party_years SET out_usd = 0", "derived", { table: "fund_party_years" }],
    [
      "a finding of a stream that there is not",
      "INSERT INTO fund_findings (chain_id, stream_id, check_name, subject, year, state, size) SELECT chain_id, 'none', 'duplicate', 1, 0, 'failed', 0 FROM chains",
      "derived",
      { table: "fund_findings", key: expect.stringContaining("none"), expected: "no row" },
    ],
    [
      "a flag of a stream that there is not",
      "INSERT INTO fund_flags SELECT chain_id, 'none', seq, flag, detail, block_number FROM fund_flags LIMIT 1",
      "derived",
      { table: "fund_flags", key: expect.stringContaining("none-"), expected: "no row" },
    ],
    [
      "a head of a stream that there is not",
      "INSERT INTO stream_heads SELECT chain_id, 'none', block_number, length, digest FROM stream_heads LIMIT 1",
      "derived",
      { table: "stream_heads", key: expect.stringContaining("none at block"), expected: "no row" },
    ],
    ["a correction", "DELETE FROM fund_corrections", "derived", { table: "fund_corrections" }],
  ])("when it is %s", async (_what, statement, check, expected) => {
    const { list } = await indexed.verifyAfter(statement);
    expect(list.filter((finding) => finding.check === check)).toContainEqual(expect.objectContaining(expected));
  });

  it("when a header is another block's, with every byte of one counting", async () => {
    const swapped = await indexed.verifyAfter("UPDATE blocks SET header = (SELECT header FROM blocks WHERE number = 3) WHERE number = 8");
    expect(swapped.list).toEqual([expect.objectContaining({ check: "blocks", table: "blocks", key: "block 8", field: "header" })]);
    for (const byte of [0, 3, 40, 200, 450, 500]) {
      const flipped = await indexed.verifyAfter(
        `UPDATE blocks SET header = set_byte(header, ${byte}, get_byte(header, ${byte}) # 1) WHERE number = 8`,
      );
      expect(flipped.list).toEqual([expect.objectContaining({ key: "block 8", field: "header" })]);
    }
  });

  it("when a proof's node is changed, cut short or another's, while its facts stay checked against the node's receipts", async () => {
    for (const proof of [
      "set_byte(receipt_proof, 60, get_byte(receipt_proof, 60) # 1)",
      "substring(receipt_proof FROM 1 FOR 100)",
      "set_byte(receipt_proof, 0, 0)",
      "(SELECT receipt_proof FROM transactions WHERE block_number = 3)",
      "'\\xc0'",
    ]) {
      const { list } = await indexed.verifyAfter(
        `UPDATE transactions SET receipt_proof = ${proof} WHERE block_number = 8; UPDATE fund_flows SET amount = 1 ${flow}`,
      );
      expect(list).toContainEqual(
        expect.objectContaining({ check: "transactions", table: "transactions", key: "block 8, transaction 0", field: "receipt_proof" }),
      );
      expect(list).toContainEqual(expect.objectContaining({ check: "records", table: "fund_flows", field: "amount", got: "1" }));
    }
  });

  it("when a fact is dropped: by its number, by the digest and by the total", async () => {
    const { list } = await indexed.verifyAfter("DELETE FROM fund_flows WHERE seq = 1");
    expect(list).toContainEqual(
      expect.objectContaining({ check: "records", table: "fund_flows", key: expect.stringMatching(/-1-1$/), got: "no row" }),
    );
    expect(list).toContainEqual(
      expect.objectContaining({
        check: "streams",
        key: expect.stringMatching(/-1, record 1$/),
        got: "seq-missing: record 2",
        expected: "record 1",
      }),
    );
    const total = { check: "totals", key: expect.stringMatching(/-1 KEN 2019 commitment$/) };
    expect(list).toContainEqual(expect.objectContaining({ ...total, field: "sum of usd", got: "0", expected: "100" }));
    expect(list).toContainEqual(expect.objectContaining({ ...total, field: "number of records", got: "0", expected: "1" }));
  });

  it("when the newest facts are dropped with their transaction and block, as if they had never been", async () => {
    const above = "(SELECT max(block_number) FROM fund_flows)";
    const { list } = await indexed.verifyAfter(`
      DELETE FROM blocks WHERE number = ${above}; DELETE FROM transactions WHERE block_number = ${above};
      DELETE FROM fund_flows WHERE block_number = ${above}`);
    expect(list).toContainEqual(
      expect.objectContaining({
        check: "streams",
        key: expect.stringMatching(/-1, record 7$/),
        got: "records-missing: 6 records",
        expected: "7 records",
      }),
    );
  });

  it("when a block or a transaction is dropped under the facts that rest on it", async () => {
    const block = await indexed.verifyAfter("DELETE FROM blocks WHERE number = 8");
    expect(block.list).toContainEqual(
      expect.objectContaining({ check: "blocks", key: "block 8", got: "no row", expected: "the block of 4 rows of fund_flows" }),
    );
    const transaction = await indexed.verifyAfter("DELETE FROM transactions WHERE block_number = 8");
    expect(transaction.list).toContainEqual(
      expect.objectContaining({
        check: "transactions",
        key: "block 8, transaction 0",
        got: "no row",
        expected: "the transaction of 4 rows of fund_flows",
      }),
    );
  });

  it("when a block is dropped under declarations, once and not again for each row", async () => {
    const { list } = await indexed.verifyAfter("DELETE FROM blocks WHERE number = (SELECT block_number FROM programmes)");
    expect(list.map(({ table, got }) => [table, got])).toEqual([
      ["blocks", "no row"],
      ["blocks", "no row"],
    ]);
    expect(list.map(({ expected }) => expected)).toEqual(["the block of 1 rows of transactions", "the block of 1 rows of programmes"]);
  });

  it("when a fact is doubled, in its own place or in another", async () => {
    const columns = (await columnsOf(indexed.database.sql, "fund_flows")).map(({ column_name }) => column_name);
    const copy = (changes: Record<string, string>) =>
      `INSERT INTO fund_flows (${columns}) SELECT ${columns.map((name) => changes[name] ?? name)} FROM fund_flows WHERE seq = 7`;
    const same = await indexed.verifyAfter(copy({ record_index: "1", seq: "8" }));
    expect(same.list).toContainEqual(
      expect.objectContaining({ check: "records", table: "fund_flows", key: expect.stringMatching(/-1-8$/), field: null }),
    );
    expect(same.list).toContainEqual(
      expect.objectContaining({ check: "streams", got: "records-superfluous: 8 records", expected: "7 records" }),
    );
    const another = await indexed.verifyAfter(copy({ log_index: "5", seq: "8" }));
    expect(another.list).toContainEqual(
      expect.objectContaining({ check: "records", key: expect.stringMatching(/-1-8$/), got: expect.stringContaining("log 5") }),
    );
  });

  it("when two facts change places", async () => {
    const { list } = await indexed.verifyAfter(
      "UPDATE fund_flows SET seq = 100 WHERE seq = 1; UPDATE fund_flows SET seq = 1 WHERE seq = 3; UPDATE fund_flows SET seq = 3 WHERE seq = 100",
    );
    expect(list).toContainEqual(expect.objectContaining({ check: "records", field: "seq", got: "3", expected: "1" }));
    expect(list).toContainEqual(expect.objectContaining({ check: "streams", got: expect.stringContaining("digest-differs") }));
  });

  it("when a stream, an organisation or a programme is dropped with all that tells of it", async () => {
    for (const [table, where, key] of [
      ["streams", "number = 2", /^number 2 of 0x/],
      ["organisations", "number = 2", /^number 2$/],
      ["programmes", "number = 1", /^number 1 of 0x/],
    ] as const) {
      const block = `(SELECT block_number FROM ${table} WHERE ${where})`;
      const { list } = await indexed.verifyAfter(
        `DELETE FROM blocks WHERE number = ${block}; DELETE FROM transactions WHERE block_number = ${block}; DELETE FROM ${table} WHERE ${where}`,
      );
      expect(list).toContainEqual(expect.objectContaining({ check: "streams", table, key: expect.stringMatching(key), got: "no row" }));
    }
  });
});
