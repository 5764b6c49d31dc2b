import { events } from "../../generated/abi/CreditRegistry.ts";
import type { LogSelection } from "../domain.ts";

export const creditLogs: readonly LogSelection[] = [
  {
    contractKind: "CreditRegistry",
    topics: [events.CreditsRecorded.topic, events.ProjectDeclared.topic, events.StreamOpened.topic, events.SourceDeclared.topic],
  },
];
