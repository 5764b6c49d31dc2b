import { events } from "../../generated/abi/EmissionRegistry.ts";
import type { LogSelection } from "../domain.ts";

export const emissionLogs: readonly LogSelection[] = [
  {
    contractKind: "EmissionRegistry",
    topics: [
      events.EmissionReported.topic,
      events.VerificationRecorded.topic,
      events.ActorDeclared.topic,
      events.StreamOpened.topic,
      events.SourceDeclared.topic,
    ],
  },
];
