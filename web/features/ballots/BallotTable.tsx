import type { BallotRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ClassBar } from "./ClassBar.tsx";
import { choiceName } from "./choice-name.ts";
import { ballotWords } from "./words.ts";

interface BallotTableProps {
  readonly view: View;
  readonly caption: string;
  readonly ballots: readonly BallotRowFragment[];
}

/** Choices named beside a bar; of more the largest. */
const named = 3;

/** Ballots as a table: when, what, and what the votes add up to. On a phone the date moves under the title. */
export function BallotTable({ view, caption, ballots }: BallotTableProps) {
  const words = ballotWords(view.locale);
  return (
    <table className="flows ballots">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="wide-only">
            {words("list.date")}
          </th>
          <th scope="col">{words("list.ballot")}</th>
          <th scope="col" className="ballot-result">
            {words("list.result")}
          </th>
        </tr>
      </thead>
      <tbody>
        {ballots.map((ballot) => (
          <Row key={ballot.id} view={view} ballot={ballot} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ view, ballot }: { readonly view: View; readonly ballot: BallotRowFragment }) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const { date, choices, recorded, session, resolution, important, form } = ballot;
  const day = date === null ? words("list.undated") : formats.date(date);
  const shown = choices.length <= named ? choices : [...choices].sort((a, b) => b.votes - a.votes).slice(0, named);
  const says = resolution !== null || session !== null || form === "AGGREGATE" || important || recorded.length > 0;
  return (
    <tr>
      <td className="wide-only date">{date === null ? day : <time dateTime={date}>{day}</time>}</td>
      <td>
        <a className="flow-title" href={href(`/ballots/${ballot.id}`)} dir="auto" lang="">
          {ballot.title}
        </a>
        <p className="flow-line">
          <span className="narrow-only">{says ? `${day} · ` : day}</span>
          {resolution !== null && (
            <>
              <span dir="ltr">{resolution}</span>{" "}
            </>
          )}
          {session !== null && (
            <span>
              · {words("says.session")} {session}
            </span>
          )}
          {form === "AGGREGATE" && <span className="kind"> {words("list.sums")}</span>}
          {important && <span className="kind"> {words("says.important")}</span>}
          {recorded.length > 0 && (
            <span className="finding-line">
              {" "}
              <Icon name="flag" /> {words("findings.title", { count: recorded.length })}
            </span>
          )}
        </p>
      </td>
      <td className="ballot-result">
        <ClassBar parts={choices} />
        <p className="fine">{shown.map((choice) => `${choiceName(locale, choice)} ${formats.integer(choice.votes)}`).join(" · ")}</p>
      </td>
    </tr>
  );
}
