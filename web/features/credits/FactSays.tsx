import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { CreditTable } from "./CreditTable.tsx";
import { CreditFactQuery } from "./credits.query.ts";
import { creditsWords } from "./words.ts";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What a record of credits says, on the page that checks it; nothing where the record is none. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const words = creditsWords(view.locale);
  const answer = await ask(CreditFactQuery, { id, asOf });
  const record = answer.ok ? answer.data.creditRecord : null;
  if (record === null) return null;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{view.t("fact.says")}</h2>
      <CreditTable view={view} caption={words("records.title")} records={[record]} />
      <IllegibleNote view={view} said={record} />
      <p>
        <a href={view.href(`/credits/projects/${record.project.id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </section>
  );
}
