import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommanderError } from "commander";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { writeSources } from "../config/sources.ts";
import { publishCommand } from "./publish-command.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

const header = "projectCode,agencyName,countryCode,dateUSGSignature,projectTitle,totalAmountApproved,windowFullName,year,projectsectors";
const good = "TST-1,World Food Programme,SOM,2024-02-29,Invented,100.00,Rapid Response,2024,Health";
const bad = "TST-2,World Food Programme,SOM,2024-02-30,Invented,100.00,Rapid Response,2024,Health";

describe("plainsight publish", () => {
  let ledger: PublishingLedger;
  let folder: string;
  const file = (...rows: string[]) => {
    const path = join(folder, `${Math.abs(rows.length)}-allocations.csv`);
    writeFileSync(path, [header, ...rows].join("\n"));
    return path;
  };
  /** Runs the command as typed; returns what it printed and the exit code that it left. */
  const run = async (...typed: string[]) => {
    const printed: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => printed.push(String(line)));
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    process.exitCode = 0;
    try {
      await publishCommand()
        .exitOverride()
        .configureOutput({ writeErr: () => {} })
        .parseAsync(typed, { from: "user" });
      return { text: printed.join("\n"), code: process.exitCode };
    } finally {
      process.exitCode = 0;
      log.mockRestore();
      out.mockRestore();
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-command-"));
    ledger = await PublishingLedger.start();
    writeSources(join(folder, "sources.yaml"), { chains: [{ chainId: 31_337, contracts: [...ledger.target.contracts] }] });
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(async () => {
    await ledger.stop();
    rmSync(folder, { recursive: true });
  });

  it("needs neither node nor key for a dry run", async () => {
    vi.stubEnv("DATA_DIR", join(folder, "nothing-here"));
    const { text, code } = await run("cerf", file(good), "--dry-run", "--data-date", "2024-12-31");
    expect(text).toContain("allocations.csv, sha256 ");
    expect(text).toContain("data up to 2024-12-31");
    expect(text).toMatch(/commitment +1 record +USD +100\.00 +1 country or area/);
    expect(code).toBe(0);
  });

  it("leaves exit code 1 behind a dry run over bad rows, unless they are to be left out", async () => {
    const path = file(good, bad);
    const blocked = await run("cerf", path, "--dry-run");
    expect(blocked.text).toContain(`1 row can't be read:\n  ${path}:3 (TST-2): dateUSGSignature: expected a day that exists`);
    expect(blocked.code).toBe(1);
    expect((await run("cerf", path, "--dry-run", "--skip-bad")).code).toBe(0);
  });

  it("publishes in the name of whom it is told, and lists the bad rows again at the end", async () => {
    vi.stubEnv("DATA_DIR", folder);
    vi.stubEnv("RPC_URL", ledger.target.rpcUrl);
    vi.stubEnv("PUBLISHER_KEY", ledger.target.key);
    const { text, code } = await run("cerf", file(good, bad), "--skip-bad", "--batch", "1", "--publisher", "my-agency=My Agency");
    expect(text).toContain("Stream 1: 1 record published, 0 were there already, 0 corrected.");
    expect(text).toContain("(TST-2): dateUSGSignature");
    expect(code).toBe(0);
    expect(await ledger.organisation(1)).toEqual({ ref: "my-agency", name: "My Agency" });
  });

  it("says what is missing before it does anything", async () => {
    await expect(run("cerf")).rejects.toThrow("Name the files to publish: plainsight publish cerf FILE…");
    vi.stubEnv("DATA_DIR", join(folder, "nothing-here"));
    vi.stubEnv("RPC_URL", ledger.target.rpcUrl);
    await expect(run("sample")).rejects.toThrow("Set PUBLISHER_KEY to the private key of an account that may publish");
    vi.stubEnv("PUBLISHER_KEY", ledger.target.key);
    await expect(run("sample")).rejects.toThrow("There is no sources file at");
    vi.stubEnv("DATA_DIR", folder);
    vi.stubEnv("RPC_URL", "http://127.0.0.1:9");
    await expect(run("sample")).rejects.toThrow("The node at http://127.0.0.1:9 does not answer");
  });

  it("drafts a map of a table, and reads the table by it once it is finished", async () => {
    vi.stubEnv("DATA_DIR", join(folder, "nothing-here"));
    const table = join(folder, "grants.csv");
    writeFileSync(table, "Grant no;Amount;Currency;Day\nG-1;10,50;EUR;24/12/2024\nG-2;3;EUR;31/01/2025\n");
    const { text } = await run("table", "--suggest", table);
    const map = join(folder, "map.yaml");
    writeFileSync(map, text);
    await expect(run("table", "--map", map, "--dry-run")).rejects.toThrow(
      /^The map is not finished\. Still to be chosen:\n {2}.*map\.yaml:5: CHOOSE/,
    );
    writeFileSync(
      map,
      text
        .replace(/constant: "CHOOSE: pledge[^"]*"/, "constant: commitment")
        .replace('delimiter: ";"', 'delimiter: ";", decimal: ","')
        .replace(/"CHOOSE[^"]*"/g, "chosen"),
    );
    const read = await run("table", map, "--dry-run");
    expect(read.text).toMatch(/commitment +2 records +USD +unknown +no recipient country$/m);
    expect(read.code).toBe(0);
    await expect(run("table", table, "--dry-run")).rejects.toThrow("A table needs a map, which says which column is what");
    writeFileSync(join(folder, "unclear.csv"), "What,How much\na,1\n");
    await expect(run("table", "--suggest", join(folder, "unclear.csv"))).rejects.toThrow(
      "do not show what its rows are. Say what they are",
    );
    expect((await run("table", "--suggest", join(folder, "unclear.csv"), "--records", "emissions")).text).toContain("records: emissions");
    await expect(run("table", "--suggest", table, "--records", "tealeaves")).rejects.toThrow("--records: expected funds (money");
    writeFileSync(map, "records: tealeaves\n");
    await expect(run("table", map, "--dry-run")).rejects.toThrow("records: expected what the rows become (funds (money");
    await expect(run("cerf", "--suggest", table)).rejects.toThrow("The format cerf needs nothing drafted");
    await expect(run("cerf", "--map", map, table, "--dry-run")).rejects.toThrow("--map is an option of the format table");
  });

  it.each([
    ["a format that nobody knows", ["tealeaves", "file.xml"], "There are: cerf, "],
    ["a batch of none", ["sample", "--batch", "0"], "Expected a whole number from 1 to 500."],
    ["a batch that no block holds", ["sample", "--batch", "501"], "Expected a whole number from 1 to 500."],
    ["a day that does not exist", ["sample", "--data-date", "2023-02-29"], "Expected a day that exists, as YYYY-MM-DD."],
    ["a publisher without a name", ["sample", "--publisher", "Me"], "Expected REF=NAME"],
  ])("refuses %s", async (_what, typed, expected) => {
    const refused = run(...typed);
    await expect(refused).rejects.toBeInstanceOf(CommanderError);
    await expect(refused).rejects.toThrow(expected);
  });
});
