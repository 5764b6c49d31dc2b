import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { SameFlowQuery } from "./compare.query.ts";
import { MatchesTable } from "./MatchesTable.tsx";
import { compareWords } from "./words.ts";

/** What other sources tell of a record's flow; nothing where none names its code. */
export async function SameFlow({ request, id }: { readonly request: PageRequest<unknown>; readonly id: string }) {
  const { view, asOf } = request;
  const words = compareWords(view.locale);
  const answer = await ask(SameFlowQuery, { id, asOf });
  const matches = answer.ok ? (answer.data.flow?.sameFlow ?? []) : [];
  if (matches.length === 0) return null;
  return (
    <section aria-labelledby="same-flow">
      <h2 id="same-flow">{words("onRecord")}</h2>
      <p className="prose">{words("lead")}</p>
      <MatchesTable view={view} caption={words("onRecord")} matches={matches} />
      <p className="fine">{words("whyText")}</p>
    </section>
  );
}
