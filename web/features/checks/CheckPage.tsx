import "./checks.css";
import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { CheckQuery } from "./checks.query.ts";
import { FindingItem } from "./FindingItem.tsx";
import { checkOf, checkPath } from "./paths.ts";
import { checkWords } from "./words.ts";

type Request = PageRequest<{ readonly stream: string; readonly check: string }>;
const pageSize = 20;

function askFor({ params, search, asOf }: Request, check: NonNullable<ReturnType<typeof checkOf>>) {
  return ask(CheckQuery, { stream: params.stream, check, first: pageSize, after: only(search, "after") ?? null, asOf });
}

export async function describeCheck(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const words = checkWords(view.locale);
  const name = checkOf(params.check);
  const answer = name === undefined ? undefined : await askFor(request, name);
  if (name === undefined || answer === undefined || !answer.ok) return { title: words("name"), robots: { index: false } };
  const { failed, stream } = answer.data.check;
  const title = words("detailTitle", { name: words(`checks.${name}.name`), count: failed, title: isolate(view.locale, stream.title) });
  return pageMetadata(view, checkPath(params.stream, name), {}, title, words(`checks.${name}.meaning`));
}

/** One check of one source: how it is worked out, what does not fit with the figures that clash, and what could not be judged. */
export async function CheckPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const words = checkWords(view.locale);
  const name = checkOf(params.check);
  if (name === undefined) return <Missing view={view} />;
  const path = checkPath(params.stream, name);
  const after = only(search, "after");
  const answer = await askFor(request, name);
  return answered(request, path, { after }, answer, ({ meta, check }) => {
    const { failed, passed, unknown, stream, findings } = check;
    const title = words("detailTitle", { name: words(`checks.${name}.name`), count: failed, title: isolate(view.locale, stream.title) });
    return (
      <Page view={view} path={path} query={{ after }} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/checks")}>{words("name")}</a> ·{" "}
          <a href={view.href("/checks", { source: stream.id })} lang="" dir="auto">
            {stream.title}
          </a>
        </p>
        <h1>{title}</h1>
        <p className="prose">{words("counts", { all: failed + passed + unknown, failed, passed, unknown })}</p>
        {unknown > 0 && (
          <div className="callout">
            <h2>{words("unknownTitle")}</h2>
            <p>{words(`checks.${name}.unknown`)}</p>
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
                  path="/export/checks.csv"
                  query={{ source: stream.id, check: params.check }}
                  label={words("download", { count: failed })}
                />
              </p>
              <ol className="findings">
                {findings.nodes.map((finding) => (
                  <FindingItem key={finding.id} view={view} finding={finding} stream={stream.id} />
                ))}
              </ol>
              <Pager view={view} path={path} query={{}} after={after} pageInfo={findings.pageInfo} size={pageSize} />
            </>
          )}
        </section>
        <section className="prose" aria-labelledby="method">
          <h2 id="method">{words("method")}</h2>
          <p>{words(`checks.${name}.meaning`)}</p>
        </section>
        <CiteBox view={view} meta={meta} path={path} query={{ after }} title={title} sources={[stream]} />
      </Page>
    );
  });
}
