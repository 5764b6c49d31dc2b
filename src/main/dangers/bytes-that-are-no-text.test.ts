import { expect, test } from "vitest";
import { TestApi } from "../../api/testing/test-api.ts";
import { ledgerDomains } from "../../domains/index.ts";
import { createTestDatabase } from "../../testing/database.ts";
import { logsOf, ParrotLedger, told } from "../../testing/parrot-ledger.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { LedgerNode } from "../../verify/node.ts";
import { verifyDatabase } from "../../verify/verify-database.ts";

test("bytes that are no text, in every field of every kind of ledger, stop nothing, are stored as text that shows it, and are told", async () => {
  const [ledger, database] = await Promise.all([ParrotLedger.start(), createTestDatabase()]);
  const { chain, contracts } = ledger;
  try {
    for (const [kind, , ...names] of told) await ledger.say(kind, logsOf(kind, names));
    await indexAll(ledger, database);
    const marked = "A\uFFFD\uFFFDB";
    const { sql } = database;
    const streams = await sql`SELECT domain, source, title FROM streams ORDER BY domain`;
    expect(streams.map(({ domain, source, title }) => [domain, source, title])).toEqual(
      ["ballots", "credits", "datasets", "emissions", "entitlements", "funds", "reference", "supplies", "targets"].map((domain) => [
        domain,
        marked,
        marked,
      ]),
    );
    const code = "A\uFFFDB";
    for (const [table, ...columns] of [
      ["organisations", "country"],
      ["fund_flows", "country", "currency"],
      ["hand_overs", "country", "unit", "currency"],
      ["entitlement_rounds", "country", "unit"],
      ["datasets", "country"],
      ["emission_reports", "country"],
      ["targets", "country"],
      ["submissions", "country"],
      ["reference_figures", "country", "currency"],
      ["credit_records", "country"],
      ["credit_projects", "country"],
    ] as const) {
      const rows = await sql`SELECT ${sql([...columns])} FROM ${sql(table)}`;
      expect(
        rows.map((row) => columns.map((column) => row[column])),
        table,
      ).toEqual([columns.map(() => code)]);
    }
    for (const domain of ledgerDomains) expect(await domain.rederive(sql)).toEqual([]);

    const { findings } = await verifyDatabase({
      sql,
      node: new LedgerNode(chain.url),
      domains: ledgerDomains,
      contracts,
      watch: () => ({ update: () => {}, finish: () => {} }),
    });
    // Nothing of the parrots' storage is what a ledger keeps; each row is still what its log says.
    expect(findings.list.filter(({ check }) => check === "records")).toEqual([]);

    const api = await TestApi.start(database);
    try {
      const { flows } = Object(await api.data("{ flows { nodes { id title reference currency country { code name } } } }", {}));
      expect(flows.nodes).toMatchObject([{ title: marked, reference: marked, currency: code, country: { code } }]);
    } finally {
      await api.stop();
    }
  } finally {
    await Promise.all([chain.stop(), database.drop()]);
  }
});
