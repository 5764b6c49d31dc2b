import { encodeFunctionData, type Hex } from "viem";
import { events } from "../generated/abi/FundLedger.ts";
import { FundLedger } from "../generated/contracts/FundLedger.ts";
import { OperatorError } from "../kernel/errors.ts";
import { asHex } from "./codes.ts";
import type { LedgerConnection } from "./connect.ts";
import { getLogs, topicOf } from "./logs.ts";
import type { Sender } from "./sender.ts";

/** Said once, when a stream is opened; fields as in LedgerStreams.StreamTerms. */
export interface StreamTerms {
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: boolean;
}

/** A file whose rows are published. */
export interface SourceFile {
  readonly name: string;
  /** Of the file as published, unpacked. */
  readonly sha256: Hex;
  /** Day up to which it speaks, as yyyymmdd; 0 where it does not say. */
  readonly dataDate: number;
}

/** A contract that keeps streams: any that builds on LedgerStreams. */
export interface StreamContract {
  readonly address: Hex;
  readonly startBlock: number;
}

export interface StreamHead {
  readonly digest: Hex;
  readonly length: bigint;
}

/** The organisation's stream of this source; undefined where there is none. */
export async function findStream(
  ledger: LedgerConnection,
  contract: StreamContract,
  organisation: number,
  source: string,
): Promise<number | undefined> {
  const toBlock = await ledger.node.getBlockNumber();
  const topics = [asHex(events.StreamOpened.topic), null, topicOf(organisation)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    const opened = events.StreamOpened.decode(log);
    if (opened.terms.source === source) return opened.stream;
  }
  return undefined;
}

/** The organisation's stream of this source, opened where there is none. */
export async function ensureStream(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  organisation: number,
  terms: StreamTerms,
): Promise<number> {
  const existing = await findStream(ledger, contract, organisation, terms.source);
  if (existing !== undefined) return existing;
  const data = encodeFunctionData({ abi: FundLedger.abi, functionName: "openStream", args: [organisation, terms] });
  await sender.sendAndWait({ to: contract.address, data });
  // Read back, not taken from the receipt: of two senders that open one at the same time, both go on with the first.
  const opened = await findStream(ledger, contract, organisation, terms.source);
  if (opened === undefined) throw new OperatorError(`No stream “${terms.source}” could be opened for organisation ${organisation}.`);
  return opened;
}

/** Of the newest block, or of another. */
export async function readStreamHead(
  ledger: LedgerConnection,
  contract: StreamContract,
  stream: number,
  blockNumber?: bigint,
): Promise<StreamHead> {
  const [digest, length] = await ledger.node.readContract({
    address: contract.address,
    abi: FundLedger.abi,
    functionName: "streamHead",
    args: [stream],
    ...(blockNumber !== undefined && { blockNumber }),
  });
  return { digest, length };
}

/** Declares the files that the stream has not named yet with this content and data date. */
export async function ensureSources(
  ledger: LedgerConnection,
  sender: Sender,
  contract: StreamContract,
  stream: number,
  files: readonly SourceFile[],
): Promise<bigint> {
  const declared = new Set<string>();
  const toBlock = await ledger.node.getBlockNumber();
  const topics = [asHex(events.SourceDeclared.topic), topicOf(stream)];
  for await (const log of getLogs(ledger, { address: contract.address, topics, fromBlock: BigInt(contract.startBlock), toBlock })) {
    const { sha256Hash, dataDate } = events.SourceDeclared.decode(log);
    declared.add(`${sha256Hash} ${dataDate}`);
  }
  let gasUsed = 0n;
  for (const file of files) {
    if (declared.has(`${file.sha256} ${file.dataDate}`)) continue;
    const args = [stream, file.dataDate, file.sha256, file.name] as const;
    const receipt = await sender.sendAndWait({
      to: contract.address,
      data: encodeFunctionData({ abi: FundLedger.abi, functionName: "declareSource", args }),
    });
    gasUsed += receipt.gasUsed;
  }
  return gasUsed;
}
