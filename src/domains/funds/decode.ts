import { Src } from "@subsquid/evm-codec";
import { events } from "../../generated/abi/FundLedger.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
import { decodeStreamLog, placeOfLog } from "../stream-log.ts";
import { decodeFlow } from "./decode-flow.ts";
import type { FundEvent } from "./events.ts";

/**
 * @returns undefined for a log that is none of the domain's.
 * @throws InvalidLedger for content that the contract would have refused: then the log is not of that contract.
 */
export function decodeFundLog(log: ChainLog): FundEvent | undefined {
  switch (log.topics[0]) {
    case events.FlowRecorded.topic:
      return decodeFlow(log);
    case events.ProgrammeDeclared.topic: {
      const { ref, title } = events.ProgrammeDeclared.params;
      const source = new Src(log.data);
      return {
        type: "programme-declared",
        ...placeOfLog(log, Number(log.topics[2])),
        number: Number(log.topics[1]),
        ref: storableText(ref.decode(source)),
        title: storableText(title.decode(source)),
      };
    }
    default:
      return decodeStreamLog(log);
  }
}
