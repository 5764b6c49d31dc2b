import type { VoterQuery } from "../../generated/graphql.ts";

/** A voter in one source, as its page asks for it. */
export type Voter = VoterQuery["ballotVoter"][number];
export type History = VoterQuery["history"];
