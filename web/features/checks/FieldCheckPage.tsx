import "./checks.css";
import type { Metadata } from "next";
import type { OneCheckQuery as Data, IntegrityRowFragment } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { CheckPage, describeCheck } from "./CheckPage.tsx";
import { IntegrityList, type NameOf } from "./IntegrityList.tsx";
import { OneCheckQuery } from "./integrity.query.ts";
import { checkOf, checkPath, nameIn } from "./paths.ts";
import { filterOf, selectionQuery } from "./selection.ts";
import { checkWords } from "./words.ts";

type Request = PageRequest<{ readonly stream: string; readonly check: string }>;
const pageSize = 20;

function askFor({ params, search, asOf }: Request): Promise<Answer<Data>> {
  const filter = filterOf({ source: params.stream, check: nameIn(params.check) });
  return ask(OneCheckQuery, { filter, first: pageSize, after: only(search, "after") ?? null, asOf });
}

/** Checks of funds show the figures that clash; those of which nothing is concerned are told as well. */
const isOfFunds = ({ integrityChecks: [row] }: Data, { params }: Request): boolean =>
  row === undefined ? checkOf(params.check) !== undefined : row.field === "FUNDS";

function titleOf(view: View, { field, check, found, stream }: IntegrityRowFragment, nameOf: NameOf): string {
  return checkWords(view.locale)("detailTitle", { name: nameOf(field, check), count: found, title: isolate(view.locale, stream.title) });
}

export async function describeFieldCheck(request: Request, nameOf: NameOf): Promise<Metadata> {
  const { view, params } = request;
  const words = checkWords(view.locale);
  const answer = await askFor(request);
  if (answer.ok && isOfFunds(answer.data, request)) return describeCheck(request);
  const [row] = answer.ok ? answer.data.integrityChecks : [];
  if (row === undefined) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, checkPath(params.stream, row.check), {}, titleOf(view, row, nameOf), words("lead"));
}

interface FieldCheckPageProps {
  readonly request: Request;
  readonly nameOf: NameOf;
}

/** One check of one source of any field: how it came out, what was found, and what could not be judged. */
export async function FieldCheckPage({ request, nameOf }: FieldCheckPageProps) {
  const { view, params, search } = request;
  const words = checkWords(view.locale);
  const answer = await askFor(request);
  if (answer.ok && isOfFunds(answer.data, request)) return <CheckPage request={request} />;
  const path = `/checks/${params.stream}/${params.check}`;
  const after = only(search, "after");
  return answered(request, path, { after }, answer, ({ meta, integrityChecks: [row], integrityFindings: findings }) => {
    if (row === undefined) return <Missing view={view} />;
    const { field, check, found, passed, unknown, stream } = row;
    const title = titleOf(view, row, nameOf);
    return (
      <Page view={view} path={path} query={{ after }} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/checks")}>{words("name")}</a> ·{" "}
          <a href={view.href("/checks", selectionQuery({ field }))}>{words(`fields.${field}`)}</a> ·{" "}
          <a href={view.href("/checks", { source: stream.id })} lang="" dir="auto">
            {stream.title}
          </a>
        </p>
        <h1>{title}</h1>
        <p className="prose">{words("counts", { all: found + passed + unknown, failed: found, passed, unknown })}</p>
        {unknown > 0 && (
          <div className="callout">
            <h2>{words("unknownTitle")}</h2>
            <p>{words("unknownOther")}</p>
          </div>
        )}
        <section aria-labelledby="found">
          <h2 id="found">{words("findings")}</h2>
          {findings.nodes.length === 0 ? (
            <p>{words("none")}</p>
          ) : (
            <>
              <p className="downloads">
                <DownloadLink
                  view={view}
                  path="/export/integrity-findings.csv"
                  query={selectionQuery({ source: stream.id, check })}
                  label={words("download", { count: found })}
                />
              </p>
              <IntegrityList view={view} findings={findings.nodes} nameOf={nameOf} ofOne={true} />
              <Pager view={view} path={path} query={{}} after={after} pageInfo={findings.pageInfo} size={pageSize} />
            </>
          )}
        </section>
        <CiteBox view={view} meta={meta} path={path} query={{ after }} title={title} sources={[stream]} />
      </Page>
    );
  });
}
