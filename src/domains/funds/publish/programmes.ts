import { encodeFunctionData } from "viem";
import { events } from "../../../generated/abi/FundLedger.ts";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import { OperatorError } from "../../../kernel/errors.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import type { Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import type { PlannedProgramme } from "./publication.ts";

/** Transactions on their way at the same time. */
const inFlight = 8;

/** Numbers of the stream's programmes by ref; those that it has not declared yet are declared. */
export async function ensureProgrammes(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  stream: number,
  planned: readonly PlannedProgramme[],
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly gasUsed: bigint }> {
  const known = await findProgrammes(ledger, contract, stream);
  let gasUsed = 0n;
  const onTheWay: Awaited<ReturnType<Sender["send"]>>[] = [];
  const settleOldest = async (): Promise<void> => {
    gasUsed += (await onTheWay.shift()?.())?.gasUsed ?? 0n;
  };
  for (const { ref, title } of planned) {
    if (known.has(ref)) continue;
    if (onTheWay.length >= inFlight) await settleOldest();
    const data = encodeFunctionData({ abi: FundLedger.abi, functionName: "declareProgramme", args: [stream, ref, title] });
    onTheWay.push(await sender.send({ to: contract.address, data }));
  }
  while (onTheWay.length > 0) await settleOldest();
  const numbers = gasUsed === 0n ? known : await findProgrammes(ledger, contract, stream);
  const lacking = planned.find(({ ref }) => !numbers.has(ref));
  if (lacking !== undefined) throw new OperatorError(`The programme ${lacking.ref} could not be declared in stream ${stream}.`);
  return { numbers, gasUsed };
}

async function findProgrammes(ledger: LedgerConnection, contract: StreamContract, stream: number): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  const toBlock = await ledger.node.getBlockNumber();
  const topics = [asHex(events.ProgrammeDeclared.topic), null, topicOf(stream)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    const { ref, programme } = events.ProgrammeDeclared.decode(log);
    // Of two senders that declared it at the same time, both go on with the first.
    if (!numbers.has(ref)) numbers.set(ref, programme);
  }
  return numbers;
}
