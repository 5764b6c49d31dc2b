import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { address } from "./addresses.ts";

test("the verify command finds CERF's whole database as the ledger says, and proves its totals to the cent", async () => {
  test.setTimeout(300_000);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve(import.meta.dirname, "../bin/plainsight.mjs"), "verify", "--json"],
    {
      env: { ...process.env, DATA_DIR: address("CERF_DATA") },
    },
  );
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ ok: true, findings: [] });
  const totals = report.totals.map(({ kind, usd, records, countries }: Record<string, unknown>) => [kind, usd, records, countries]);
  // Literals of the data set's README.
  expect(totals).toContainEqual(["commitment", "10046903011.52", 8510, 116]);
  expect(totals).toContainEqual(["receipt", "10337518914.07", 1807, 0]);
  expect(totals).toContainEqual(["commitment", "10526239866.73", 1761, 0]);
  expect(totals).toContainEqual(["pledge", "10515547582.39", 1783, 0]);
  expect(totals).toContainEqual(["write_off", "30208.54", 8, 0]);
});
