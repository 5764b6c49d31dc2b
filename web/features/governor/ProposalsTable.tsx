import type { ProposalRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { momentIn } from "./moment.ts";
import { governorWords } from "./words.ts";

/** Proposals: what they say, how they stand, and the weight on either side. */
export function ProposalsTable({ view, proposals }: { readonly view: View; readonly proposals: readonly ProposalRowFragment[] }) {
  const { formats, href, locale } = view;
  const words = governorWords(locale);
  return (
    <table className="flows">
      <caption className="unseen">{words("list")}</caption>
      <thead>
        <tr>
          <th scope="col">{words("columns.proposal")}</th>
          <th scope="col">{words("columns.state")}</th>
          <th scope="col" className="number wide-only">
            {words("options.FOR")}
          </th>
          <th scope="col" className="number wide-only">
            {words("options.AGAINST")}
          </th>
          <th scope="col" className="wide-only">
            {words("columns.end")}
          </th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => {
          const weight = (option: string) => proposal.choices.find((choice) => choice.option === option)?.weight ?? "0";
          return (
            <tr key={proposal.id}>
              <td>
                <a className="flow-title" href={href(`/proposals/${proposal.id}`)} lang="" dir="auto">
                  {proposal.title}
                </a>
                <p className="flow-line">
                  <span lang="" dir="auto">
                    {proposal.governor.name}
                  </span>{" "}
                  · {words("voters", { count: proposal.voters })}{" "}
                  {proposal.findings.map(({ kind }) => (
                    <span key={kind} className="flag">
                      <Icon name="flag" /> {words(`findings.${kind}`)}
                    </span>
                  ))}
                </p>
              </td>
              <td>{words(`states.${proposal.state}`)}</td>
              <td className="number wide-only">
                <bdi>{formats.rounded(weight("FOR"))}</bdi>
              </td>
              <td className="number wide-only">
                <bdi>{formats.rounded(weight("AGAINST"))}</bdi>
              </td>
              <td className="wide-only">{momentIn(view, proposal.governor.clockMode, proposal.voteEnd)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
