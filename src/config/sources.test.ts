import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findSources } from "./sources.ts";

const directory = mkdtempSync(join(tmpdir(), "plainsight-sources-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function read(text: string) {
  const path = join(directory, "sources.yaml");
  writeFileSync(path, text);
  return findSources(path);
}

const ledger = (address: string) => `{ kind: FundLedger, address: "0x${address.repeat(40)}", startBlock: 7 }`;

describe("A sources file", () => {
  it("names several chains, each with its node", () => {
    expect(
      read(`
chains:
  - { chainId: 1, contracts: [${ledger("a")}] }
  - { chainId: 10, rpc: "https://op.example", finalityConfirmation: 50, contracts: [${ledger("B")}] }
`),
    ).toEqual({
      chains: [
        { chainId: 1, contracts: [{ kind: "FundLedger", address: `0x${"a".repeat(40)}`, startBlock: 7 }] },
        {
          chainId: 10,
          rpc: "https://op.example",
          finalityConfirmation: 50,
          contracts: [{ kind: "FundLedger", address: `0x${"b".repeat(40)}`, startBlock: 7 }],
        },
      ],
    });
  });

  it("is refused with all its faults at once", () => {
    expect(() =>
      read(`
chains:
  - { chainId: 1, contracts: [${ledger("a")}, ${ledger("A")}] }
  - { chainId: 1, contracts: [] }
  - { chainId: 0, rpc: "ftp://x", contracts: [{ kind: Ledger, address: "0x12" }] }
`),
    ).toThrow(
      /contracts\.1\.address: 0xa{40} is named twice[\s\S]*chains\.1\.contracts[\s\S]*chains\.2\.chainId[\s\S]*chains\.2\.rpc: expected http[\s\S]*chains\.2\.contracts\.0\.kind[\s\S]*contracts\.0\.address: expected 0x/,
    );
  });

  it("names a chain once, and lets one chain alone rely on RPC_URL", () => {
    expect(() =>
      read(`
chains:
  - { chainId: 1, contracts: [${ledger("a")}] }
  - { chainId: 1, contracts: [${ledger("b")}] }
`),
    ).toThrow(/chains\.1\.chainId: chain 1 is named twice[\s\S]*chains\.1\.rpc: of several chains only one can use RPC_URL/);
  });
});
