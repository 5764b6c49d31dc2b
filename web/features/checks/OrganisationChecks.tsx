import "./checks.css";
import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { Icon } from "../../ui/Icon.tsx";
import { OrganisationChecksQuery } from "./checks.query.ts";
import { FoundSentence } from "./FoundSentence.tsx";
import { checkPath } from "./paths.ts";
import { checkWords } from "./words.ts";

/** What the integrity checks found of an organisation's years; nothing where they found nothing. */
export async function OrganisationChecks({ request, id }: { readonly request: PageRequest<unknown>; readonly id: string }) {
  const { view, asOf } = request;
  const words = checkWords(view.locale);
  const answer = await ask(OrganisationChecksQuery, { id, asOf });
  const checks = answer.ok ? (answer.data.organisation?.checks ?? []) : [];
  if (checks.length === 0) return null;
  return (
    <section className="callout" aria-labelledby="checks">
      <h2 id="checks">{words("onOrganisation", { count: checks.length })}</h2>
      {checks.map((finding) => (
        <p key={finding.id}>
          <Icon name="flag" />{" "}
          <a href={view.href(checkPath(finding.stream.id, finding.check))} lang="" dir="auto">
            {finding.stream.title}
          </a>
          {": "}
          <FoundSentence view={view} said={{ ...finding, topic: null, day: null, date: null }} />
        </p>
      ))}
    </section>
  );
}
