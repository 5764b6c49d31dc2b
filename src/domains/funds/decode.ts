import { Src } from "@subsquid/evm-codec";
import { events } from "../../generated/abi/FundLedger.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText, threeLetters } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type FlowRecorded, type FundEvent, flowKinds, type Place } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeFundLog(log: ChainLog): FundEvent | undefined {
  switch (log.topics[0]) {
    case events.FlowRecorded.topic:
      return decodeFlow(log);
    case events.StreamOpened.topic: {
      const { stream, organisation, terms } = events.StreamOpened.decode(mutable(log));
      return {
        type: "stream-opened",
        place: placeOf(log),
        streamId: streamId(log.chainId, log.address, stream),
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
      const { stream, fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.decode(mutable(log));
      return {
        type: "source-declared",
        place: placeOf(log),
        streamId: streamId(log.chainId, log.address, stream),
        fromSeq: Number(fromSeq),
        name: storableText(name),
        sha256: sha256Hash,
        // The contract does not check this one: a date that no calendar has says nothing.
        dataDate: fromLedgerDay(dataDate) ?? null,
      };
    }
    case events.ProgrammeDeclared.topic: {
      const { programme, stream, ref, title } = events.ProgrammeDeclared.decode(mutable(log));
      return {
        type: "programme-declared",
        place: placeOf(log),
        streamId: streamId(log.chainId, log.address, stream),
        number: programme,
        ref: storableText(ref),
        title: storableText(title),
      };
    }
    default:
      return undefined;
  }
}

function decodeFlow(log: ChainLog): FlowRecorded {
  const [, streamTopic = "", seqTopic = ""] = log.topics;
  const flow = events.FlowRecorded.params.flow.decode(new Src(Buffer.from(log.data.slice(2), "hex")));
  const stream = Number(streamTopic);
  const id = streamId(log.chainId, log.address, stream);
  const kind = flowKinds[flow.kind - 1];
  if (kind === undefined) throw invalid(log, `a kind from 1 to ${flowKinds.length}`, flow.kind);
  const parentSeq = flow.parent === 0n ? null : Number(flow.parent);
  return {
    type: "flow-recorded",
    place: placeOf(log),
    streamId: id,
    seq: Number(seqTopic),
    kind,
    year: flow.year,
    country: threeLetters(flow.country),
    currency: threeLetters(flow.currency) ?? "",
    amount: flow.amount,
    decimals: flow.decimals,
    usdCents: flow.usdKnown ? flow.usdCents : null,
    valueDate: day(log, flow.valueDate),
    rateDate: day(log, flow.rateDate),
    provider: flow.from || null,
    receiver: flow.to || null,
    programme: flow.programme || null,
    parentStreamId: parentSeq === null ? null : flow.parentStream === 0 ? id : streamId(log.chainId, log.address, flow.parentStream),
    parentSeq,
    corrects: flow.corrects === 0n ? null : Number(flow.corrects),
    ref: storableText(flow.ref),
    title: storableText(flow.title),
    sector: storableText(flow.sector),
    recordHash: log.dataHash,
  };
}

function day(log: ChainLog, number: number): string | null {
  const text = fromLedgerDay(number);
  if (text === undefined) throw invalid(log, "a day as yyyymmdd", number);
  return text;
}

function invalid(log: ChainLog, expected: string, got: number): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address }: ChainLog): Place {
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address };
}

function mutable({ topics, data }: ChainLog): { topics: string[]; data: string } {
  return { topics: [...topics], data };
}
