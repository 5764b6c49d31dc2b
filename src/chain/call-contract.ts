import { RpcError } from "@subsquid/rpc-client";
import type { LedgerNode } from "./node.ts";

/**
 * What a contract answers after a block, in hexadecimal; "0x" where there is no contract.
 * @returns undefined where the contract refuses the question
 * @throws whatever the node says where it can't be asked, such as that it no longer has that block's state
 */
export async function callContract(node: LedgerNode, to: string, data: string, block: number | "latest"): Promise<string | undefined> {
  const tag = block === "latest" ? block : `0x${block.toString(16)}`;
  try {
    const answer = await node.rpc.call<unknown>("eth_call", [{ to, data }, tag]);
    return typeof answer === "string" && /^0x([0-9a-f]{2})*$/.test(answer) ? answer : undefined;
  } catch (error) {
    if (error instanceof RpcError && /revert/i.test(error.message)) return undefined;
    throw error;
  }
}
