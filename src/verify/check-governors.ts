import { toHex } from "../store/bytes.ts";
import type { TotalsScope } from "./check-totals.ts";

interface GovernorRow {
  readonly contract: Uint8Array;
  readonly name: string;
  readonly counting_mode: string;
  readonly clock_mode: string;
  readonly token: Uint8Array | null;
  readonly decimals: number;
  readonly start_block: bigint;
  readonly first_block: bigint | null;
}

const selectors = {
  countingMode: "0xdd4e2ba5",
  clockMode: "0x4bf5d7e9",
  name: "0x06fdde03",
  token: "0xfc0c546a",
  decimals: "0x313ce567",
} as const;

/** Asks each Governor again for what is stored of its rule, its clock and its token. */
export async function checkGovernors({ sql, node, contracts, findings }: TotalsScope): Promise<void> {
  const rows = await sql<GovernorRow[]>`
    SELECT g.contract, g.name, g.counting_mode, g.clock_mode, g.token, g.decimals, g.start_block,
      (SELECT min(block_number) FROM governor_proposals p WHERE p.chain_id = g.chain_id AND p.contract = g.contract) AS first_block
    FROM governors g WHERE g.chain_id = ${contracts.chainId} ORDER BY g.contract`;
  const stored = new Set(rows.map((row) => toHex(row.contract)));
  const missing = (contract: string, got: string, expected: string) =>
    findings.add({ check: "totals", table: "governors", key: contract, field: null, got, expected });
  for (const [contract, kind] of contracts.kinds)
    if (kind === "Governor" && !stored.has(contract)) missing(contract, "no row", "what the contract says of itself");
  for (const row of rows) {
    const contract = toHex(row.contract);
    if (contracts.kinds.get(contract) !== "Governor") {
      missing(contract, "a row", "no row: it is none of the Governors");
      continue;
    }
    findings.count("totals", 1);
    const ask = (to: string, selector: string) => node.call(to, selector, null);
    const [mode, clock, name, token] = await Promise.all(
      [selectors.countingMode, selectors.clockMode, selectors.name, selectors.token].map((selector) => ask(contract, selector)),
    );
    const address = token?.length === 66 ? `0x${token.slice(26)}` : null;
    const digits = address === null ? null : await ask(address, selectors.decimals);
    const compare = (field: string, got: string | null, expected: string | null) =>
      findings.compare("totals", "governors", contract, field, got, expected);
    compare("counting_mode", row.counting_mode, textOf(mode));
    // Before ERC-6372, clocks were block numbers.
    compare("clock_mode", row.clock_mode, textOf(clock) ?? "mode=blocknumber");
    if (textOf(name) !== null) compare("name", row.name, textOf(name));
    compare("token", row.token === null ? null : toHex(row.token), address);
    compare("decimals", String(row.decimals), digits?.length === 66 && BigInt(digits) <= 77n ? String(BigInt(digits)) : "0");
    if (row.first_block !== null && row.start_block > row.first_block)
      compare("start_block", String(row.start_block), `a block up to ${row.first_block}, which holds its first proposal`);
  }
}

/** Text as ABI encodes it. */
function textOf(answer: string | null | undefined): string | null {
  if (answer == null || answer.length < 2 + 2 * 64) return null;
  const bytes = Buffer.from(answer.slice(2), "hex");
  const length = Number(BigInt(`0x${bytes.subarray(32, 64).toString("hex")}`));
  const text = bytes.subarray(64, 64 + Math.min(length, 256)).toString("utf8");
  return text === "" ? null : text;
}
