import { encodeFunctionData } from "viem";
import { events } from "../../../generated/abi/CreditRegistry.ts";
import { CreditRegistry } from "../../../generated/contracts/CreditRegistry.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import type { Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import type { PlannedProject } from "./publication.ts";

const perTransaction = 50;

/** Numbers of the stream's projects by ref; those that are not there are declared. */
export async function ensureProjects(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  stream: number,
  projects: readonly PlannedProject[],
  organisations: ReadonlyMap<string, number>,
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly gasUsed: bigint }> {
  let gasUsed = 0n;
  let numbers = await findNumbers(ledger, contract, stream);
  const missing = projects.filter(({ ref }) => !numbers.has(ref));
  for (let from = 0; from < missing.length; from += perTransaction) {
    const declared = missing.slice(from, from + perTransaction).map(({ developer, country, ...project }) => ({
      ...project,
      developer: developer === null ? 0 : (organisations.get(developer) ?? 0),
      country: codeBytes(country),
    }));
    const data = encodeFunctionData({ abi: CreditRegistry.abi, functionName: "declareProjects", args: [stream, declared] });
    gasUsed += (await sender.sendAndWait({ to: contract.address, data })).gasUsed;
  }
  // Read back, not counted: another sender may have declared some in between.
  if (missing.length > 0) numbers = await findNumbers(ledger, contract, stream);
  return { numbers, gasUsed };
}

async function findNumbers(ledger: LedgerConnection, contract: StreamContract, stream: number): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  const toBlock = await ledger.node.getBlockNumber();
  const topics = [asHex(events.ProjectDeclared.topic), null, topicOf(stream)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    const { project, declared } = events.ProjectDeclared.decode(log);
    numbers.set(declared.ref, project);
  }
  return numbers;
}
