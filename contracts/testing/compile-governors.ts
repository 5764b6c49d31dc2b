import type { Hex } from "viem";
import { compileForTests } from "./compile-for-tests.ts";

export type GovernorName = "SimpleGovernor" | "FractionalGovernor" | "OverridableGovernor" | "NamespacedGovernor";

/** Bytecode of OpenZeppelin's own Governors and their token, as tests deploy them; nobody ships it. */
export function compileGovernors(): Readonly<Record<GovernorName | "VoteToken", Hex>> {
  const bytecode = compileForTests("Governors.sol");
  return {
    VoteToken: bytecode("VoteToken"),
    SimpleGovernor: bytecode("SimpleGovernor"),
    FractionalGovernor: bytecode("FractionalGovernor"),
    OverridableGovernor: bytecode("OverridableGovernor"),
    NamespacedGovernor: bytecode("NamespacedGovernor"),
  };
}
