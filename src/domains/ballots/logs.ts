import { events } from "../../generated/abi/BallotBox.ts";
import type { LogSelection } from "../domain.ts";

export const ballotLogs: readonly LogSelection[] = [
  {
    contractKind: "BallotBox",
    topics: [
      events.BallotOpened.topic,
      events.VotesRecorded.topic,
      events.VotesSealed.topic,
      events.VotesRevealed.topic,
      events.IntentStated.topic,
      events.NamesListed.topic,
      events.BallotClosed.topic,
      events.ResultDeclared.topic,
      events.StreamOpened.topic,
      events.SourceDeclared.topic,
    ],
  },
];
