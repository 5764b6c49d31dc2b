import type { LedgerDomain } from "../domains/domain.ts";
import { OperatorError } from "../kernel/errors.ts";
import type { Token } from "../kernel/token.ts";
import type { Reader, Sql, Transaction } from "../store/client.ts";
import { checkBallotTallies } from "./check-ballot-tallies.ts";
import { checkChain } from "./check-chain.ts";
import { checkCreditTotals } from "./check-credit-totals.ts";
import { checkEmissionTotals } from "./check-emission-totals.ts";
import { checkGovernorTallies } from "./check-governor-tallies.ts";
import { checkGovernors } from "./check-governors.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkStreamProofs } from "./check-stream-proofs.ts";
import { checkStreams } from "./check-streams.ts";
import { checkSupplyTotals } from "./check-supply-totals.ts";
import { checkTotals, type ProvenTotal } from "./check-totals.ts";
import { findContracts, type KnownContract } from "./contracts.ts";
import { Findings } from "./findings.ts";
import type { LedgerNode } from "./node.ts";
import { findState } from "./state.ts";
import { checkTokens } from "./tokens/check-tokens.ts";

/** What the caller shows of the work while it goes on. */
export type Watch = (step: string) => { update(done: number, of: number): void; finish(outcome: string): void };

export interface VerifyOptions {
  readonly sql: Sql;
  readonly node: LedgerNode;
  readonly domains: readonly Pick<LedgerDomain, "name" | "rederive" | "derivedTables">[];
  /** Contracts known by another way than the database, such as the sources file; none: the database's own word is taken. */
  readonly contracts: readonly KnownContract[];
  /** Tokens with their labels, by the operator's own files; undefined where those are not at hand, which is told. */
  readonly tokens?: readonly Token[] | undefined;
  readonly watch: Watch;
}

export interface Verification {
  readonly chainId: number;
  readonly head: { readonly number: number; readonly hash: string };
  readonly findings: Findings;
  /** What the contracts themselves say, proven; empty where the node proves no state. */
  readonly totals: readonly ProvenTotal[];
}

/**
 * Checks a whole database against a ledger: one snapshot of it, so that an indexer may go on writing meanwhile.
 * @throws OperatorError where there is nothing to check, or the node is of another chain or unusable
 */
export async function verifyDatabase({ sql, ...options }: VerifyOptions): Promise<Verification> {
  return sql.begin(
    "ISOLATION LEVEL REPEATABLE READ READ ONLY",
    (snapshot): Promise<Verification> => verifySnapshot({ ...options, sql: snapshot }),
  );
}

/** The same of what one transaction sees, and may have changed. */
export async function verifySnapshot({
  sql: snapshot,
  node,
  domains,
  contracts: known,
  tokens,
  watch,
}: Omit<VerifyOptions, "sql"> & { readonly sql: Transaction }): Promise<Verification> {
  const findings = new Findings();
  const step = async (
    name: string,
    outcome: () => string,
    work: (update: (done: number, of: number) => void) => Promise<void>,
  ): Promise<void> => {
    const shown = watch(name);
    await work((done, of) => shown.update(done, of));
    shown.finish(outcome());
  };
  const chainId = await node.chainId();
  await assertChain(snapshot, node, chainId);
  const contracts = await findContracts(snapshot, chainId, known, node, findings);
  const head = await checkChain(snapshot, node, chainId, findings);

  const ledger = () =>
    `${findings.tally("blocks").checked} blocks, ${findings.tally("transactions").checked} transactions, ${findings.tally("records").checked} rows`;
  await step("Blocks and records", ledger, (update) => checkLedger(snapshot, node, contracts, findings, update));

  const [anyLedger] = [...contracts.kinds.keys()];
  const state = anyLedger === undefined ? undefined : await findState(node, head, anyLedger, findings);
  let totals: readonly ProvenTotal[] = [];
  if (state !== undefined) {
    const scope = { sql: snapshot, node, contracts, head: head.number, state, findings };
    await step(
      "Streams",
      () => `${findings.tally("streams").checked} digests and counts`,
      async () => {
        await checkStreams(scope);
        await checkStreamProofs(snapshot, node, chainId, findings);
      },
    );
    await step(
      "Totals",
      () => `${findings.tally("totals").checked} totals`,
      async (update) => {
        totals = await checkTotals(scope, update);
        await checkSupplyTotals(scope, update);
        await checkCreditTotals(scope, update);
        await checkEmissionTotals(scope, update);
        await checkBallotTallies(scope, update);
        await checkGovernors(scope);
        await checkGovernorTallies(scope);
      },
    );
  }
  await step(
    "Tokens",
    () => `${findings.tally("tokens").checked} rows`,
    (update) => checkTokens(snapshot, node, chainId, tokens, findings, update),
  );
  await step(
    "Derived tables",
    () => `${findings.tally("derived").checked} tables`,
    () => checkDerived(snapshot, domains, findings),
  );
  return { chainId, head, findings, totals };
}

/** Every derived table, computed anew from the facts, must be what is stored. */
async function checkDerived(sql: Reader, domains: VerifyOptions["domains"], findings: Findings): Promise<void> {
  for (const domain of domains) {
    findings.count("derived", domain.derivedTables.length);
    for (const { table, key, stored, derived } of await domain.rederive(sql)) {
      findings.add({ check: "derived", table, key, field: null, got: stored ?? "no row", expected: derived ?? "no row" });
    }
  }
}

async function assertChain(sql: Reader, node: LedgerNode, chainId: number): Promise<void> {
  const [migrated] = await sql<{ there: boolean }[]>`SELECT to_regclass('chains') IS NOT NULL AS there`;
  if (!migrated?.there) throw new OperatorError("The database has no tables yet: there is nothing to verify. Run plainsight migrate.");
  const chains = await sql<{ chain_id: bigint }[]>`SELECT chain_id FROM chains WHERE head_number >= 0 ORDER BY chain_id`;
  if (chains.length === 0) throw new OperatorError("Nothing has been indexed into the database yet: there is nothing to verify.");
  if (chains.some((row) => Number(row.chain_id) === chainId)) return;
  const list = chains.map((row) => row.chain_id).join(", ");
  throw new OperatorError(
    `The node at ${node.url} is on chain ${chainId}, but the database holds chain ${list}. Name a node of that chain with --rpc.`,
  );
}
