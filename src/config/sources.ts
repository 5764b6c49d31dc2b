import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
});

const schema = z.strictObject({
  chains: z
    .array(
      z.strictObject({
        chainId: z.number().int().positive(),
        contracts: z.array(contract).min(1),
      }),
    )
    .length(1, "this version indexes exactly one chain into a database"),
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
  return read.data;
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

/** Writes the file whole or not at all. */
export function writeSources(path: string, sources: Sources): void {
  writeFileSync(`${path}.new`, stringify(sources));
  renameSync(`${path}.new`, path);
}
