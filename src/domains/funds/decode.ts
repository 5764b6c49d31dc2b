import { Src } from "@subsquid/evm-codec";
import { events } from "../../generated/abi/FundLedger.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { decodeFlow } from "./decode-flow.ts";
import type { FundEvent, Place } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeFundLog(log: ChainLog): FundEvent | undefined {
  const { topics, data } = log;
  switch (topics[0]) {
    case events.FlowRecorded.topic:
      return decodeFlow(log);
    case events.StreamOpened.topic: {
      const terms = events.StreamOpened.params.terms.decode(new Src(data));
      return {
        type: "stream-opened",
        ...placeOf(log),
        streamId: streamId(log.chainId, log.address, Number(topics[1])),
        number: Number(topics[1]),
        publisher: Number(topics[2]),
        source: storableText(terms.source),
        title: storableText(terms.title),
        licence: storableText(terms.licence),
        attribution: storableText(terms.attribution),
        sample: terms.sample,
      };
    }
    case events.SourceDeclared.topic: {
      const { fromSeq, dataDate, sha256Hash, name } = events.SourceDeclared.params;
      const source = new Src(data);
      return {
        type: "source-declared",
        ...placeOf(log),
        streamId: streamId(log.chainId, log.address, Number(topics[1])),
        fromSeq: Number(fromSeq.decode(source)),
        // The contract does not check this one: a date that no calendar has says nothing.
        dataDate: fromLedgerDay(dataDate.decode(source)) ?? null,
        sha256: sha256Hash.decode(source),
        name: storableText(name.decode(source)),
      };
    }
    case events.ProgrammeDeclared.topic: {
      const { ref, title } = events.ProgrammeDeclared.params;
      const source = new Src(data);
      return {
        type: "programme-declared",
        ...placeOf(log),
        streamId: streamId(log.chainId, log.address, Number(topics[2])),
        number: Number(topics[1]),
        ref: storableText(ref.decode(source)),
        title: storableText(title.decode(source)),
      };
    }
    default:
      return undefined;
  }
}

function placeOf({ chainId, blockNumber, logIndex, transactionIndex, address }: ChainLog): Place {
  return { chainId, blockNumber, logIndex, transactionIndex, contract: address };
}
