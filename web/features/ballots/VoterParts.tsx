import type { BallotClass } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { Voter } from "./ask-voter.ts";
import { ClassBar } from "./ClassBar.tsx";
import { classColour } from "./colours.ts";
import { VoteMark } from "./VoteMark.tsx";
import { ballotWords } from "./words.ts";

interface Part {
  readonly key: string;
  readonly votes: number;
  readonly classes: readonly { readonly class: BallotClass; readonly votes: number }[];
}

/** Shares of yes, no and abstention by issue, as bars with their figures. */
export function VoterParts({ view, voter }: { readonly view: View; readonly voter: Voter }) {
  const words = ballotWords(view.locale);
  const issues = voter.byIssue.map((part): Part => ({ ...part, key: part.issue ?? "" }));
  if (issues.length === 0) return null;
  return (
    <>
      <h2>{words("voter.issues")}</h2>
      <p className="prose">{words("voter.issuesNote")}</p>
      <Parts view={view} first={words("voter.issue")} caption={words("voter.issues")} parts={issues} voter={voter} className="of-issues" />
    </>
  );
}

interface PartsProps {
  readonly view: View;
  readonly first: string;
  readonly caption: string;
  readonly parts: readonly Part[];
  readonly voter: Voter;
  readonly className: string;
}

function Parts({ view, first, caption, parts, voter, className }: PartsProps) {
  const { formats } = view;
  const words = ballotWords(view.locale);
  const classes = voter.classes.map((part) => part.class);
  return (
    <Scroll label={caption}>
      <table className={`year-bars ${className}`}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="wide-only">
              <span className="unseen">{words("result.share")}</span>
            </th>
            {classes.map((name) => (
              <th key={name} scope="col" className="number">
                <VoteMark colour={classColour(name)} />
                {words(`classes.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row" lang="" dir="auto">
                {part.key}
              </th>
              <td className="wide-only bar-cell">
                <ClassBar parts={part.classes} />
              </td>
              {classes.map((name) => (
                <td key={name} className="number">
                  {formats.integer(part.classes.find((each) => each.class === name)?.votes ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
