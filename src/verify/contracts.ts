import { type ContractKind, domainOfLedger, ledgerKinds } from "../kernel/contract-kinds.ts";
import type { Reader } from "../store/client.ts";
import type { Findings } from "./findings.ts";
import type { LedgerNode } from "./node.ts";

export interface KnownContract {
  readonly kind: ContractKind;
  /** Lower case, with 0x. */
  readonly address: string;
}

/** Which contracts' records a database should hold. */
export interface Contracts {
  readonly chainId: number;
  readonly kinds: ReadonlyMap<string, KnownContract["kind"]>;
}

/**
 * Takes the contracts from those who know them by another way than the database. Where nobody does, the ledgers are those
 * that the database names and the registries those that the ledgers name: then the report says so, for a reader to compare.
 */
export async function findContracts(
  sql: Reader,
  chainId: number,
  known: readonly KnownContract[],
  node: LedgerNode,
  findings: Findings,
): Promise<Contracts> {
  if (known.length > 0) return { chainId, kinds: new Map(known.map(({ address, kind }) => [address, kind])) };
  const rows = await sql<{ contract: string; domain: string }[]>`
    SELECT DISTINCT '0x' || encode(contract, 'hex') AS contract, CASE WHEN number = 0 THEN 'token' ELSE domain END AS domain
    FROM streams WHERE chain_id = ${chainId}
    UNION SELECT '0x' || encode(contract, 'hex'), domain FROM misplaced_logs WHERE chain_id = ${chainId} ORDER BY 1`;
  const kinds = new Map<string, KnownContract["kind"]>();
  for (const { contract, domain } of rows) {
    if (domain === "token") {
      kinds.set(contract, "ERC20");
      continue;
    }
    const kind = ledgerKinds.find((ledger) => domainOfLedger[ledger] === domain);
    if (kind !== undefined) kinds.set(contract, kind);
    const registry = await node.registryOf(contract);
    if (registry !== null) kinds.set(registry, "OrganisationRegistry");
  }
  const carbonTokens = await sql<{ contract: string }[]>`
    SELECT '0x' || encode(contract, 'hex') AS contract FROM credit_tokens WHERE chain_id = ${chainId} ORDER BY 1`;
  for (const { contract } of carbonTokens) kinds.set(contract, "CarbonToken");
  const list = [...kinds].map(([address, kind]) => `${kind} ${address}`).join(", ");
  findings.note(
    `Which contracts to look at was read from the database itself; compare with what the publisher announces: ${list || "none"}.`,
  );
  return { chainId, kinds };
}
