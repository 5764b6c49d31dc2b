import { events } from "../../generated/abi/TargetRegistry.ts";
import type { LogSelection } from "../domain.ts";

export const targetLogs: readonly LogSelection[] = [
  {
    contractKind: "TargetRegistry",
    topics: [
      events.TargetRecorded.topic,
      events.SubmissionRecorded.topic,
      events.ActorDeclared.topic,
      events.StreamOpened.topic,
      events.SourceDeclared.topic,
    ],
  },
];
