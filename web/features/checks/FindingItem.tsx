import type { CheckFindingPartsFragment as Finding } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { FoundSentence } from "./FoundSentence.tsx";
import { checkWords } from "./words.ts";

interface FindingItemProps {
  readonly view: View;
  readonly finding: Finding;
  readonly stream: string;
}

/** One finding: what clashes, whose it is, and the records that it rests on. */
export function FindingItem({ view, finding, stream }: FindingItemProps) {
  const { href, locale } = view;
  const words = checkWords(locale);
  const { record, organisation, related } = finding;
  return (
    <li className="finding">
      {organisation && (
        <p>
          <OrganisationLink view={view} organisation={organisation} />
        </p>
      )}
      <p className="finding-said">
        <FoundSentence view={view} said={{ ...finding, date: record?.date ?? null }} />
      </p>
      {organisation && (
        <p>
          <a href={href("/records", { source: stream, organisation: organisation.id })}>{words("records")}</a> ·{" "}
          <a href={href("/boundary", { source: stream, organisation: organisation.id })}>{words("boundary")}</a>
        </p>
      )}
      {record && <FlowTable view={view} caption={words("newest")} flows={[record]} />}
      {related.length > 0 && <RelatedRecords view={view} related={related} />}
    </li>
  );
}

/** The records that a finding rests on, each in its own currency. */
export function RelatedRecords({ view, related }: { readonly view: View; readonly related: Finding["related"] }) {
  const { formats, href, locale, t } = view;
  const words = checkWords(locale);
  return (
    <details>
      <summary>
        {words("related")} ({formats.integer(related.length)})
      </summary>
      <ul className="related">
        {related.map((flow) => (
          <li key={flow.id}>
            <a href={href(`/flows/${flow.id}`)} lang="" dir="auto">
              {flow.title === "" ? flow.reference : flow.title}
            </a>{" "}
            <span className="kind">{t(`kinds.${flow.kind}.one`)}</span> <code dir="ltr">{flow.reference}</code>{" "}
            <bdi>{formats.moneyExact(flow.amount, flow.currency)}</bdi> ·{" "}
            {flow.date === null ? t("flow.noDate") : <time dateTime={flow.date}>{formats.date(flow.date)}</time>}
          </li>
        ))}
      </ul>
    </details>
  );
}
