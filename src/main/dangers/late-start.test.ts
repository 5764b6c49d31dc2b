import { expect, test } from "vitest";
import { createTestDatabase } from "../../testing/database.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

test("a ledger that the sources file starts after its first stream is refused, instead of being accused of never having opened it", async () => {
  const [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  try {
    const { number } = await ledger.head();
    await ledger.record([{ country: "KEN", year: 2019 }]);
    const starting = (startBlock: number) => ({
      chain: ledger.chain,
      head: () => ledger.head(),
      sources: {
        ...ledger.sources,
        contracts: ledger.sources.contracts.map((contract) => (contract.kind === "FundLedger" ? { ...contract, startBlock } : contract)),
      },
    });
    await expect(indexAll(starting(number + 1), database)).rejects.toThrow(/start at block \d+, but 1 of its streams were opened before/);
    expect(await database.sql`SELECT FROM misplaced_logs`).toEqual([]);
    const [funds] = ledger.sources.contracts.filter(({ kind }) => kind === "FundLedger");
    await indexAll(starting(funds?.startBlock ?? 0), database);
    expect(await database.sql`SELECT country FROM fund_flows`).toEqual([{ country: "KEN" }]);
  } finally {
    await Promise.all([ledger.stop(), database.drop()]);
  }
});
