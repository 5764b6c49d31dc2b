import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Pager } from "../../ui/Pager.tsx";
import type { History } from "./ask-voter.ts";
import { choiceName } from "./choice-name.ts";
import { classColour } from "./colours.ts";
import { VoteMark } from "./VoteMark.tsx";
import { ballotWords } from "./words.ts";

interface VoterHistoryProps {
  readonly view: View;
  readonly path: string;
  readonly query: Query;
  readonly search: Search;
  readonly history: History;
  readonly voter: string;
}

/** Votes one by one, newest first, of what the page is narrowed to. */
export function VoterHistory({ view, path, query, search, history, voter }: VoterHistoryProps) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words("voter.history")}</h2>
      <p>{words("votes.count", { count: history.totalCount })}</p>
      <table className="flows ballots">
        <caption className="unseen">{words("voter.historyCaption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="wide-only">
              {words("list.date")}
            </th>
            <th scope="col">{words("list.ballot")}</th>
            <th scope="col">{words("call.vote")}</th>
          </tr>
        </thead>
        <tbody>
          {history.nodes.map(({ id, fact, ballot, chosen }) => {
            const day = ballot.date === null ? words("list.undated") : formats.date(ballot.date);
            return (
              <tr key={id}>
                <td className="wide-only date">{day}</td>
                <td>
                  <a className="flow-title" href={href(`/ballots/${ballot.id}`)} lang="" dir="auto">
                    {ballot.title}
                  </a>
                  <p className="flow-line">
                    <span className="narrow-only">{day} · </span>
                    {ballot.resolution !== null && <span dir="ltr">{ballot.resolution} · </span>}
                    {ballot.important && <span>{words("says.important")} · </span>}
                    <a href={href(`/facts/${fact.id}`)}>{words("votes.proof")}</a>
                  </p>
                </td>
                <td>
                  {chosen.map((choice) => (
                    <span key={choice.name}>
                      <VoteMark colour={classColour(choice.class)} />
                      {choiceName(locale, choice)}
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager view={view} path={path} query={query} after={only(search, "after")} pageInfo={history.pageInfo} size={25} />
      <p className="downloads">
        <DownloadLink view={view} path="/export/ballot-votes.csv" query={{ ...query, voter }} label={words("voter.download")} />
      </p>
    </section>
  );
}
