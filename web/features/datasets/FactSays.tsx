import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { DatasetSays } from "./DatasetSays.tsx";
import { DatasetQuery } from "./datasets.query.ts";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What the record of a data set says, on the page that checks it; nothing where the record is none. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const answer = await ask(DatasetQuery, { id, asOf });
  const dataset = answer.ok ? answer.data.dataset : null;
  if (dataset === null) return null;
  return (
    <>
      <DatasetSays view={view} dataset={dataset} />
      <IllegibleNote view={view} said={dataset} />
      <p>
        <a href={view.href(`/datasets/${id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </>
  );
}
