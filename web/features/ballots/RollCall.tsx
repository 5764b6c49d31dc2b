import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { offMapLine } from "../../charts/map/groups.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import type { FullBallot } from "./ask-types.ts";
import { rollCallState } from "./charts/roll-call.ts";
import { choiceName } from "./choice-name.ts";
import { choiceColour } from "./colours.ts";
import { groupVotes } from "./group-votes.ts";
import { VoteMark } from "./VoteMark.tsx";
import { ballotWords } from "./words.ts";

/** Who voted how: a map, and all voters under what they chose. */
export function RollCall({ view, ballot }: { readonly view: View; readonly ballot: FullBallot }) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const votes = ballot.rollCall ?? [];
  const nameOf = ({ voter, country }: (typeof votes)[number]) => (country === null ? (voter ?? "") : placeName(locale, country));
  const groups = groupVotes(votes, ballot.figures, (a, b) => formats.compare(nameOf(a), nameOf(b)));
  const state = ballot.block === null ? null : rollCallState({ locale, ballot, block: ballot.block, pinned: view.pin !== null });
  return (
    <section aria-labelledby="call">
      <h2 id="call">{words("call.title")}</h2>
      {state !== null && <ChartFigure view={view} state={state} />}
      {state !== null && state.offMap.length > 0 && <p className="fine">{offMapLine(state)}</p>}
      {groups.map(({ choice, votes: own }) => (
        <section key={choice.name} aria-label={choiceName(locale, choice)}>
          <h3>
            <VoteMark colour={choiceColour(choice, ballot.figures)} />
            {choiceName(locale, choice)} ({formats.integer(own.length)})
          </h3>
          <ul className="votes-list">
            {own.map((vote) => (
              <li key={vote.id}>
                {vote.country === null ? (
                  <bdi>{vote.voter}</bdi>
                ) : (
                  <a href={href(`/ballots/countries/${vote.voter}`)}>{placeName(locale, vote.country)}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="downloads">
        <DownloadLink view={view} path="/export/ballot-votes.csv" query={{ ballot: ballot.id }} label={words("call.download")} />
      </p>
      {ballot.intents.length > 0 && (
        <>
          <h3>{words("call.intents")}</h3>
          <p className="prose">{words("call.intentsNote")}</p>
          <ul>
            {ballot.intents.map(({ voter, country, chosen, date, document }) => (
              <li key={`${voter} ${document}`}>
                {words("call.intent", {
                  voter: country === null ? voter : placeName(locale, country),
                  choice: choiceName(locale, chosen),
                  date: date === null ? view.t("words.unknown") : formats.date(date),
                  document,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
