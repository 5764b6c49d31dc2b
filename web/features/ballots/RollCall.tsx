import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import type { FullBallot } from "./ask-types.ts";
import { choiceName } from "./choice-name.ts";
import { groupVotes } from "./group-votes.ts";
import { voteMap } from "./vote-map.ts";
import { ballotWords } from "./words.ts";

/** Who voted how: a map, and all voters under what they chose. */
export function RollCall({ view, ballot }: { readonly view: View; readonly ballot: FullBallot }) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const votes = ballot.rollCall ?? [];
  const nameOf = ({ voter, country }: (typeof votes)[number]) => (country === null ? (voter ?? "") : placeName(locale, country));
  const groups = groupVotes(votes, ballot.figures, (a, b) => formats.compare(nameOf(a), nameOf(b)));
  const { map, offMap } = voteMap(
    votes.map((vote) => ({
      code: vote.voter ?? "",
      class: vote.chosen[0]?.class ?? "UNSET",
      label: `${nameOf(vote)}: ${vote.chosen.map((choice) => choiceName(locale, choice)).join(", ")}`,
    })),
  );
  const off = votes.filter(({ voter }) => offMap.includes(voter ?? "")).map(nameOf);
  const unplaced = formats.list(off);
  return (
    <section aria-labelledby="call">
      <h2 id="call">{words("call.title")}</h2>
      <figure>
        <svg className="vote-map" viewBox={`0 0 ${map.width} ${map.height}`} direction="ltr" role="img" aria-label={words("call.map")}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of outlines and escaped names only; as elements it would be sent twice */}
          <g dangerouslySetInnerHTML={{ __html: map.body }} />
        </svg>
        <figcaption className="fine">
          {groups.map(({ choice, votes: own }) => (
            <span key={choice.name}>
              <span className={`vote-mark class-${choice.class}`} aria-hidden="true" />
              {choiceName(locale, choice)} {formats.integer(own.length)}
              {" · "}
            </span>
          ))}
          {words("call.noVote")}. {off.length > 0 && words("call.former", { names: unplaced })} {words("call.borders")}
        </figcaption>
      </figure>
      {groups.map(({ choice, votes: own }) => (
        <section key={choice.name} aria-label={choiceName(locale, choice)}>
          <h3>
            <span className={`vote-mark class-${choice.class}`} aria-hidden="true" />
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
