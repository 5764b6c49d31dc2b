import "./ballots.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { NamedVoterQuery as Answer } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Page } from "../../ui/Page.tsx";
import { votersText } from "./matrix-selection.ts";
import { NamedYears } from "./NamedYears.tsx";
import { VoterHistory } from "./VoterHistory.tsx";
import { shortVoter, voterAddress, voterOfAddress } from "./voter-address.ts";
import { NamedVoterQuery } from "./voters.query.ts";
import { ballotWords } from "./words.ts";

type Request = PageRequest<{ readonly code: string }>;

function askVoter({ params, search, asOf }: Request) {
  const voter = voterOfAddress(params.code);
  if (voter === null) notFound();
  return ask(NamedVoterQuery, { voter, after: only(search, "after") ?? null, asOf });
}

function titleOf({ locale }: View, rows: Answer["ballotVoter"], voter: string): string {
  const words = ballotWords(locale);
  const [first] = rows;
  const name = isolate(locale, shortVoter(voter));
  // Two sources may tell of the same vote: their numbers are never added up.
  return rows.length === 1 && first !== undefined
    ? words("voter.title", { name, count: first.votes })
    : words("voter.titleSeveral", { name, sources: rows.length });
}

export async function describeNamedVoter(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const words = ballotWords(view.locale);
  const answer = await askVoter(request);
  if (!answer.ok || answer.data.ballotVoter.length === 0) return { title: words("name"), robots: { index: false } };
  const voter = voterOfAddress(params.code) ?? "";
  return pageMetadata(view, voterAddress(voter), {}, titleOf(view, answer.data.ballotVoter, voter), words("description"));
}

/** How one voter of named roll calls voted, over the years and vote by vote. One part for each source. */
export async function NamedVoterPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { href, locale } = view;
  const words = ballotWords(locale);
  const voter = voterOfAddress(params.code) ?? "";
  const path = voterAddress(voter);
  return answered(request, path, {}, await askVoter(request), ({ meta, ballotVoter, history }) => {
    const rows = [...ballotVoter].sort((a, b) => b.votes - a.votes);
    if (rows.length === 0) notFound();
    const title = titleOf(view, rows, voter);
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/ballots")}>{words("name")}</a>
        </p>
        <h1>{title}</h1>
        <p className="named-voter">
          <code dir="ltr">{voter}</code> <CopyButton text={voter} label={words("named.copy")} copied={view.t("words.copied")} />
        </p>
        {rows.map((row) => (
          <section key={row.id} aria-label={row.stream.title}>
            <p className="headline-source">
              {words.rich("voter.source", {
                title: row.stream.title,
                stream: (chunks) => (
                  <a href={href(`/streams/${row.stream.id}`)} lang="" dir="auto">
                    {chunks}
                  </a>
                ),
              })}
            </p>
            <NamedYears view={view} voter={row} />
            <p>
              <a href={href("/ballots/agreement", { source: row.stream.id, voters: votersText([voter]) })}>{words("named.square")}</a>
              {" · "}
              <a href={href("/ballots/voters", { source: row.stream.id })}>{words("voters.list")}</a>
            </p>
          </section>
        ))}
        <p className="fine">{words("named.unknown")}</p>
        <VoterHistory view={view} path={path} query={{}} search={search} history={history} voter={voter} />
        <CiteBox view={view} meta={meta} path={path} title={title} sources={rows.map(({ stream }) => stream)} />
      </Page>
    );
  });
}
