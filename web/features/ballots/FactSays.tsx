import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { BallotSays } from "./BallotSays.tsx";
import { BallotQuery } from "./ballots.query.ts";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What the record that opened a ballot says, on the page that checks it; nothing where the record is of something else. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const answer = await ask(BallotQuery, { id, asOf });
  const ballot = answer.ok ? answer.data.ballot : null;
  if (ballot === null) return null;
  return (
    <>
      <p lang="" dir="auto">
        {ballot.title}
      </p>
      <BallotSays view={view} ballot={ballot} />
      <IllegibleNote view={view} said={ballot} />
      <p>
        <a href={view.href(`/ballots/${id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </>
  );
}
