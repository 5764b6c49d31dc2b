import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { HandOverSays } from "./HandOverSays.tsx";
import { HandOverQuery } from "./supplies.query.ts";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What a record of goods says, on the page that checks it; nothing where the record is none. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const answer = await ask(HandOverQuery, { id, asOf });
  const record = answer.ok ? answer.data.handOver : null;
  if (record === null) return null;
  return (
    <>
      <HandOverSays view={view} record={record} />
      <IllegibleNote view={view} said={record} />
      <p>
        <a href={view.href(`/supplies/${id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </>
  );
}
