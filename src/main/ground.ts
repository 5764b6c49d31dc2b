import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createPublicClient, getAddress, http } from "viem";
import type { Environment } from "../config/environment.ts";
import { findSources, nodeOf, type Sources, sourcesPath, writeSources } from "../config/sources.ts";
import { localPublisherKey, startLocalChain } from "../devnet/anvil.ts";
import { startEmbeddedPostgres } from "../devnet/embedded-postgres.ts";
import { FundLedger } from "../generated/contracts/FundLedger.ts";
import { isLedgerKind } from "../kernel/contract-kinds.ts";
import { OperatorError } from "../kernel/errors.ts";
import { deploy, deployMissing } from "../publish/deploy.ts";
import { startProgress } from "./progress.ts";

/** What all else stands on: a database and a ledger with our contracts. */
export interface Ground {
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  readonly sources: Sources;
  /** Signs what is published; undefined where this instance only reads. */
  readonly publisherKey: string | undefined;
  /** Whether any stream of records has been opened on the ledger. */
  hasRecords(): Promise<boolean>;
  /** Keeps the local chain's blocks through a crash. */
  save(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the embedded parts that no environment variable replaces, and deploys the contracts where there are none yet.
 * @param onEnded called when an embedded part ends by itself.
 * @throws OperatorError when a part does not start or the node cannot be used.
 */
export async function layGround(environment: Environment, onEnded: (error: OperatorError) => void): Promise<Ground> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    stopping = true;
    for (const end of stops.reverse()) await end();
  };
  let stopping = false;
  const watch = (name: string, child: ChildProcess): void => {
    child.once("exit", (code, signal) => {
      if (!stopping)
        onEnded(
          new OperatorError(`The ${name} ended by itself (${signal ?? `exit code ${code}`}). Its log is in ${environment.DATA_DIR}.`),
        );
    });
  };
  try {
    let databaseUrl = environment.DATABASE_URL;
    if (databaseUrl === undefined) {
      const progress = startProgress("Start PostgreSQL");
      const database = await startEmbeddedPostgres(join(environment.DATA_DIR, "postgres"));
      stops.push(() => database.stop());
      watch("embedded PostgreSQL", database.process);
      databaseUrl = database.url;
      progress.finish("ready");
    }
    let node = environment.RPC_URL;
    let save = async (): Promise<void> => {};
    if (node === undefined) {
      const progress = startProgress("Start local ledger");
      const chain = await startLocalChain({ directory: join(environment.DATA_DIR, "chain") });
      stops.push(() => chain.stop());
      watch("local ledger", chain.process);
      node = chain.url;
      save = chain.save;
      progress.finish("ready");
    }
    const rpcUrl = node;
    const publisherKey = environment.PUBLISHER_KEY ?? (environment.RPC_URL === undefined ? localPublisherKey : undefined);
    const sources = await getOrDeploy(environment, rpcUrl, publisherKey);
    await save();
    return { databaseUrl, rpcUrl, sources, publisherKey, save, stop, hasRecords: () => hasStreams(rpcUrl, sources) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function getOrDeploy(environment: Environment, rpcUrl: string, publisherKey: string | undefined): Promise<Sources> {
  const path = sourcesPath(environment);
  const existing = findSources(path);
  if (existing !== undefined) {
    // Chains that name a node of their own are compared with it by the indexer, which waits for one that is away.
    const expected = existing.chains.find(({ rpc }) => rpc === undefined)?.chainId;
    const chainId = expected === undefined ? undefined : await askChainId(rpcUrl);
    if (expected !== chainId)
      throw new OperatorError(
        `${path} is for chain ${expected}, but the node at ${rpcUrl} is on chain ${chainId}. Correct RPC_URL or SOURCES_FILE.`,
      );
    return addMissing(path, existing, environment, rpcUrl);
  }
  const chainId = await askChainId(rpcUrl);
  if (publisherKey === undefined) {
    throw new OperatorError(
      `There is no sources file at ${path}, so it is not known which contracts on ${rpcUrl} to index. ` +
        "Write one (README, “Your own ledger”), or set PUBLISHER_KEY to deploy new contracts there.",
    );
  }
  const progress = startProgress("Deploy contracts");
  const contracts = await deploy({ rpcUrl, key: publisherKey });
  const sources: Sources = { chains: [{ chainId, contracts: [...contracts] }] };
  writeSources(path, sources);
  progress.finish(`done, listed in ${path}`);
  return sources;
}

/** On the local chain, which is ours, contracts are added that a newer version has. */
async function addMissing(path: string, existing: Sources, environment: Environment, rpcUrl: string): Promise<Sources> {
  const [chain, ...others] = existing.chains;
  if (environment.RPC_URL !== undefined || chain === undefined || chain.rpc !== undefined) return existing;
  const created = await deployMissing({ rpcUrl, key: localPublisherKey }, chain.contracts);
  if (created.length === 0) return existing;
  const sources = { ...existing, chains: [{ ...chain, contracts: [...chain.contracts, ...created] }, ...others] };
  writeSources(path, sources);
  return sources;
}

/** @throws OperatorError when the node does not answer as a JSON-RPC node does. */
async function askChainId(rpcUrl: string): Promise<number> {
  try {
    return await createPublicClient({ transport: http(rpcUrl, { retryCount: 2, timeout: 10_000 }) }).getChainId();
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new OperatorError(
      `The node at ${rpcUrl} does not answer: ${said} Check RPC_URL, and that the node runs and can be reached from here.`,
      { cause },
    );
  }
}

async function hasStreams(rpcUrl: string, sources: Sources): Promise<boolean> {
  for (const chain of sources.chains) {
    const node = createPublicClient({ transport: http(nodeOf(chain, () => rpcUrl)) });
    for (const { kind, address } of chain.contracts) {
      if (
        isLedgerKind(kind) &&
        (await node.readContract({ address: getAddress(address), abi: FundLedger.abi, functionName: "streamCount" })) > 0
      )
        return true;
    }
  }
  return false;
}
