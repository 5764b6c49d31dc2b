import "./checks.css";
import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RecordChecksQuery } from "./checks.query.ts";
import { RelatedRecords } from "./FindingItem.tsx";
import { FoundSentence } from "./FoundSentence.tsx";
import { checkPath, isNoFault } from "./paths.ts";
import { checkWords } from "./words.ts";

/** What the integrity checks found of a record; nothing where they found nothing. */
export async function RecordChecks({ request, id }: { readonly request: PageRequest<unknown>; readonly id: string }) {
  const { view, asOf } = request;
  const words = checkWords(view.locale);
  const answer = await ask(RecordChecksQuery, { id, asOf });
  const flow = answer.ok ? answer.data.flow : null;
  // That it was corrected is told by its versions, side by side.
  const checks = (flow?.checks ?? []).filter(({ check }) => !isNoFault(check));
  if (flow === null || checks.length === 0) return null;
  return (
    <section className="callout callout-warn" aria-labelledby="checks">
      <h2 id="checks">{words("onRecord", { count: checks.length })}</h2>
      {checks.map((finding) => (
        <div key={finding.id}>
          <p>
            <Icon name="flag" />{" "}
            <a href={view.href(checkPath(flow.fact.stream.id, finding.check))}>{words(`checks.${finding.check}.name`)}</a>.{" "}
            <FoundSentence view={view} said={{ ...finding, date: finding.record?.date ?? null }} />
          </p>
          {finding.related.length > 0 && <RelatedRecords view={view} related={finding.related} />}
        </div>
      ))}
    </section>
  );
}
