import type { Metadata } from "next";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { askSubmissions, type SubmissionScene } from "./ask-submissions.ts";
import { CountTable } from "./CountTable.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { ProvenSource } from "./ProvenSource.tsx";
import { SubmissionTable } from "./SubmissionTable.tsx";
import { fileTypes, statuses, submissionQuery } from "./selection.ts";
import { targetsWords } from "./words.ts";

const path = "/targets/submissions";
/** Documents on a page. */
const size = 25;

function titleOf(view: View, { figures }: SubmissionScene): string {
  const words = targetsWords(view.locale);
  const count = figures?.list.totalCount ?? 0;
  return count === 0 ? words("submissions.titleNone") : words("submissions.title", { count });
}

export async function describeSubmissions({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const words = targetsWords(view.locale);
  const answer = await askSubmissions(search, asOf);
  if (!answer.ok) return { title: words("submissions.name") };
  const query = submissionQuery(answer.data.selection);
  return pageMetadata(view, path, query, titleOf(view, answer.data), words("submissions.description"));
}

/** Every document in which a country says what it promises, of one source at a time. */
export async function SubmissionsPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { href, t } = view;
  const words = targetsWords(view.locale);
  const answer = await askSubmissions(search, asOf);
  const query = answer.ok ? submissionQuery(answer.data.selection) : {};
  return answered(request, path, query, answer, (scene) => {
    const { meta, stream, figures, selection } = scene;
    const title = titleOf(view, scene);
    const [fitting] = figures?.fitting.rows ?? [];
    const narrowed = (more: typeof selection) => href(path, submissionQuery({ ...selection, ...more }));
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/targets")}>{words("name")}</a> · {words("submissions.name")}
        </p>
        <h1>{title}</h1>
        {stream === undefined || figures === null ? (
          <p className="callout">{words("submissions.none")}</p>
        ) : (
          <>
            <section className="headline" aria-label={words("submissions.name")}>
              {fitting !== undefined && (
                <p className="headline-what">
                  {words("submissions.headline", {
                    count: fitting.submissions,
                    countries: fitting.countries,
                    undated: fitting.undated,
                    withoutVersion: fitting.withoutVersion,
                  })}
                </p>
              )}
              <ProvenSource view={view} stream={stream} />
            </section>
            <Form view={view} scene={scene} />
            {figures.list.totalCount === 0 ? (
              <div className="callout">
                <p>{words("submissions.empty")}</p>
                <p>
                  <a href={href(path, { source: stream.id })}>{words("submissions.clear")}</a>
                </p>
              </div>
            ) : (
              <>
                <CountTable
                  view={view}
                  title={words("submissions.byType")}
                  columns={[words("submissions.type"), words("submissions.documents")]}
                  rows={figures.types.rows.flatMap(({ fileType, submissions }) =>
                    fileType === null
                      ? []
                      : [
                          {
                            key: fileType,
                            label: words(`submissions.types.${fileType}`),
                            href: narrowed({ type: fileType }),
                            counts: [submissions],
                          },
                        ],
                  )}
                />
                <CountTable
                  view={view}
                  title={words("submissions.byStatus")}
                  columns={[words("submissions.status"), words("submissions.documents")]}
                  rows={figures.statuses.rows.map(({ status, submissions }) => ({
                    key: status ?? "",
                    label: status === null ? t("words.unknown") : words(`submissions.statuses.${status}`),
                    href: status === null ? href(path, query) : narrowed({ status }),
                    counts: [submissions],
                  }))}
                />
                <section aria-labelledby="list">
                  <h2 id="list">{words("submissions.list")}</h2>
                  <SubmissionTable view={view} caption={words("submissions.list")} submissions={figures.list.nodes} />
                  <Pager view={view} path={path} query={query} after={only(search, "after")} pageInfo={figures.list.pageInfo} size={size} />
                  <p className="downloads">
                    <DownloadLink view={view} path="/export/submissions.csv" query={query} label={words("submissions.download")} />
                  </p>
                </section>
              </>
            )}
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[stream]} />
          </>
        )}
      </Page>
    );
  });
}

function Form({ view, scene }: { readonly view: View; readonly scene: SubmissionScene }) {
  const { locale, formats } = view;
  const words = targetsWords(locale);
  const { streams, stream, selection, figures } = scene;
  const { source: _, ...narrowed } = selection;
  const countries = (figures?.countries.rows ?? [])
    .flatMap(({ country }) => (country === null ? [] : [{ value: country.code, label: placeName(locale, country) }]))
    .sort((a, b) => formats.compare(a.label, b.label));
  const any = words("form.any");
  return (
    <FilterForm
      view={view}
      path={path}
      title={words("submissions.form")}
      open={Object.values(narrowed).some((value) => value !== undefined)}
    >
      <Field label={words("form.source")} className="two">
        <Select name="source" value={stream?.id} groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]} />
      </Field>
      <Field label={words("form.country")}>
        <Select name="country" value={selection.country} any={any} groups={[{ options: countries }]} />
      </Field>
      <Field label={words("submissions.type")}>
        <Select
          name="type"
          value={selection.type}
          any={any}
          groups={[{ options: fileTypes.map((value) => ({ value, label: words(`submissions.types.${value}`) })) }]}
        />
      </Field>
      <Field label={words("submissions.status")}>
        <Select
          name="status"
          value={selection.status}
          any={any}
          groups={[{ options: statuses.map((value) => ({ value, label: words(`submissions.statuses.${value}`) })) }]}
        />
      </Field>
      <Field label={words("form.text")}>
        <input type="search" name="text" defaultValue={selection.text} />
      </Field>
    </FilterForm>
  );
}
