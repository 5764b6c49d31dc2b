import { Fragment } from "react";
import type { ProposalQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { momentIn } from "./moment.ts";
import { trimmed } from "./weight.ts";
import { governorWords } from "./words.ts";

/** When votes are taken, what the quorum is, what became of it, what it calls, and its own words. */
export function ProposalSays({
  view,
  proposal,
}: {
  readonly view: View;
  readonly proposal: NonNullable<ProposalQuery["governorProposal"]>;
}) {
  const { t, formats } = view;
  const words = governorWords(view.locale);
  const { governor, voteStart, voteEnd, firstVoteEnd, quorum, quorumReached, changes, calls, description, transaction } = proposal;
  const moment = (value: string) => momentIn(view, governor.clockMode, value);
  return (
    <section aria-labelledby="says">
      <h2 id="says">{words("says.title")}</h2>
      <dl className="facts">
        <dt>{words("says.window")}</dt>
        <dd>
          {t("words.period", { from: moment(voteStart), to: moment(voteEnd) })}
          {firstVoteEnd !== null && <> · {words("says.extended", { end: moment(firstVoteEnd) })}</>}
        </dd>
        <dt>{words("says.quorum")}</dt>
        <dd>
          {quorum === null ? t("words.unknown") : <bdi>{formats.amountExact(trimmed(quorum))}</bdi>}
          {quorumReached !== null && <> · {words(quorumReached ? "says.reached" : "says.missed")}</>}
        </dd>
        <dt>{words("says.proposer")}</dt>
        <dd>
          <Hash view={view} hex={proposal.proposer} what={words("says.proposer")} />
        </dd>
        <dt>{words("says.proposed")}</dt>
        <dd>
          <time dateTime={transaction.block.time}>{formats.date(transaction.block.time.slice(0, 10))}</time>,{" "}
          {words("block", { block: formats.integer(transaction.block.number) })},{" "}
          <Hash view={view} hex={transaction.hash} what={t("search.kinds.TRANSACTION")} />
        </dd>
        {changes.map((change) => (
          <Fragment key={`${change.kind} ${change.transaction.hash}`}>
            <dt>{words(`changes.${change.kind}`)}</dt>
            <dd>
              <time dateTime={change.transaction.block.time}>{formats.date(change.transaction.block.time.slice(0, 10))}</time>,{" "}
              {words("block", { block: formats.integer(change.transaction.block.number) })},{" "}
              <Hash view={view} hex={change.transaction.hash} what={t("search.kinds.TRANSACTION")} />
            </dd>
          </Fragment>
        ))}
        <dt>{words("says.number")}</dt>
        <dd>
          <code dir="ltr" className="address">
            {proposal.number}
          </code>
        </dd>
      </dl>
      <h3>{words("says.words")}</h3>
      <blockquote className="prose proposal-words" lang="" dir="auto">
        {description}
      </blockquote>
      <h3>{words("says.calls", { count: calls.length })}</h3>
      <ol>
        {calls.map(({ target, value, signature, calldata }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: calls are told apart by their place alone
          <li key={index}>
            <Hash view={view} hex={target} what={words("says.target")} /> {signature !== "" && <code dir="ltr">{signature}</code>}{" "}
            {value !== "0" && <>{words("says.value", { value })} </>}
            {calldata === "0x" ? words("says.noData") : <Hash view={view} hex={calldata} what={words("says.data")} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
