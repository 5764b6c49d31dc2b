import { events } from "../../generated/abi/ReferenceRegistry.ts";
import type { LogSelection } from "../domain.ts";

export const referenceLogs: readonly LogSelection[] = [
  { contractKind: "ReferenceRegistry", topics: [events.FigureRecorded.topic, events.StreamOpened.topic, events.SourceDeclared.topic] },
];
