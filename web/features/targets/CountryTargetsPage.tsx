import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { DistanceSection } from "./DistanceSection.tsx";
import { ProvenSource } from "./ProvenSource.tsx";
import { SubmissionTable } from "./SubmissionTable.tsx";
import { TargetTable } from "./TargetTable.tsx";
import { CountryTargetsQuery, TargetEmissionsQuery } from "./targets.query.ts";
import { targetsWords } from "./words.ts";

type Request = PageRequest<{ readonly code: string }>;

/** Its name where a record of it gives one; else the code, which the page's own words then show. */
function namesOf(
  request: Request,
  records: readonly { readonly country: { readonly code: string; readonly name: string } | null }[],
): string {
  const code = request.params.code.toUpperCase();
  const named = records.find(({ country }) => country?.code === code)?.country ?? { code, name: code };
  return placeName(request.view.locale, named);
}

export async function describeCountryTargets(request: Request): Promise<Metadata> {
  const { view, params, asOf } = request;
  const words = targetsWords(view.locale);
  const answer = await ask(CountryTargetsQuery, { country: params.code.toUpperCase(), asOf });
  if (!answer.ok) return { title: words("name"), robots: { index: false } };
  const place = namesOf(request, [...answer.data.targets.nodes, ...answer.data.submissions.nodes]);
  const path = `/targets/countries/${params.code.toUpperCase()}`;
  return pageMetadata(view, path, {}, words("country.title", { place }), words("country.description", { place }));
}

/** A country's own targets, their distance from its emissions, and the history of what it submitted. */
export async function CountryTargetsPage({ request }: { readonly request: Request }) {
  const { view, asOf } = request;
  const { href } = view;
  const words = targetsWords(view.locale);
  const code = request.params.code.toUpperCase();
  const path = `/targets/countries/${code}`;
  const [answer, emissions] = await Promise.all([
    ask(CountryTargetsQuery, { country: code, asOf }),
    ask(TargetEmissionsQuery, { country: [code], asOf }),
  ]);
  return answered(request, path, {}, answer, ({ meta, targets, others, submissions }) => {
    const place = namesOf(request, [...targets.nodes, ...submissions.nodes]);
    const title = words("country.title", { place });
    const series = emissions.ok ? emissions.data.emissionSeries : [];
    const block = emissions.ok ? emissions.data.newest.block : null;
    const streams = new Map([...targets.nodes, ...submissions.nodes].map(({ fact }) => [fact.stream.id, fact.stream]));
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/targets")}>{words("name")}</a> · <a href={href(`/countries/${code}`)}>{place}</a>
        </p>
        <h1>{title}</h1>
        <section aria-labelledby="own">
          <h2 id="own">{words("country.targets", { place })}</h2>
          {targets.nodes.length === 0 ? (
            <p className="callout">{words("country.none")}</p>
          ) : (
            <TargetTable view={view} caption={words("country.targets", { place })} targets={targets.nodes} />
          )}
          {others.totalCount > 0 && (
            <p>
              <a href={href("/targets", { country: code })}>{words("country.others", { count: others.totalCount, place })}</a>
            </p>
          )}
          <p className="downloads">
            <DownloadLink view={view} path="/export/targets.csv" query={{ country: code, who: "COUNTRY" }} label={words("list.download")} />
          </p>
        </section>
        {targets.nodes.length > 0 && (
          <DistanceSection view={view} country={code} place={place} targets={targets.nodes} series={series} block={block} />
        )}
        {submissions.nodes.length > 0 && (
          <section aria-labelledby="submissions">
            <h2 id="submissions">{words("submissions.history", { place })}</h2>
            <SubmissionTable view={view} caption={words("submissions.history", { place })} submissions={submissions.nodes} />
            <p className="downloads">
              <DownloadLink view={view} path="/export/submissions.csv" query={{ country: code }} label={words("submissions.download")} />
            </p>
          </section>
        )}
        {[...streams.values()].map((stream) => (
          <ProvenSource key={stream.id} view={view} stream={stream} />
        ))}
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[...streams.values(), ...series.map(({ stream }) => stream)]} />
      </Page>
    );
  });
}
