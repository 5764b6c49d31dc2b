import { events } from "../../generated/abi/SupplyLedger.ts";
import type { LogSelection } from "../domain.ts";

export const supplyLogs: readonly LogSelection[] = [
  {
    contractKind: "SupplyLedger",
    topics: [events.HandOverRecorded.topic, events.ItemDeclared.topic, events.StreamOpened.topic, events.SourceDeclared.topic],
  },
];
