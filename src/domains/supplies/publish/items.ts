import { encodeFunctionData } from "viem";
import { events } from "../../../generated/abi/SupplyLedger.ts";
import { SupplyLedger } from "../../../generated/contracts/SupplyLedger.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import type { Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import type { PlannedItem } from "./publication.ts";

const perTransaction = 50;

/** Numbers of the stream's items by ref; those that are not there are declared. */
export async function ensureItems(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  stream: number,
  items: readonly PlannedItem[],
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly gasUsed: bigint }> {
  let gasUsed = 0n;
  let numbers = await findNumbers(ledger, contract, stream);
  const missing = items.filter(({ ref }) => !numbers.has(ref));
  for (let from = 0; from < missing.length; from += perTransaction) {
    const args = [stream, missing.slice(from, from + perTransaction)] as const;
    const data = encodeFunctionData({ abi: SupplyLedger.abi, functionName: "declareItems", args });
    gasUsed += (await sender.sendAndWait({ to: contract.address, data })).gasUsed;
  }
  // Read back, not counted: another sender may have declared some in between.
  if (missing.length > 0) numbers = await findNumbers(ledger, contract, stream);
  return { numbers, gasUsed };
}

/** The first number of each ref. */
async function findNumbers(ledger: LedgerConnection, contract: StreamContract, stream: number): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  const toBlock = await ledger.node.getBlockNumber();
  const topics = [asHex(events.ItemDeclared.topic), null, topicOf(stream)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    const { item, ref } = events.ItemDeclared.decode(log);
    if (!numbers.has(ref)) numbers.set(ref, item);
  }
  return numbers;
}
