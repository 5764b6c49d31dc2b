import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Hex } from "viem";
import { z } from "zod";

const require = createRequire(import.meta.url);

const output = z.object({
  contracts: z.record(z.string(), z.record(z.string(), z.object({ evm: z.object({ bytecode: z.object({ object: z.string() }) }) }))),
});

/** Bytecode of the tokens that tests deploy, which nobody ships. */
export function compileTokens(): { readonly plain: Hex; readonly odd: Hex } {
  const solc = require("solc");
  const input = {
    language: "Solidity",
    sources: { "Tokens.sol": { content: readFileSync(new URL("./Tokens.sol", import.meta.url), "utf8") } },
    settings: { evmVersion: "cancun", outputSelection: { "*": { "*": ["evm.bytecode.object"] } } },
  };
  const read = (path: string) => ({ contents: readFileSync(require.resolve(path), "utf8") });
  const { contracts } = output.parse(JSON.parse(solc.compile(JSON.stringify(input), { import: read })));
  const bytecode = (name: string): Hex => `0x${contracts["Tokens.sol"]?.[name]?.evm.bytecode.object ?? ""}`;
  return { plain: bytecode("PlainToken"), odd: bytecode("OddToken") };
}
