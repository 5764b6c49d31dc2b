import { cutInTheMiddle } from "../../lib/hex.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import type { FullBallot } from "./ask-types.ts";
import { choiceName } from "./choice-name.ts";
import { groupVotes } from "./group-votes.ts";
import { voterAddress } from "./voter-address.ts";
import { ballotWords } from "./words.ts";

type Vote = NonNullable<FullBallot["rollCall"]>[number];

/** Who voted how, where voters are no countries: all of them under what they chose, and apart from it what was overwritten. */
export function NamedRoll({ view, ballot }: { readonly view: View; readonly ballot: FullBallot }) {
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const votes = ballot.rollCall ?? [];
  const standing = votes.filter(({ overwritten }) => !overwritten);
  const replaced = votes.filter(({ overwritten }) => overwritten);
  const groups = groupVotes(standing, ballot.figures, (a, b) => formats.compare(a.voter ?? "", b.voter ?? ""));
  return (
    <section aria-labelledby="call">
      <h2 id="call">{words("call.title")}</h2>
      <p className="prose">{words("named.lead", { count: standing.length })}</p>
      {groups.map(({ choice, votes: own }) => (
        <section key={choice.name} aria-label={choiceName(locale, choice)}>
          <h3>
            {choiceName(locale, choice)} ({formats.integer(own.length)})
          </h3>
          <Voters view={view} votes={own} />
        </section>
      ))}
      {replaced.length > 0 && (
        <section aria-labelledby="replaced">
          <h3 id="replaced">
            {words("named.overwritten")} ({formats.integer(replaced.length)})
          </h3>
          <p className="prose">{words("named.overwrittenNote")}</p>
          <Voters view={view} votes={replaced} says={(vote) => vote.chosen.map((choice) => choiceName(locale, choice)).join(", ")} />
        </section>
      )}
      <p className="downloads">
        <a href={view.href("/ballots/voters", { source: ballot.fact.stream.id })}>{words("voters.list")}</a>{" "}
        <DownloadLink view={view} path="/export/ballot-votes.csv" query={{ ballot: ballot.id }} label={words("call.download")} />
      </p>
    </section>
  );
}

interface VotersProps {
  readonly view: View;
  readonly votes: readonly Vote[];
  /** What stands beside each voter. */
  readonly says?: (vote: Vote) => string;
}

function Voters({ view, votes, says }: VotersProps) {
  return (
    <ul className="votes-list named-votes">
      {votes.map((vote) => (
        <li key={vote.id}>
          <a href={view.href(voterAddress(vote.voter ?? ""))} title={vote.voter ?? ""}>
            <code dir="ltr">{cutInTheMiddle(vote.voter ?? "")}</code>
          </a>
          {says !== undefined && ` ${says(vote)}`}
        </li>
      ))}
    </ul>
  );
}
