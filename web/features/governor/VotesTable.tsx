import type { ProposalQuery } from "../../generated/graphql.ts";
import { cutInTheMiddle } from "../../lib/hex.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { trimmed } from "./weight.ts";
import { governorWords } from "./words.ts";

type Vote = NonNullable<ProposalQuery["governorProposal"]>["votes"]["nodes"][number];

interface VotesTableProps {
  readonly view: View;
  /** Where the proposal's page is. */
  readonly path: string;
  readonly votes: readonly Vote[];
}

/** Single votes. A voter is an address and stays one: nobody's name is looked up. */
export function VotesTable({ view, path, votes }: VotesTableProps) {
  const { t, formats, href, locale } = view;
  const words = governorWords(locale);
  const amount = (value: string | null) => (value === null ? t("words.unknown") : formats.amountExact(trimmed(value)));
  return (
    <Scroll label={words("votes.caption")}>
      <table>
        <caption className="unseen">{words("votes.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("votes.voter")}</th>
            <th scope="col" className="number">
              {words("options.AGAINST")}
            </th>
            <th scope="col" className="number">
              {words("options.FOR")}
            </th>
            <th scope="col" className="number">
              {words("options.ABSTAIN")}
            </th>
            <th scope="col" className="number wide-only">
              {words("votes.block")}
            </th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <tr key={vote.id}>
              <td>
                <a href={href(path, { voter: vote.voter })} className="code" dir="ltr" title={vote.voter}>
                  {cutInTheMiddle(vote.voter, 6)}
                </a>
                <p className="flow-line">
                  {vote.kind !== "CAST" && <span className="kind">{words(`kinds.${vote.kind}`)}</span>}{" "}
                  <span lang="" dir="auto">
                    {vote.reason}
                  </span>
                </p>
              </td>
              <td className="number">
                <bdi>{amount(vote.against)}</bdi>
              </td>
              <td className="number">
                <bdi>{amount(vote.for)}</bdi>
              </td>
              <td className="number">
                <bdi>{amount(vote.abstain)}</bdi>
              </td>
              <td className="number wide-only">{formats.integer(vote.transaction.block.number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
