import { Fragment } from "react";
import type { SubmissionQuery } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { SafeLink } from "./SafeLink.tsx";
import { targetsWords } from "./words.ts";

export function dayOf(view: View, date: string | null): string {
  return date === null ? targetsWords(view.locale)("submissions.undated") : view.formats.date(date);
}

/** What the record of a document says of it. */
export function SubmissionSays({
  view,
  submission,
}: {
  readonly view: View;
  readonly submission: NonNullable<SubmissionQuery["submission"]>;
}) {
  const { href, t, locale } = view;
  const words = targetsWords(locale);
  const { country, fileType, status, version } = submission;
  const facts: readonly (readonly [label: string, text: string])[] = [
    [words("submissions.date"), dayOf(view, submission.date)],
    [words("submissions.type"), words(`submissions.types.${fileType}`)],
    [words("submissions.status"), status === null ? t("words.unknown") : words(`submissions.statuses.${status}`)],
    [words("submissions.version"), version === null ? t("words.unknown") : String(version)],
    [words("submissions.language"), submission.language || t("words.unknown")],
    [words("submissions.fileName"), submission.fileName || t("words.unknown")],
    [words("record.reference"), submission.reference],
  ];
  return (
    <dl className="facts">
      <dt>{words("submissions.party")}</dt>
      <dd>
        <a href={href(`/targets/countries/${country.code}`)}>{placeName(locale, country)}</a>
      </dd>
      {facts.map(([label, text]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </Fragment>
      ))}
      <dt>{words("submissions.url")}</dt>
      <dd>
        <SafeLink address={submission.url} />
      </dd>
    </dl>
  );
}
