import "./ballots.css";
import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { BallotTable } from "./BallotTable.tsx";
import { HomeBallotsQuery } from "./ballots.query.ts";
import { ballotWords } from "./words.ts";

/** On the front page: the newest ballots. Nothing where there are none. */
export async function HomeBallots({ request }: { readonly request: Pick<PageRequest, "view" | "asOf"> }) {
  const { view, asOf } = request;
  const words = ballotWords(view.locale);
  const answer = await ask(HomeBallotsQuery, { asOf });
  if (!answer.ok || answer.data.ballots.totalCount === 0) return null;
  const { nodes, totalCount } = answer.data.ballots;
  return (
    <section aria-labelledby="ballots">
      <h2 id="ballots">{words("home.title")}</h2>
      <p className="prose">{words("home.text", { count: totalCount })}</p>
      <BallotTable view={view} caption={words("home.title")} ballots={nodes} />
      <p>
        <a href={view.href("/ballots")}>{words("home.more")}</a>
      </p>
    </section>
  );
}
