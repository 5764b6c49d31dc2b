import type { NamedVoterQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { ClassBar } from "./ClassBar.tsx";
import { ballotWords } from "./words.ts";

interface NamedYearsProps {
  readonly view: View;
  readonly voter: NamedVoterQuery["ballotVoter"][number];
}

/** What a voter's votes were, by year and in all. */
export function NamedYears({ view, voter }: NamedYearsProps) {
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const classes = voter.classes.map((part) => part.class);
  const all = { key: words("named.all"), votes: voter.votes, classes: voter.classes };
  const years = voter.byYear.map((part) => ({ key: String(part.year), votes: part.votes, classes: part.classes }));
  const shown = years.length > 1 ? [...years, all] : [all];
  return (
    <Scroll label={words("named.years")}>
      <table className="year-bars">
        <caption className="unseen">{words("named.years")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("named.year")}</th>
            <th scope="col" className="wide-only">
              <span className="unseen">{words("result.share")}</span>
            </th>
            {classes.map((name) => (
              <th key={name} scope="col" className="number">
                {words(`classes.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr key={part.key}>
              <th scope="row">{part.key}</th>
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
