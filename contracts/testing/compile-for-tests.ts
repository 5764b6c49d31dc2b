import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Hex } from "viem";
import { z } from "zod";

const require = createRequire(import.meta.url);

const output = z.object({
  errors: z.array(z.object({ severity: z.string(), formattedMessage: z.string() })).default([]),
  contracts: z
    .record(z.string(), z.record(z.string(), z.object({ evm: z.object({ bytecode: z.object({ object: z.string() }) }) })))
    .default({}),
});

/**
 * Bytecode of contracts that tests deploy, and nobody ships.
 * @param file beside this one
 * @throws Error with what the compiler says, or where the file has no such contract
 */
export function compileForTests(file: string): (name: string) => Hex {
  const solc = require("solc");
  const input = {
    language: "Solidity",
    sources: { [file]: { content: readFileSync(new URL(`./${file}`, import.meta.url), "utf8") } },
    settings: {
      optimizer: { enabled: true, runs: 1 },
      evmVersion: "cancun",
      outputSelection: { [file]: { "*": ["evm.bytecode.object"] } },
    },
  };
  const read = (path: string) => ({ contents: readFileSync(require.resolve(path), "utf8") });
  const { errors, contracts } = output.parse(JSON.parse(solc.compile(JSON.stringify(input), { import: read })));
  const failures = errors.filter(({ severity }) => severity === "error");
  if (failures.length > 0) throw new Error(failures.map(({ formattedMessage }) => formattedMessage).join("\n"));
  return (name) => {
    const object = contracts[file]?.[name]?.evm.bytecode.object;
    if (object === undefined || object === "") throw new Error(`${file} has no contract ${name}.`);
    return `0x${object}`;
  };
}
