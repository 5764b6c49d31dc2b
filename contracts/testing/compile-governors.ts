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

export type GovernorName = "SimpleGovernor" | "FractionalGovernor" | "OverridableGovernor" | "NamespacedGovernor";

/** Bytecode of OpenZeppelin's own Governors and their token, as tests deploy them; nobody ships it. */
export function compileGovernors(): Readonly<Record<GovernorName | "VoteToken", Hex>> {
  const solc = require("solc");
  const input = {
    language: "Solidity",
    sources: { "Governors.sol": { content: readFileSync(new URL("./Governors.sol", import.meta.url), "utf8") } },
    settings: {
      optimizer: { enabled: true, runs: 1 },
      evmVersion: "cancun",
      outputSelection: { "Governors.sol": { "*": ["evm.bytecode.object"] } },
    },
  };
  const read = (path: string) => ({ contents: readFileSync(require.resolve(path), "utf8") });
  const { errors, contracts } = output.parse(JSON.parse(solc.compile(JSON.stringify(input), { import: read })));
  const failures = errors.filter(({ severity }) => severity === "error");
  if (failures.length > 0) throw new Error(failures.map(({ formattedMessage }) => formattedMessage).join("\n"));
  const bytecode = (name: string): Hex => `0x${contracts["Governors.sol"]?.[name]?.evm.bytecode.object ?? ""}`;
  return {
    VoteToken: bytecode("VoteToken"),
    SimpleGovernor: bytecode("SimpleGovernor"),
    FractionalGovernor: bytecode("FractionalGovernor"),
    OverridableGovernor: bytecode("OverridableGovernor"),
    NamespacedGovernor: bytecode("NamespacedGovernor"),
  };
}
