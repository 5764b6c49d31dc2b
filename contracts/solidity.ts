import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

/** Files by the names that the compiler knows them by: below this folder, or of a package. */
export type SoliditySources = Readonly<Record<string, { readonly content: string }>>;

export interface CompiledContract {
  readonly abi: readonly unknown[];
  readonly bytecode: `0x${string}`;
}

const output = z.object({
  errors: z.array(z.object({ severity: z.string(), formattedMessage: z.string() })).default([]),
  contracts: z
    .record(
      z.string(),
      z.record(z.string(), z.object({ abi: z.array(z.unknown()), evm: z.object({ bytecode: z.object({ object: z.string() }) }) })),
    )
    .default({}),
});

/** A file and whatever it imports, directly or by way of others, and nothing else. @param file below this folder */
export function sourcesOf(file: string): SoliditySources {
  const found: Record<string, { readonly content: string }> = {};
  const waiting = [file];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in found) continue;
    const own = join(here, name);
    const content = readFileSync(existsSync(own) ? own : require.resolve(name), "utf8");
    found[name] = { content };
    for (const [, path = ""] of content.matchAll(/^\s*import\s[^;]*?"([^"]+)"\s*;/gms))
      waiting.push(path.startsWith(".") ? join(dirname(name), path) : path);
  }
  return found;
}

/**
 * Compiles the contracts of one file. What comes out follows from its `sourcesOf` and the settings alone.
 * @param settings of the compiler, but for what it puts out
 * @returns by name
 * @throws Error with what the compiler says
 */
export function compile(
  file: string,
  settings: Readonly<Record<string, unknown>>,
  sources: SoliditySources = sourcesOf(file),
): Readonly<Record<string, CompiledContract>> {
  const input = {
    language: "Solidity",
    sources,
    settings: { evmVersion: "cancun", ...settings, outputSelection: { [file]: { "*": ["abi", "evm.bytecode.object"] } } },
  };
  const { errors, contracts } = output.parse(JSON.parse(require("solc").compile(JSON.stringify(input))));
  const failures = errors.filter(({ severity }) => severity === "error");
  if (failures.length > 0) throw new Error(failures.map(({ formattedMessage }) => formattedMessage).join("\n"));
  const named = Object.entries(contracts[file] ?? {});
  return Object.fromEntries(named.map(([name, { abi, evm }]) => [name, { abi, bytecode: `0x${evm.bytecode.object}` as const }]));
}
