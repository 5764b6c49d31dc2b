import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { TargetTable } from "./TargetTable.tsx";
import { CountryTargetsQuery, OrganisationTargetsQuery } from "./targets.query.ts";
import { targetsWords } from "./words.ts";

/** Targets on such a page. */
const most = 5;

interface OfProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
}

/** On the page of a country: what it has promised. Nothing where no source tells of that. */
export async function CountryTargets({ request, country }: OfProps & { readonly country: string }) {
  const { view, asOf } = request;
  const words = targetsWords(view.locale);
  const answer = await ask(CountryTargetsQuery, { country, asOf });
  if (!answer.ok) return null;
  const { targets, submissions } = answer.data;
  if (targets.totalCount === 0 && submissions.totalCount === 0) return null;
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{words("of.country")}</h2>
      {targets.nodes.length > 0 && <TargetTable view={view} caption={words("of.country")} targets={targets.nodes.slice(0, most)} />}
      <p>
        <a href={view.href(`/targets/countries/${country}`)}>{words("country.all")}</a>
      </p>
    </section>
  );
}

/** On the page of an organisation: what it has promised. Nothing where no source tells of that. */
export async function OrganisationTargets({ request, organisation }: OfProps & { readonly organisation: string }) {
  const { view, asOf } = request;
  const words = targetsWords(view.locale);
  const answer = await ask(OrganisationTargetsQuery, { organisation, asOf });
  if (!answer.ok || answer.data.targets.nodes.length === 0) return null;
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{words("of.organisation")}</h2>
      <TargetTable view={view} caption={words("of.organisation")} targets={answer.data.targets.nodes} />
    </section>
  );
}
