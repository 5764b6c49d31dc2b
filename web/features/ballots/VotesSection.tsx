import type { PageRequest } from "../../lib/request.ts";
import type { FullBallot } from "./ask-types.ts";
import { NamedRoll } from "./NamedRoll.tsx";
import { RollCall } from "./RollCall.tsx";
import { SingleVotes } from "./SingleVotes.tsx";
import { UnitSums } from "./UnitSums.tsx";

interface VotesSectionProps {
  readonly request: Pick<PageRequest, "view" | "search" | "asOf">;
  readonly ballot: FullBallot;
}

/** The votes themselves, as the ballot's form has them. */
export function VotesSection({ request, ballot }: VotesSectionProps) {
  const { view } = request;
  if (ballot.form === "AGGREGATE") return <UnitSums request={request} ballot={ballot} />;
  if (ballot.rollCall === null) return <SingleVotes view={view} ballot={ballot} />;
  return ballot.form === "NAMED_ROLL_CALL" ? <NamedRoll view={view} ballot={ballot} /> : <RollCall view={view} ballot={ballot} />;
}
