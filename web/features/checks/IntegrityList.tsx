import type { CheckedField, FindingSubject, IntegrityThingFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { FindingSentence } from "./FindingSentence.tsx";
import { checkPath } from "./paths.ts";
import { checkWords } from "./words.ts";

/** What a field calls one of its checks, in the language of the page. */
export type NameOf = (field: CheckedField, check: string) => string;

interface IntegrityListProps {
  readonly view: View;
  readonly findings: readonly IntegrityThingFragment[];
  readonly nameOf: NameOf;
  /** True where all are of one check and source, which the page names already. */
  readonly ofOne?: boolean;
}

const paths: Readonly<Record<FindingSubject, string>> = {
  RECORD: "/facts",
  PROJECT: "/credits/projects",
  ORGANISATION: "/organisations",
  BALLOT: "/ballots",
};

/** What was found, each with what it is about and where that stands. */
export function IntegrityList({ view, findings, nameOf, ofOne = false }: IntegrityListProps) {
  const { href, locale } = view;
  const words = checkWords(locale);
  return (
    <ol className="findings">
      {findings.map(({ field, check, subject, subjectId, title, said, stream }) => (
        <li key={`${stream.id} ${check} ${subjectId} ${title}`} className="finding">
          <a href={href(`${paths[subject]}/${subjectId}`)} lang="" dir="auto">
            {title}
          </a>
          {!ofOne && (
            <p className="fine">
              <a href={href(checkPath(stream.id, check))}>{nameOf(field, check)}</a> {words("list.in")} <bdi lang="">{stream.title}</bdi>
            </p>
          )}
          <p className="finding-said">
            <FindingSentence view={view} said={said} />
          </p>
        </li>
      ))}
    </ol>
  );
}
