import { encodeFunctionData } from "viem";
import { events } from "../../../generated/abi/EmissionRegistry.ts";
import { EmissionRegistry } from "../../../generated/contracts/EmissionRegistry.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import type { Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { actorKinds } from "../events.ts";
import type { PlannedActor } from "./publication.ts";

const perTransaction = 50;

/** Numbers of the stream's declared actors by ref; those that are not there are declared. */
export async function ensureActors(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  stream: number,
  organisations: ReadonlyMap<string, number>,
  actors: readonly PlannedActor[],
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly gasUsed: bigint }> {
  let gasUsed = 0n;
  let numbers = await findNumbers(ledger, contract, stream);
  const missing = actors.filter(({ ref }) => !numbers.has(ref));
  for (let from = 0; from < missing.length; from += perTransaction) {
    const declared = missing.slice(from, from + perTransaction).map(({ kind, country, owner, ref, name, place }) => ({
      kind: actorKinds.indexOf(kind),
      country: codeBytes(country),
      owner: owner === null ? 0 : numberOf(organisations, owner),
      ref,
      name,
      place,
    }));
    const data = encodeFunctionData({ abi: EmissionRegistry.abi, functionName: "declareActors", args: [stream, declared] });
    gasUsed += (await sender.sendAndWait({ to: contract.address, data })).gasUsed;
  }
  // Read back, not counted: another sender may have declared some in between.
  if (missing.length > 0) numbers = await findNumbers(ledger, contract, stream);
  return { numbers, gasUsed };
}

function numberOf(organisations: ReadonlyMap<string, number>, ref: string): number {
  const number = organisations.get(ref);
  if (number === undefined) throw new Error(`${ref} has no number on the ledger yet.`);
  return number;
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
