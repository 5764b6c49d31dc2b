import { type PublishSummary, publish } from "../../main/publish.ts";
import { PublishingLedger } from "../../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestApi } from "./test-api.ts";

interface GivenSource {
  readonly format: Parameters<typeof publish>[0]["format"];
  readonly paths: readonly string[];
  /** yyyymmdd, where the files do not say of which day they are. */
  readonly dataDate?: number;
}

/** Outside data as it is published, indexed with all receipts verified, and answered for: a ledger, a database and an API of its own. */
export class PublishedData {
  readonly ledger: PublishingLedger;
  readonly database: TestDatabase;
  readonly api: TestApi;
  /** One for each source, in their order. */
  readonly summaries: readonly PublishSummary[];
  /** Ids of the streams by their source. */
  readonly streams: ReadonlyMap<string, string>;

  private constructor(parts: Pick<PublishedData, "ledger" | "database" | "api" | "summaries" | "streams">) {
    this.ledger = parts.ledger;
    this.database = parts.database;
    this.api = parts.api;
    this.summaries = parts.summaries;
    this.streams = parts.streams;
  }

  /** @param sources are published one after the other. */
  static async start(...sources: readonly GivenSource[]): Promise<PublishedData> {
    const [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
    const { target } = ledger;
    const summaries: PublishSummary[] = [];
    for (const source of sources) summaries.push(await publish({ ...source, paths: [...source.paths], target }));
    await indexAll(ledger, database);
    const api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
    const found: { streams: { id: string; source: string }[] } = JSON.parse(JSON.stringify(await api.data("{ streams { id source } }")));
    return new PublishedData({ ledger, database, api, summaries, streams: new Map(found.streams.map(({ id, source }) => [source, id])) });
  }

  /** @throws Error where no stream is of that source */
  stream(source: string): string {
    const id = this.streams.get(source);
    if (id === undefined) throw new Error(`There is no stream of ${source}: ${[...this.streams.keys()].join(", ")}.`);
    return id;
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await Promise.all([this.ledger.stop(), this.database.drop()]);
  }
}
