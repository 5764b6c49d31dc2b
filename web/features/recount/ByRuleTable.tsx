import type { Choice, RankedChoiceCount, Round } from "@plainsight/verifier/count/ranked-choice";
import { counted, fill } from "../../ui/check/words.ts";
import type { Outcome } from "./subject.ts";
import type { RecountWords } from "./words.ts";

interface ByRuleTableProps {
  readonly outcome: Outcome;
  readonly words: RecountWords;
}

/** The count by the published rule, told in its own terms; why there is none, where there is none. */
export function ByRuleTable({ outcome, words }: ByRuleTableProps) {
  const { byRule, noRule, options } = outcome;
  const name = (choice: Choice) => (choice === "write-in" ? words.writeIn : (options[choice - 1] ?? String(choice)));
  if (byRule === null) return <p>{fill(words.noRule, { why: noRule ?? "" })}</p>;
  switch (byRule.kind) {
    case "ranked-choice":
      return (
        <>
          <p>
            <strong>{outcomeOf(byRule, name, words)}</strong>
          </p>
          <RoundsTable rounds={byRule.rounds} name={name} words={words} />
        </>
      );
    case "plurality":
    case "approval": {
      const why = byRule.tie === null ? words.noVotes : fill(words.tied, { names: byRule.tie.map(name).join(", ") });
      return (
        <p>
          {byRule.winners.length > 0 ? fill(words.winners, { names: byRule.winners.map(name).join(", ") }) : fill(words.nobody, { why })}
        </p>
      );
    }
    case "majority":
      return <p>{fill(words[byRule.outcome ?? "undecided"], { yes: grouped(byRule.yes), no: grouped(byRule.no) })}</p>;
  }
}

function outcomeOf({ winner, undecided, rounds }: RankedChoiceCount, name: (choice: Choice) => string, words: RecountWords): string {
  const last = rounds.at(-1);
  if (winner !== null) {
    const votes = last?.votes.find(({ choice }) => choice === winner)?.votes ?? 0;
    return fill(words.winner, {
      name: name(winner),
      rounds: counted(rounds.length),
      votes: counted(votes),
      threshold: counted(last?.threshold ?? 0),
    });
  }
  const tied = undecided !== null && undecided !== "no-votes" ? undecided.tied : null;
  return fill(words.nobody, { why: tied === null ? words.noVotes : fill(words.tied, { names: tied.map(name).join(", ") }) });
}

interface RoundsTableProps {
  readonly rounds: readonly Round[];
  readonly name: (choice: Choice) => string;
  readonly words: RecountWords;
}

function RoundsTable({ rounds, name, words }: RoundsTableProps) {
  const told = (choices: readonly { readonly choice: Choice; readonly votes: number }[]) =>
    choices.map(({ choice, votes }) => `${name(choice)} ${counted(votes)}`).join(" · ");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <div className="scroll" role="group" aria-label={words.byRule} tabIndex={0}>
      <table className="rounds">
        <thead>
          <tr>
            <th scope="col">{words.round}</th>
            <th scope="col" className="number">
              {words.threshold}
            </th>
            <th scope="col">{words.leading}</th>
            <th scope="col">{words.eliminated}</th>
            <th scope="col" className="number">
              {words.inactive}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, threshold, votes, eliminated, elected, inactive }) => (
            <tr key={round}>
              <th scope="row">{counted(round)}</th>
              <td className="number">{counted(threshold)}</td>
              <td dir="auto">{told(votes.slice(0, 2))}</td>
              <td dir="auto">
                {elected === null
                  ? told(eliminated.map(({ choice }) => ({ choice, votes: votes.find((each) => each.choice === choice)?.votes ?? 0 })))
                  : fill(words.elected, { name: name(elected) })}
              </td>
              <td className="number">{counted(Object.values(inactive).reduce((sum, ballots) => sum + ballots, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A bigint as the rest of the page writes counts. */
function grouped(value: bigint): string {
  return new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" }).format(value);
}
