import "./ballots.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import type { VoterQuery as VoterQueryAnswer } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { Agreement } from "./Agreement.tsx";
import type { Voter } from "./ask-voter.ts";
import { voterYearsState } from "./charts/voter-years.ts";
import { choiceName } from "./choice-name.ts";
import { VoterForm } from "./VoterForm.tsx";
import { VoterHistory } from "./VoterHistory.tsx";
import { VoterParts } from "./VoterParts.tsx";
import { readVoted, readVoterSelection, type VoterSelection, voterFilter, voterQuery } from "./voter-selection.ts";
import { VoterQuery } from "./voters.query.ts";
import { ballotWords } from "./words.ts";

type Request = PageRequest<{ readonly code: string }>;

function askVoter({ params, search, asOf }: Request) {
  const voted = readVoted(search);
  return ask(VoterQuery, {
    voter: params.code.toUpperCase(),
    filter: voterFilter(readVoterSelection(search)),
    class: voted === undefined ? null : [voted],
    after: only(search, "after") ?? null,
    asOf,
  });
}

function titleOf(view: View, rows: readonly Voter[], code: string): string {
  const [first] = rows;
  const name = first?.country == null ? code.toUpperCase() : placeName(view.locale, first.country);
  const words = ballotWords(view.locale);
  // Two sources may tell of the same vote: their numbers are never added up.
  if (rows.length !== 1 || first === undefined)
    return words("voter.titleSeveral", { name: isolate(view.locale, name), sources: rows.length });
  return words("voter.title", { name: isolate(view.locale, name), count: first.votes });
}

export async function describeVoter(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const answer = await askVoter(request);
  const words = ballotWords(view.locale);
  if (!answer.ok || answer.data.ballotVoter.length === 0) return { title: words("name"), robots: { index: false } };
  return pageMetadata(
    view,
    `/ballots/countries/${params.code}`,
    {},
    titleOf(view, answer.data.ballotVoter, params.code),
    words("description"),
  );
}

/** How one named voter voted: over the years, by issue, with whom, and vote by vote. One part for each source. */
export async function VoterPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const path = `/ballots/countries/${params.code}`;
  const selection = readVoterSelection(search);
  const voted = readVoted(search);
  const query = { ...voterQuery(selection), voted };
  const narrowed = Object.values(query).some((value) => value !== undefined);
  return answered(request, path, query, await askVoter(request), ({ meta, ballotVoter, history, facets }) => {
    const rows = [...ballotVoter].sort((a, b) => b.votes - a.votes);
    const [first] = rows;
    if (first === undefined && !narrowed) notFound();
    const form = <VoterForm view={view} path={path} selection={selection} voted={voted} facets={facets} />;
    if (first === undefined) return <NothingThere view={view} path={path} meta={meta} query={query} form={form} />;
    const title = titleOf(view, rows, params.code);
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/ballots")}>{words("name")}</a>
          {first.country !== null && (
            <>
              {" · "}
              <a href={href(`/countries/${first.country.code}`)}>{words("voter.back")}</a>
            </>
          )}
        </p>
        <h1>{title}</h1>
        {form}
        {rows.map((voter) => (
          <section key={voter.id} aria-label={voter.stream.title}>
            <p className="headline-source">
              {words.rich("voter.source", {
                title: voter.stream.title,
                stream: (chunks) => (
                  <a href={href(`/streams/${voter.stream.id}`)} lang="" dir="auto">
                    {chunks}
                  </a>
                ),
              })}
            </p>
            <p>
              {voter.classes
                .map((part) => `${choiceName(locale, { name: "", class: part.class })} ${formats.integer(part.votes)}`)
                .join(" · ")}{" "}
              <span className="fine">
                {words("voter.headline", { count: voter.votes, from: day(view, voter.firstDate), to: day(view, voter.lastDate) })}
              </span>
            </p>
            <Figures view={view} voter={voter} selection={selection} />
          </section>
        ))}
        <VoterHistory view={view} path={path} query={query} search={search} history={history} voter={first.voter} />
        <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={rows.map(({ stream }) => stream)} />
      </Page>
    );
  });
}

/** One source's charts of the voter. */
function Figures({ view, voter, selection }: { readonly view: View; readonly voter: Voter; readonly selection: VoterSelection }) {
  const { block } = voter;
  const chart = block === null ? null : { locale: view.locale, voter, selection, block, pinned: view.pin !== null };
  const years = chart === null ? null : voterYearsState(chart);
  return (
    <>
      {years !== null && <ChartFigure view={view} state={years} id={`years-${voter.stream.id}`} level={2} />}
      <VoterParts view={view} voter={voter} />
      <Agreement view={view} voter={voter} chart={chart} />
    </>
  );
}

interface NothingThereProps {
  readonly view: View;
  readonly path: string;
  readonly meta: VoterQueryAnswer["meta"];
  readonly query: Query;
  readonly form: ReactNode;
}

/** Where no vote fits what was asked for: what to do about it. */
function NothingThere({ view, path, meta, query, form }: NothingThereProps) {
  const words = ballotWords(view.locale);
  return (
    <Page view={view} path={path} query={query} meta={meta}>
      <p className="eyebrow">
        <a href={view.href("/ballots")}>{words("name")}</a>
      </p>
      <h1>{words("voter.nothing")}</h1>
      {form}
      <div className="callout">
        <p>{words("voter.nothingText")}</p>
        <p>
          <a href={view.href(path)}>{words("voter.allVotes")}</a>
        </p>
      </div>
    </Page>
  );
}

function day(view: View, date: string | null): string {
  return date === null ? view.t("words.unknown") : view.formats.date(date);
}
