import { events } from "../../generated/abi/FundLedger.ts";
import { transferTopic } from "../../kernel/token.ts";
import type { LogSelection } from "../domain.ts";

export const fundLogs: readonly LogSelection[] = [
  {
    contractKind: "FundLedger",
    topics: [events.FlowRecorded.topic, events.StreamOpened.topic, events.SourceDeclared.topic, events.ProgrammeDeclared.topic],
  },
  { contractKind: "ERC20", topics: [transferTopic] },
];
