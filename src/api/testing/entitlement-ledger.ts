import { pino } from "pino";
import type { PlannedRound } from "../../domains/entitlements/publish/planned.ts";
import { publishRounds, type RoundsSent } from "../../domains/entitlements/publish/publish-rounds.ts";
import { ledgerDomains } from "../../domains/index.ts";
import { runIndexer } from "../../main/indexer.ts";
import { PublishingLedger } from "../../main/testing/publishing-ledger.ts";
import { asHex } from "../../publish/codes.ts";
import { connectToLedger } from "../../publish/connect.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
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

  contract(kind: string) {
    const found = this.ledger.target.contracts.find((contract) => contract.kind === kind);
    if (found === undefined) throw new Error(`No ${kind} was deployed.`);
    return { address: asHex(found.address), startBlock: found.startBlock };
  }

  async publish(rounds: readonly PlannedRound[]): Promise<RoundsSent> {
    return publishRounds({
      ledger: await connectToLedger(this.ledger.target),
      registry: this.contract("OrganisationRegistry").address,
      contract: this.contract("EntitlementLedger"),
      batchSize: 50,
      correct: false,
      onProgress: () => {},
      terms,
      publishedBy: agency,
      rounds,
    });
  }

  async index(): Promise<void> {
    const { target } = this.ledger;
    await runIndexer({
      databaseUrl: this.database.url,
      rpcUrl: target.rpcUrl,
      chain: { chainId: 31337, contracts: target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() })) },
      domains: ledgerDomains,
      finalityConfirmation: 10,
      verifyReceipts: true,
      log: pino({ level: "silent" }),
      untilHead: true,
    });
    this.#api ??= await TestApi.start(this.database, { rpcUrl: target.rpcUrl });
  }

  async stop(): Promise<void> {
    await this.#api?.stop();
    await Promise.all([this.ledger.stop(), this.database.drop()]);
  }
}
