/** `npm run bench`: everything that is measured. Options: --records N and --rounds N for ingestion. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureIngestion } from "./ingest.ts";

const { values } = parseArgs({ options: { records: { type: "string", default: "500000" }, rounds: { type: "string", default: "1" } } });
await measureIngestion({ records: Number(values.records), rounds: Number(values.rounds) });
const queries = fileURLToPath(new URL("queries.ts", import.meta.url));
process.exit(spawnSync(process.execPath, ["--import", "tsx", queries], { stdio: "inherit" }).status ?? 1);
