import { events } from "../../generated/abi/DatasetRegistry.ts";
import type { LogSelection } from "../domain.ts";

export const datasetLogs: readonly LogSelection[] = [
  {
    contractKind: "DatasetRegistry",
    topics: [events.DatasetRecorded.topic, events.StreamOpened.topic, events.SourceDeclared.topic],
  },
];
