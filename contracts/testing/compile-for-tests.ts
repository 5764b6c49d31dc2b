import type { Hex } from "viem";
import { compile } from "../solidity.ts";

/**
 * Bytecode of contracts that tests deploy, and nobody ships.
 * @param file beside this one
 * @throws Error with what the compiler says, or where the file has no such contract
 */
export function compileForTests(file: string): (name: string) => Hex {
  const contracts = compile(`testing/${file}`, { optimizer: { enabled: true, runs: 1 } });
  return (name) => {
    const bytecode = contracts[name]?.bytecode;
    if (bytecode === undefined || bytecode === "0x") throw new Error(`${file} has no contract ${name}.`);
    return bytecode;
  };
}
