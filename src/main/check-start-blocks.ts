import { readCount, streamCountSlot } from "@plainsight/verifier/fund-ledger";
import { RpcError } from "@subsquid/rpc-client";
import type { Logger } from "pino";
import type { LedgerNode } from "../chain/node.ts";
import type { ChainSources } from "../config/sources.ts";
import { isLedgerKind } from "../kernel/contract-kinds.ts";
import { OperatorError } from "../kernel/errors.ts";

/**
 * Sees to it that no ledger is read from too late a block on: records of streams that were opened before it would look as if their
 * contract had never opened them. A node that no longer has the state of that block can't be asked: then it is logged.
 * @param above the block up to which all is stored already
 * @throws OperatorError that names the contract
 */
export async function checkStartBlocks(contracts: ChainSources["contracts"], node: LedgerNode, above: number, log: Logger): Promise<void> {
  for (const { kind, address, startBlock } of contracts) {
    if (!isLedgerKind(kind) || startBlock === 0 || startBlock <= above) continue;
    const before = await streamsAfter(node, address, startBlock - 1).catch((err: unknown) => {
      if (!(err instanceof RpcError)) throw err;
      log.warn({ err, contract: address }, `${node.name} can't tell whether the contract had streams before its start block`);
      return 0;
    });
    if (before > 0) {
      throw new OperatorError(
        `The sources file has ${kind} ${address} start at block ${startBlock}, but ${before} of its streams were opened before. Name the block in which it was deployed.`,
      );
    }
  }
}

async function streamsAfter(node: LedgerNode, address: string, block: number): Promise<number> {
  const word: unknown = await node.rpc.call("eth_getStorageAt", [address, streamCountSlot, `0x${block.toString(16)}`]);
  if (typeof word !== "string" || !/^0x[0-9a-f]{1,64}$/i.test(word))
    throw new Error(`eth_getStorageAt was answered ${JSON.stringify(word)}`);
  return readCount(word);
}
