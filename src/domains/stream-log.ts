// Every ledger has these two events from LedgerStreams, so that they mean the same whichever ABI they are read by.
import { events } from "../generated/abi/SupplyLedger.ts";
import { InvalidLedger } from "../kernel/errors.ts";
import { type ChainLog, streamId } from "../kernel/ledger.ts";
import { storableText } from "../kernel/ledger-text.ts";
import type { SourceDeclared, StreamOpened, StreamPlace } from "../kernel/stream-events.ts";
import { fromLedgerDay } from "../kernel/time.ts";

/** A log as the generated ABI decodes it. */
export interface RawLog {
  readonly topics: string[];
  readonly data: string;
}

export function rawLog({ topics, data }: ChainLog): RawLog {
  return { topics: [...topics], data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}` };
}

/** @param stream its number in the contract */
export function placeOfLog({ chainId, blockNumber, logIndex, transactionIndex, address }: ChainLog, stream: number): StreamPlace {
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address, streamId: streamId(chainId, address, stream) };
}

/** @returns undefined for a log that neither opens a stream nor declares its file */
export function decodeStreamLog(log: ChainLog): StreamOpened | SourceDeclared | undefined {
  switch (log.topics[0]) {
    case events.StreamOpened.topic: {
      const { stream, organisation, terms } = events.StreamOpened.decode(rawLog(log));
      return {
        type: "stream-opened",
        ...placeOfLog(log, stream),
        number: stream,
        publisher: organisation,
        source: storableText(terms.source),
        title: storableText(terms.title),
        licence: storableText(terms.licence),
        attribution: storableText(terms.attribution),
        sample: terms.sample,
      };
    }
    case events.SourceDeclared.topic: {
      const { stream, fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.decode(rawLog(log));
      return {
        type: "source-declared",
        ...placeOfLog(log, stream),
        fromSeq: Number(fromSeq),
        // A date that no calendar has says nothing.
        dataDate: fromLedgerDay(dataDate) ?? null,
        sha256: sha256Hash,
        name: storableText(name),
      };
    }
    default:
      return undefined;
  }
}

/** For content that the contract would have refused. */
export function invalidLog(log: ChainLog, expected: string, got: string): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}
