import "./checks.css";
import type { Metadata } from "next";
import type { ChecksQuery as Checks } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { groupBy } from "../../lib/group-by.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { ChecksQuery } from "./checks.query.ts";
import { Outcome } from "./Outcome.tsx";
import { checkPath, isNoFault } from "./paths.ts";
import { checkWords } from "./words.ts";

const path = "/checks";

export async function describeChecks({ view }: PageRequest): Promise<Metadata> {
  const words = checkWords(view.locale);
  return pageMetadata(view, path, {}, words("title"), words("lead"));
}

/** What the integrity checks say of each source; each leads to its facts. */
export async function ChecksPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const words = checkWords(view.locale);
  const source = only(search, "source");
  const query = { source };
  const answer = await ask(ChecksQuery, { stream: source ?? null, asOf });
  return answered(request, path, query, answer, ({ meta, checks }) => {
    const streams = [...groupBy(checks, ({ stream }) => stream.id).values()];
    const sources = streams.flatMap(([first]) => (first === undefined ? [] : [first.stream]));
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{words("title")}</h1>
        <p className="prose">
          {words("lead")} <a href={view.href("/compare")}>{words("compare")}</a>
        </p>
        {streams.length === 0 && <p className="callout">{words("empty")}</p>}
        {streams.map((rows) => (
          <SourceChecks key={rows[0]?.stream.id} view={view} checks={rows} />
        ))}
        {sources.length > 0 && <CiteBox view={view} meta={meta} path={path} query={query} title={words("title")} sources={sources} />}
      </Page>
    );
  });
}

function SourceChecks({ view, checks }: { readonly view: View; readonly checks: readonly Checks["checks"][number][] }) {
  const { formats, href, locale } = view;
  const words = checkWords(locale);
  const [first] = checks;
  if (first === undefined) return null;
  const { stream } = first;
  const concerned = checks.filter(({ outcome }) => outcome !== "NOT_CONCERNED");
  const others = checks.filter(({ outcome }) => outcome === "NOT_CONCERNED");
  const sum = (of: "failed" | "unknown") => concerned.reduce((all, check) => all + (isNoFault(check.check) ? 0 : check[of]), 0);
  const caption = words("caption", { title: isolate(locale, stream.title) });
  return (
    <section aria-labelledby={`of-${stream.id}`}>
      <h2 id={`of-${stream.id}`} lang="" dir="auto">
        <a href={href(`/streams/${stream.id}`)}>{stream.title}</a>
      </h2>
      <p className="fine">{words("summary", { failed: sum("failed"), unknown: sum("unknown") })}</p>
      <Scroll label={caption}>
        <table className="checks">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words("columns.check")}</th>
              <th scope="col" className="wide-only">
                {words("columns.outcome")}
              </th>
              {(["failed", "passed", "unknown"] as const).map((column) => (
                <th key={column} scope="col" className={column === "passed" ? "number wide-only" : "number"}>
                  {words(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {concerned.map(({ id, check, outcome, failed, passed, unknown }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href(checkPath(stream.id, check))}>{words(`checks.${check}.name`)}</a>
                  <p className="fine narrow-only">
                    <Outcome view={view} check={check} outcome={outcome} />
                  </p>
                </th>
                <td className="wide-only">
                  <Outcome view={view} check={check} outcome={outcome} />
                </td>
                <td className="number">{formats.integer(failed)}</td>
                <td className="number wide-only">{formats.integer(passed)}</td>
                <td className="number">{formats.integer(unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {others.length > 0 && (
        <p className="fine">
          {words("notConcerned", { list: others.map(({ check }) => words(`checks.${check}.name`)).join(words("comma")) })}
        </p>
      )}
    </section>
  );
}
