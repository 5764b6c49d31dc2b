import type { Metadata } from "next";
import { Fragment } from "react";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import { Hash } from "../../ui/Hash.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import { ProposalsQuery } from "./governor.query.ts";
import { ProposalsTable } from "./ProposalsTable.tsx";
import { filterOf, readSelection, selectionQuery } from "./selection.ts";
import { governorWords } from "./words.ts";

const path = "/proposals";

const askFor = ({ search, asOf }: PageRequest) =>
  ask(ProposalsQuery, { filter: filterOf(readSelection(search)), after: only(search, "after") ?? null, asOf });

export async function describeProposals(request: PageRequest): Promise<Metadata> {
  const { view, search } = request;
  const words = governorWords(view.locale);
  const answer = await askFor(request);
  const title = answer.ok ? words("title", { count: answer.data.governorProposals.totalCount }) : words("name");
  return pageMetadata(view, path, selectionQuery(readSelection(search)), title, words("description"));
}

/** Proposals of every Governor that is read, the newest first. */
export async function ProposalsPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const { href, locale, formats } = view;
  const words = governorWords(locale);
  const selection = readSelection(search);
  const query = selectionQuery(selection);
  return answered(request, path, query, await askFor(request), ({ meta, governors, governorProposals: list }) => {
    const title = words("title", { count: list.totalCount });
    const sources = governors.map(({ name }) => ({ attribution: name, licence: words("licence") }));
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{title}</h1>
        <p className="lead prose">{words("lead")}</p>
        {governors.length === 0 ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <details className="filters" open={Object.keys(selection).length > 0}>
              <summary>{words("form.title")}</summary>
              <form action={href(path).split("?")[0]} method="get">
                <PinFields view={view} />
                <div className="filters-grid">
                  <Field label={words("form.text")} className="two">
                    <input type="search" name="q" defaultValue={selection.text} />
                  </Field>
                  <Field label={words("form.governor")} className="two">
                    <Select
                      name="governor"
                      value={selection.governor}
                      any={words("form.any")}
                      groups={[{ options: governors.map(({ id, name }) => ({ value: id, label: name })) }]}
                    />
                  </Field>
                  <Field label={words("form.voter")} className="two">
                    <input type="text" name="voter" dir="ltr" spellCheck={false} defaultValue={selection.voter} />
                  </Field>
                </div>
                <p className="filters-go">
                  <button type="submit">{words("form.show")}</button>
                </p>
              </form>
            </details>
            {list.nodes.length === 0 ? (
              <p className="callout">{words("empty")}</p>
            ) : (
              <>
                <ProposalsTable view={view} proposals={list.nodes} />
                <Pager view={view} path={path} query={query} after={only(search, "after")} pageInfo={list.pageInfo} size={25} />
                <p className="downloads">
                  <DownloadLink view={view} path="/export/governor-proposals.csv" query={query} label={words("download")} />
                </p>
              </>
            )}
            <section aria-labelledby="governors">
              <h2 id="governors">{words("governors.title")}</h2>
              <dl className="facts">
                {governors.map(({ id, name, contract, countingMode, startBlock, proposals }) => (
                  <Fragment key={id}>
                    <dt lang="" dir="auto">
                      {name}
                    </dt>
                    <dd>
                      {words("governors.proposals", { count: proposals })} ·{" "}
                      {words("governors.from", { block: formats.integer(startBlock) })}
                      <br />
                      <Hash view={view} hex={contract} what={words("governors.contract")} />{" "}
                      <code dir="ltr" className="address">
                        {countingMode}
                      </code>
                    </dd>
                  </Fragment>
                ))}
              </dl>
            </section>
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
              <p>{words("counted.voters")}</p>
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={sources} />
          </>
        )}
      </Page>
    );
  });
}
