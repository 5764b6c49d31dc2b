import { HttpError } from "@subsquid/http-client";
import { RpcError, RpcProtocolError } from "@subsquid/rpc-client";
import type { LedgerNode } from "./node.ts";

/**
 * What a contract answers after a block, in hexadecimal; "0x" where there is no contract.
 * @returns undefined where the contract refuses the question
 * @throws whatever the node says where it can't be asked, such as that it no longer has that block's state
 */
export async function callContract(node: LedgerNode, to: string, data: string, block: number | "latest"): Promise<string | undefined> {
  return readAnswer(await node.rpc.call<unknown>("eth_call", parameters(to, data, block), refusals));
}

/** A call of a contract: its selector and arguments as `data`. */
export interface ContractQuestion {
  readonly to: string;
  readonly data: string;
}

/** Nodes that were seen to take no batches. */
const oneByOne = new WeakSet<LedgerNode>();

/**
 * The same for several questions, in requests of as many as the client puts into one.
 * @param refused told once of a node that does not take them together; then each goes out alone
 */
export async function callContracts(
  node: LedgerNode,
  questions: readonly ContractQuestion[],
  block: number | "latest",
  refused: (error: Error) => void,
): Promise<readonly (string | undefined)[]> {
  if (!oneByOne.has(node)) {
    try {
      const calls = questions.map(({ to, data }) => ({ method: "eth_call", params: parameters(to, data, block) }));
      return (await node.rpc.batchCall<unknown>(calls, refusals)).map(readAnswer);
    } catch (error) {
      if (!isAboutBatches(error)) throw error;
      refused(error);
      oneByOne.add(node);
    }
  }
  return Promise.all(questions.map(({ to, data }) => callContract(node, to, data, block)));
}

const parameters = (to: string, data: string, block: number | "latest"): [{ to: string; data: string }, string] => [
  { to, data },
  block === "latest" ? block : `0x${block.toString(16)}`,
];

/** A contract's refusal is an answer; whatever else a node says is an error. */
const refusals = {
  validateError: (error: { code: number; message: string }): undefined => {
    if (!/revert/i.test(error.message)) throw new RpcError(error);
  },
};

function readAnswer(answer: unknown): string | undefined {
  return typeof answer === "string" && /^0x([0-9a-f]{2})*$/.test(answer) ? answer : undefined;
}

/** One error for a whole batch is no answer to it; nodes that limit the size say so, or call the request invalid. */
function isAboutBatches(error: unknown): error is Error {
  if (error instanceof RpcProtocolError) return true;
  if (error instanceof HttpError) return error.response.status === 400 || error.response.status === 413;
  return error instanceof RpcError && (error.code === -32600 || /batch/i.test(error.message));
}
