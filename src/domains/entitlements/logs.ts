import { events } from "../../generated/abi/EntitlementLedger.ts";
import type { LogSelection } from "../domain.ts";

export const entitlementLogs: readonly LogSelection[] = [
  {
    contractKind: "EntitlementLedger",
    topics: [
      events.RoundPublished.topic,
      events.ClaimsRecorded.topic,
      events.RoundCancelled.topic,
      events.BucketsPublished.topic,
      events.StreamOpened.topic,
      events.SourceDeclared.topic,
    ],
  },
];
