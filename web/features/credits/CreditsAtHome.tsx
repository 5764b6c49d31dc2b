import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { CreditsOfQuery } from "./credits.query.ts";
import { creditsWords } from "./words.ts";

/** For the first page: what each source says was issued and retired. Nothing where there are no credits. */
export async function CreditsAtHome({ request }: { readonly request: Pick<PageRequest, "view" | "asOf"> }) {
  const { view, asOf } = request;
  const words = creditsWords(view.locale);
  const answer = await ask(CreditsOfQuery, { filter: {}, asOf });
  if (!answer.ok || answer.data.creditTotals.rows.length === 0) return null;
  return (
    <section aria-labelledby="credits">
      <h2 id="credits">
        <a href={view.href("/credits")}>{words("name")}</a>
      </h2>
      <ul>
        {answer.data.creditTotals.rows.map(({ stream, issued, retired }) => (
          <li key={stream.id}>
            <a href={view.href("/credits", { source: stream.id })} lang="" dir="auto">
              {stream.title}
            </a>
            : {words("title", { issued: view.formats.rounded(issued), retired: view.formats.rounded(retired) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
