import type { PlannedRound } from "../../domains/entitlements/publish/planned.ts";
import { publishRounds, type RoundsSent } from "../../domains/entitlements/publish/publish-rounds.ts";
import { PublishingLedger } from "../../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestApi } from "./test-api.ts";

const terms = {
  source: "sample-entitlements",
  title: "Sample data: invented figures",
  licence: "CC0-1.0",
  attribution: "Nobody: every figure is invented",
  sample: true,
};
const agency = { ref: "agency", name: "Agency", country: null, kind: "INTERNATIONAL_NGO" } as const;

/** A local chain with rounds of aid on it, a database that indexes them and the API that answers from it. */
export class EntitlementTest {
  readonly ledger: PublishingLedger;
  readonly database: TestDatabase;
  #api: TestApi | undefined;

  private constructor(ledger: PublishingLedger, database: TestDatabase) {
    this.ledger = ledger;
    this.database = database;
  }

  static async start(): Promise<EntitlementTest> {
    const [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
    return new EntitlementTest(ledger, database);
  }

  get api(): TestApi {
    if (this.#api === undefined) throw new Error("Index first.");
    return this.#api;
  }

  async publish(rounds: readonly PlannedRound[]): Promise<RoundsSent> {
    return publishRounds({
      ...(await this.ledger.task("EntitlementLedger")),
      terms,
      publishedBy: agency,
      rounds,
    });
  }

  async index(): Promise<void> {
    await indexAll(this.ledger, this.database);
    this.#api ??= await TestApi.start(this.database, { rpcUrl: this.ledger.target.rpcUrl });
  }

  async stop(): Promise<void> {
    await this.#api?.stop();
    await Promise.all([this.ledger.stop(), this.database.drop()]);
  }
}
