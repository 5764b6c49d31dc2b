import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TamperedDatabase } from "../verify/testing/tampered-database.ts";

const plainsight = fileURLToPath(new URL("../../bin/plainsight.mjs", import.meta.url));

let indexed: TamperedDatabase;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "plainsight-verify-"));
  indexed = await TamperedDatabase.create();
});

afterAll(async () => {
  await indexed?.drop();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs the command as an operator does, in a data folder where nothing runs. */
function verify(...options: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const rpc = options.includes("--rpc") ? [] : ["--rpc", indexed.ledger.chain.url];
  const args = [plainsight, "verify", ...rpc, "--database", indexed.database.url, ...options];
  const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"], DATA_DIR: directory } });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  return new Promise((ended) => child.on("close", (code) => ended({ code, out, err })));
}

test("The command says that all is well and ends with exit code 0", async () => {
  const { code, out, err } = await verify();
  expect(err).toBe("");
  expect(out).toContain("ok     Rows: each repeats an event of a proven receipt, and each such event has its row. Checked: 13.");
  expect(out).toMatch(/Everything is as the ledger says\.\n$/);
  expect(code).toBe(0);
});

test("The command names table, row, column and both values of what differs, and ends with exit code 1", async () => {
  await indexed.database.sql`UPDATE fund_flows SET amount = 12.34 WHERE seq = 1`;
  try {
    const { code, out } = await verify();
    const stream = `31337-${indexed.ledger.ledger.slice(2, 10).toLowerCase()}-1`;
    expect(out).toContain(`       fund_flows, ${stream}-1, amount: got 12.34, expected 100\n`);
    // The amount itself, and what the checks make of it: two findings and two counts.
    expect(out).toMatch(/\n5 differences from the ledger\.\n$/);
    expect(code).toBe(1);

    const json = await verify("--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      chainId: 31337,
      findings: expect.arrayContaining([
        expect.objectContaining({
          check: "records",
          table: "fund_flows",
          key: `${stream}-1`,
          field: "amount",
          got: "12.34",
          expected: "100",
        }),
      ]),
    });
  } finally {
    await indexed.restore();
  }
});

test("A node that does not answer is one clear sentence, and exit code 1", async () => {
  const { code, out, err } = await verify("--rpc", "http://127.0.0.1:1");
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(err).toMatch(/^The node at http:\/\/127\.0\.0\.1:1 cannot be used for verification: .*\. Check --rpc, or name another node\.\n$/);
});
