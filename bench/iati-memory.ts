import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventedActivity, inventedBegin, inventedEnd } from "../src/testing/invented-iati.ts";

/**
 * Writes an IATI file of invented activities as large as asked (megabytes, default 1024), reads it with
 * `plainsight publish iati --dry-run`, and says how much memory that took at its height.
 */
const megabytes = Number(process.argv[2] ?? 1024);
const path = join(tmpdir(), `plainsight-iati-${process.pid}.xml`);

try {
  const activities = await write(path, megabytes * 1024 * 1024);
  console.log(`${path}: ${megabytes} MB, ${activities} invented activities`);
  const started = performance.now();
  const peak = await run(["publish", "iati", "--dry-run", path]);
  console.log(
    `read in ${Math.round((performance.now() - started) / 1000)} s; at its height ${Math.round(peak / 1024)} MB of memory (peak RSS)`,
  );
} finally {
  rmSync(path, { force: true });
}

async function write(file: string, bytes: number): Promise<number> {
  const out = createWriteStream(file);
  let size = inventedBegin.length;
  out.write(inventedBegin);
  let activities = 0;
  while (size < bytes) {
    const text = inventedActivity(activities++);
    size += text.length;
    if (!out.write(text)) await once(out, "drain");
  }
  out.end(inventedEnd);
  await once(out, "close");
  return activities;
}

/** @returns peak RSS in kilobytes, as Linux tells it of the process while it runs */
async function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("../bin/plainsight.mjs", import.meta.url)), ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }, 50);
  const [code] = await once(child, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`It ended with ${code}.`);
  return peak;
}
