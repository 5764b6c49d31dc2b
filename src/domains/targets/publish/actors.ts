import { encodeFunctionData } from "viem";
import { events } from "../../../generated/abi/TargetRegistry.ts";
import { TargetRegistry } from "../../../generated/contracts/TargetRegistry.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import type { Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { actorKinds } from "../events.ts";
import type { PlannedActor } from "./publication.ts";

const perTransaction = 100;

/**
 * Numbers of the stream's actors by ref; those that are not there are declared.
 * @param organisations numbers in the registry by ref
 */
export async function ensureActors(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  stream: number,
  actors: readonly PlannedActor[],
  organisations: ReadonlyMap<string, number>,
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly gasUsed: bigint }> {
  let gasUsed = 0n;
  let numbers = await findNumbers(ledger, contract, stream);
  const missing = actors.filter(({ ref }) => !numbers.has(ref));
  for (let from = 0; from < missing.length; from += perTransaction) {
    const declared = missing.slice(from, from + perTransaction).map(({ kind, country, organisation, ref, name }) => ({
      kind: actorKinds.indexOf(kind) + 1,
      country: codeBytes(country),
      organisation: organisation === null ? 0 : (organisations.get(organisation) ?? 0),
      ref,
      name,
    }));
    const data = encodeFunctionData({ abi: TargetRegistry.abi, functionName: "declareActors", args: [stream, declared] });
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
  const topics = [asHex(events.ActorDeclared.topic), null, topicOf(stream)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    const { actor, ref } = events.ActorDeclared.decode(log);
    if (!numbers.has(ref)) numbers.set(ref, actor);
  }
  return numbers;
}
