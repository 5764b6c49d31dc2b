import "./governor.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Hash } from "../../ui/Hash.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { resultState } from "./charts/result.ts";
import { ProposalQuery } from "./governor.query.ts";
import { ProposalSays } from "./ProposalSays.tsx";
import { isProven } from "./proven.ts";
import { readSelection } from "./selection.ts";
import { VotesTable } from "./VotesTable.tsx";
import { Weights } from "./Weights.tsx";
import { governorWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

const askFor = ({ params, search, asOf }: Request) => {
  const voter = readSelection(search).voter ?? null;
  return ask(ProposalQuery, { id: params.id, voter, after: only(search, "after") ?? null, asOf });
};

export async function describeProposal(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const words = governorWords(view.locale);
  const answer = await askFor(request);
  const proposal = answer.ok ? answer.data.governorProposal : null;
  if (proposal === null) return { title: words("name"), robots: { index: false } };
  const state = words(`states.${proposal.state}`);
  return pageMetadata(
    view,
    `/proposals/${params.id}`,
    {},
    proposal.title,
    words("descriptionOne", { governor: proposal.governor.name, state }),
  );
}

/** One proposal: what its votes add up to beside what the contract keeps, what became of it, and every vote. */
export async function ProposalPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { href, formats } = view;
  const words = governorWords(view.locale);
  const path = `/proposals/${params.id}`;
  const { voter } = readSelection(search);
  return answered(request, path, { voter }, await askFor(request), ({ meta, governorProposal: proposal }) => {
    if (proposal === null) notFound();
    const { governor, votes, findings, tallyBasis, tallyBlock, laterTallyBlock, tallyProof } = proposal;
    const state = resultState(view.locale, proposal, view.pin !== null);
    return (
      <Page view={view} path={path} query={{ voter }} meta={meta}>
        <p className="eyebrow">
          <a href={href("/proposals")}>{words("name")}</a> ·{" "}
          <a href={href("/proposals", { governor: governor.id })} lang="" dir="auto">
            {governor.name}
          </a>
        </p>
        <h1 className="record-title">
          <span lang="" dir="auto">
            {proposal.title}
          </span>
        </h1>
        <p className="lead">
          {words(`states.${proposal.state}`)} · {words("voters", { count: proposal.voters })}
        </p>
        {findings.map(({ kind, got, expected }) => (
          <div key={kind} className="callout finding" data-finding={kind}>
            <p className="finding-name">
              <Icon name="flag" /> <strong>{words(`findings.${kind}`)}</strong>
            </p>
            <p>{words("finding", { got: isolate(view.locale, got), expected: isolate(view.locale, expected) })}</p>
          </div>
        ))}
        <section aria-labelledby="weights">
          <h2 id="weights">{words("weights.title")}</h2>
          {state !== null && <ChartFigure view={view} state={state} />}
          <Weights view={view} proposal={proposal} />
          <p className="prose">
            {isProven(proposal) && <ProofLabel view={view} label="PROVEN_TOTAL" />}{" "}
            {laterTallyBlock !== null
              ? words("basis.later", { block: formats.integer(laterTallyBlock) })
              : tallyBlock === null
                ? words("basis.unknown")
                : words(`basis.${tallyBasis}`, { block: formats.integer(tallyBlock) })}{" "}
            {tallyProof !== null && tallyProof.slots[0] !== undefined && (
              <span className="fine">
                {words("slot")} <Hash view={view} hex={tallyProof.slots[0].key} what={words("slot")} />
              </span>
            )}
          </p>
        </section>
        <ProposalSays view={view} proposal={proposal} />
        <section aria-labelledby="votes">
          <h2 id="votes">{words("votes.title", { count: votes.totalCount })}</h2>
          {voter !== undefined && (
            <p>
              <code dir="ltr">{voter}</code> · <a href={href(path)}>{words("votes.all")}</a>
            </p>
          )}
          <p className="prose">{words("counted.voters")}</p>
          {votes.nodes.length > 0 && <VotesTable view={view} path={path} votes={votes.nodes} />}
          <Pager view={view} path={path} query={{ voter }} after={only(search, "after")} pageInfo={votes.pageInfo} size={50} />
          <p className="downloads">
            <DownloadLink
              view={view}
              path="/export/governor-votes.csv"
              query={{ proposal: proposal.id, voter }}
              label={words("votes.download")}
            />
          </p>
        </section>
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("counted.title")}</h2>
          <p>{words("counted.text")}</p>
          <p>
            {words("counted.mode")}{" "}
            <code dir="ltr" className="address">
              {governor.countingMode}
            </code>
          </p>
        </section>
        <CiteBox
          view={view}
          meta={meta}
          path={path}
          title={proposal.title}
          sources={[{ attribution: governor.name, licence: words("licence") }]}
        />
      </Page>
    );
  });
}
