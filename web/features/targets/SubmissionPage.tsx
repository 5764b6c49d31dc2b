import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SubmissionRowFragment } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { ProvenSource } from "./ProvenSource.tsx";
import { dayOf, SubmissionSays } from "./SubmissionSays.tsx";
import { SubmissionQuery } from "./submissions.query.ts";
import { targetsWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

function titleOf(view: View, { country, title }: SubmissionRowFragment): string {
  return targetsWords(view.locale)("submissions.recordTitle", {
    party: placeName(view.locale, country),
    title: isolate(view.locale, title),
  });
}

export async function describeSubmission({ view, params, asOf }: Request): Promise<Metadata> {
  const words = targetsWords(view.locale);
  const answer = await ask(SubmissionQuery, { id: params.id, asOf });
  const submission = answer.ok ? answer.data.submission : null;
  if (submission === null) return { title: words("submissions.name"), robots: { index: false } };
  const description = words("submissions.recordDescription", {
    type: words(`submissions.types.${submission.fileType}`),
    party: placeName(view.locale, submission.country),
    date: dayOf(view, submission.date),
  });
  return pageMetadata(view, `/targets/submissions/${params.id}`, {}, titleOf(view, submission), description);
}

/** One document in which a country says what it promises, and where its record can be checked. */
export async function SubmissionPage({ request }: { readonly request: Request }) {
  const { view, params, asOf } = request;
  const { href, locale } = view;
  const words = targetsWords(locale);
  const path = `/targets/submissions/${params.id}`;
  const answer = await ask(SubmissionQuery, { id: params.id, asOf });
  return answered(request, path, {}, answer, ({ meta, submission }) => {
    if (submission === null) notFound();
    const { correctedBy, corrects, fact } = submission;
    const title = titleOf(view, submission);
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/targets/submissions", { source: fact.stream.id })}>{words("submissions.name")}</a> ·{" "}
          <span className="code">{submission.id}</span>
        </p>
        <h1 className="record-title">{title}</h1>
        {correctedBy !== null && (
          <p className="callout">
            {words("record.corrected")} <a href={href(`/targets/submissions/${correctedBy.id}`)}>{words("record.newer")}</a>
          </p>
        )}
        {corrects !== null && (
          <p className="callout">
            {words("record.corrects")}: <a href={href(`/targets/submissions/${corrects.id}`)}>{words("record.older")}</a>
          </p>
        )}
        <p>
          <ProofLabel view={view} label={fact.label} href={href(`/facts/${submission.id}`)} />{" "}
          <a href={href(`/facts/${submission.id}`)}>{words("record.proof")}</a>
        </p>
        <SubmissionSays view={view} submission={submission} />
        <ProvenSource view={view} stream={fact.stream} />
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[fact.stream]} />
      </Page>
    );
  });
}
