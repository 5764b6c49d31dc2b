import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { choiceName } from "./choice-name.ts";
import { VotesOfQuery } from "./voters.query.ts";
import { ballotWords } from "./words.ts";

/** On a country's page: how often it voted yes, no or abstained, by source. Nothing where no vote of it is recorded. */
export async function VotesOf({ request, code }: { readonly request: Pick<PageRequest, "view" | "asOf">; readonly code: string }) {
  const { view, asOf } = request;
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const answer = await ask(VotesOfQuery, { voter: code, asOf });
  if (!answer.ok || answer.data.ballotVoter.length === 0) return null;
  return (
    <section className="prose" aria-labelledby="ballots">
      <h2 id="ballots">{words("of.title")}</h2>
      {answer.data.ballotVoter.map(({ id, votes, classes, stream }) => (
        <p key={id}>
          {words("of.text", {
            count: votes,
            title: stream.title,
            classes: formats.list(
              classes.map((part) => `${choiceName(locale, { name: "", class: part.class })} ${formats.integer(part.votes)}`),
            ),
          })}
        </p>
      ))}
      <p>
        <a href={href(`/ballots/countries/${code}`)}>{words("of.more")}</a>
      </p>
    </section>
  );
}
