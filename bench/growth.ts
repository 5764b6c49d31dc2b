/**
 * Asks the explorer's own questions of databases of several sizes, each answer computed anew, and tells how much more they cost
 * in the largest than in the smallest. `npx tsx bench/growth.ts [--sizes 10000,100000,1000000,5000000] [--readers 40]`
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbeddedPostgres } from "../src/devnet/embedded-postgres.ts";
import { openDatabase, type Sql } from "../src/store/client.ts";
import { migrate } from "../src/store/migrate.ts";
import { fillGrowth, type Grown, grown } from "./fill-growth.ts";
import { type PageCase, pageCases } from "./page-questions.ts";
import { startApi } from "./start-server.ts";

interface Grew {
  readonly size: number;
  /** Milliseconds in which half of the readers had their answer, by page. */
  readonly medians: ReadonlyMap<string, number>;
}

export async function measureGrowth(sizes: readonly number[], readers: number): Promise<readonly Grew[]> {
  const grew: Grew[] = [];
  for (const size of sizes) {
    const directory = mkdtempSync(join(tmpdir(), "plainsight-bench-"));
    // As root the server runs as another user, who has to get to its folder.
    chmodSync(directory, 0o755);
    const postgres = await startEmbeddedPostgres(join(directory, "postgres"));
    const sql = openDatabase(postgres.url, { name: "bench" });
    try {
      await migrate(sql);
      await fillGrowth(sql, grown(size));
      grew.push({ size, medians: await measurePages(sql, postgres.url, grown(size), readers) });
    } finally {
      await sql.end({ timeout: 1 });
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  }
  return grew;
}

async function measurePages(sql: Sql, databaseUrl: string, size: Grown, readers: number): Promise<ReadonlyMap<string, number>> {
  const api = await startApi(databaseUrl);
  try {
    const medians = new Map<string, number>();
    for (const page of pageCases) {
      await readPages(sql, api.url, page, size, 1_000_000, 10);
      const times = await readPages(sql, api.url, page, size, 0, readers);
      medians.set(page.name, times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
    }
    return medians;
  } finally {
    api.process.kill("SIGTERM");
  }
}

/** Milliseconds that each of several readers waits for a page's answers. */
async function readPages(sql: Sql, url: string, page: PageCase, size: Grown, from: number, readers: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let reader = from; reader < from + readers; reader++) {
    // A new state of the database: nothing that was answered before is of use.
    await sql`UPDATE chains SET indexed_at = clock_timestamp()`;
    const began = performance.now();
    for (const question of page.ask(reader, size)) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(question),
      });
      const text = await response.text();
      if (!response.ok || text.includes('"errors"')) throw new Error(`${page.name} was answered ${text.slice(0, 500)}`);
    }
    times.push(performance.now() - began);
  }
  return times;
}

export function describeGrowth(grew: readonly Grew[]): string {
  const first = grew[0];
  const last = grew.at(-1);
  const head = ["page".padEnd(42), ...grew.map(({ size }) => size.toLocaleString("en").padStart(10)), "ratio".padStart(7)].join(" ");
  const lines = pageCases.map(({ name }) => {
    const ratio = (last?.medians.get(name) ?? 0) / (first?.medians.get(name) ?? 1);
    const times = grew.map(({ medians }) => (medians.get(name) ?? 0).toFixed(1).padStart(10));
    return [name.padEnd(42), ...times, ratio.toFixed(2).padStart(7)].join(" ");
  });
  return [`Milliseconds (median) until a page's questions are answered, nothing remembered, by records:\n${head}`, ...lines].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { sizes: { type: "string", default: "10000,100000,1000000,5000000" }, readers: { type: "string", default: "40" } },
  });
  console.log(describeGrowth(await measureGrowth(values.sizes.split(",").map(Number), Number(values.readers))));
}
