import "./ballots.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { BallotFindings } from "./BallotFindings.tsx";
import { BallotResult } from "./BallotResult.tsx";
import { BallotSays } from "./BallotSays.tsx";
import { BallotSecrecy } from "./BallotSecrecy.tsx";
import { BallotQuery } from "./ballots.query.ts";
import { Rounds } from "./Rounds.tsx";
import { VotesSection } from "./VotesSection.tsx";
import { ballotWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

interface BallotPageProps {
  readonly request: Request;
  /** Counts the ballot anew in the reader's browser, and finds the reader's own vote there. */
  readonly recount?: ReactNode;
}

export async function describeBallot({ view, params, asOf }: Request): Promise<Metadata> {
  const words = ballotWords(view.locale);
  const answer = await ask(BallotQuery, { id: params.id, asOf });
  const ballot = answer.ok ? answer.data.ballot : null;
  if (ballot === null) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, `/ballots/${params.id}`, {}, ballot.title, words("description"));
}

/** One ballot: what does not fit first, then its result, who voted how, and where it can be checked. */
export async function BallotPage({ request, recount }: BallotPageProps) {
  const { view, params, asOf } = request;
  const { href } = view;
  const words = ballotWords(view.locale);
  const path = `/ballots/${params.id}`;
  const answer = await ask(BallotQuery, { id: params.id, asOf });
  return answered(request, path, {}, answer, ({ meta, ballot }) => {
    if (ballot === null) notFound();
    const { fact, records } = ballot;
    const [votes] = records.nodes;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/ballots")}>{words("name")}</a> · <span className="code">{ballot.id}</span>
        </p>
        <h1 className="record-title" lang="" dir="auto">
          {ballot.title}
        </h1>
        <BallotFindings view={view} findings={ballot.findings} />
        {ballot.form === "AGGREGATE" && <p className="callout prose">{words("units.sumsOnly")}</p>}
        <BallotResult view={view} ballot={ballot} />
        <p>
          <ProofLabel view={view} label={votes?.fact.label ?? fact.label} href={href(`/facts/${votes?.fact.id ?? fact.id}`)} />{" "}
          <a href={href(`/facts/${votes?.fact.id ?? fact.id}`)}>{words("proof")}</a>
        </p>
        <BallotSecrecy view={view} ballot={ballot} />
        <Rounds view={view} ballot={ballot} block={ballot.block} />
        {recount}
        <VotesSection request={request} ballot={ballot} />
        <BallotSays view={view} ballot={ballot} />
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("counted.title")}</h2>
          <p>{words("counted.text")}</p>
        </section>
        <CiteBox view={view} meta={meta} path={path} title={ballot.title} sources={[fact.stream]} />
      </Page>
    );
  });
}
