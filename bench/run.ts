/**
 * `npm run bench`: everything that is measured. Options: --records N and --rounds N for ingestion, --sizes N,N,… for how pages
 * grow with the ledger.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureIngestion } from "./ingest.ts";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "500000" },
    rounds: { type: "string", default: "1" },
    sizes: { type: "string", default: "10000,100000,1000000,5000000" },
  },
});
await measureIngestion({ records: Number(values.records), rounds: Number(values.rounds) });
for (const [script, ...options] of [["queries.ts"], ["growth.ts", "--sizes", values.sizes]]) {
  const path = fileURLToPath(new URL(script ?? "", import.meta.url));
  const { status } = spawnSync(process.execPath, ["--import", "tsx", path, ...options], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
