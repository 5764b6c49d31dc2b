import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { contractKinds } from "../kernel/contract-kinds.ts";
import { OperatorError } from "../kernel/errors.ts";
import type { Environment } from "./environment.ts";

const contract = z.strictObject({
  kind: z.enum(contractKinds),
  address: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/, "expected 0x and 40 hexadecimal digits")
    .transform((address) => address.toLowerCase()),
  startBlock: z.number().int().min(0).default(0),
  /**
   * Relative to the sources file. Of a token: the file that says who stands behind which address. Of carbon tokens: the file
   * that says what they stand for.
   */
  labels: z.string().optional(),
});

const chain = z.strictObject({
  chainId: z.number().int().positive(),
  /** The chain's JSON-RPC node; RPC_URL where it is not given. */
  rpc: z.url({ protocol: /^(https?|wss?)$/, error: "expected http://host:port or https://…" }).optional(),
  /** Blocks after which a block is taken as final; FINALITY_CONFIRMATION where it is not given. */
  finalityConfirmation: z.number().int().positive().optional(),
  contracts: z
    .array(contract)
    .min(1)
    .superRefine((contracts, context) => {
      contracts.forEach(({ address, kind, labels }, index) => {
        if (contracts.findIndex((other) => other.address === address) !== index)
          context.addIssue({ code: "custom", path: [index, "address"], message: `${address} is named twice` });
        if (kind !== "CarbonToken" && (kind === "ERC20") !== (labels !== undefined))
          context.addIssue({
            code: "custom",
            path: [index, "labels"],
            message: kind === "ERC20" ? "a token needs a file of labels" : "only a token (kind ERC20 or CarbonToken) has labels",
          });
      });
    }),
});

const schema = z.strictObject({
  /** In an order that stays: the first one's organisations go by their refs alone. New chains come last. */
  chains: z
    .array(chain)
    .min(1)
    .superRefine((chains, context) => {
      chains.forEach(({ chainId, rpc }, index) => {
        if (chains.findIndex((other) => other.chainId === chainId) < index)
          context.addIssue({
            code: "custom",
            path: [index, "chainId"],
            message: `chain ${chainId} is named twice; list all its contracts at one place`,
          });
        if (rpc === undefined && chains.findIndex((other) => other.rpc === undefined) < index)
          context.addIssue({
            code: "custom",
            path: [index, "rpc"],
            message: "of several chains only one can use RPC_URL; name this one's node",
          });
      });
    }),
});

export type Sources = z.infer<typeof schema>;
export type ChainSources = Sources["chains"][number];

/** Where the sources file lies. */
export function sourcesPath(environment: Environment): string {
  return environment.SOURCES_FILE ?? join(environment.DATA_DIR, "sources.yaml");
}

/**
 * Reads which contracts to index.
 * @returns undefined where there is no such file.
 * @throws OperatorError that lists every fault of the file at once.
 */
export function findSources(path: string): Sources | undefined {
  if (!existsSync(path)) return undefined;
  let content: unknown;
  try {
    content = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new OperatorError(`${path} is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const read = schema.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join(".") || "the file"}: ${issue.message}`);
    throw new OperatorError(`${path} is not a usable sources file:\n${faults.join("\n")}`);
  }
  const inFolder = (file: string) => resolve(dirname(path), file);
  return {
    chains: read.data.chains.map((one) => ({
      ...one,
      contracts: one.contracts.map((each) => (each.labels === undefined ? each : { ...each, labels: inFolder(each.labels) })),
    })),
  };
}

/** @throws OperatorError when there is no sources file. */
export function getSources(path: string): Sources {
  const sources = findSources(path);
  if (sources === undefined) {
    throw new OperatorError(
      `There is no sources file at ${path}. Run npm start once, or write one (README, “Your own ledger”) and name it in SOURCES_FILE.`,
    );
  }
  return sources;
}

/** Address of a chain's node. @param otherwise that of a chain which names none */
export function nodeOf(chain: ChainSources, otherwise: () => string): string {
  return chain.rpc ?? otherwise();
}

/** The chain that is published on: the first one with a ledger of ours. */
export function publishedChain({ chains: [first, ...others] }: Sources): ChainSources | undefined {
  return [first, ...others].find((chain) => chain?.contracts.some(({ kind }) => kind === "FundLedger")) ?? first;
}

/** Writes the file whole or not at all. */
export function writeSources(path: string, sources: Sources): void {
  writeFileSync(`${path}.new`, stringify(sources));
  renameSync(`${path}.new`, path);
}
