import type { TargetQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { PlaceLink } from "../../ui/links.tsx";
import { SafeLink } from "./SafeLink.tsx";
import { targetsWords } from "./words.ts";

/** Whose promise the record is of, and where its source has it. What it promises is in the table of what was understood. */
export function TargetSays({ view, target }: { readonly view: View; readonly target: NonNullable<TargetQuery["target"]> }) {
  const { href, locale } = view;
  const words = targetsWords(locale);
  const { actor, country } = target;
  return (
    <dl className="facts">
      <dt>{words("record.whose")}</dt>
      <dd>
        {actor !== null && (
          <>
            <a href={href(`/targets/actors/${actor.id}`)} lang="" dir="auto">
              {actor.name || actor.reference}
            </a>
            {country !== null && " · "}
          </>
        )}
        {country !== null && <PlaceLink view={view} place={country} />}
      </dd>
      <dt>{words("record.reference")}</dt>
      <dd className="code" dir="auto">
        {target.reference}
      </dd>
      {target.url !== "" && (
        <>
          <dt>{words("record.url")}</dt>
          <dd>
            <SafeLink address={target.url} />
          </dd>
        </>
      )}
      {target.evidence !== null && (
        <>
          <dt>{words("record.evidence")}</dt>
          <dd className="code">{target.evidence}</dd>
        </>
      )}
    </dl>
  );
}
