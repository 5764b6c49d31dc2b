import type { EntitlementRoundQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { entitlementWords } from "./words.ts";

/** What a round is, beside its figures. */
export function RoundSays({
  view,
  round,
}: {
  readonly view: View;
  readonly round: NonNullable<EntitlementRoundQuery["entitlementRound"]>;
}) {
  const { formats, href } = view;
  const words = entitlementWords(view.locale);
  const { stream, fact } = round;
  return (
    <dl className="facts">
      <dt>{words("facts.publisher")}</dt>
      <dd>
        <OrganisationLink view={view} organisation={stream.publisher} />
      </dd>
      <dt>{words("facts.country")}</dt>
      <dd>
        <PlaceLink view={view} place={round.country} />
      </dd>
      <dt>{words("facts.modality")}</dt>
      <dd>{words(`modalities.${round.modality}`)}</dd>
      <dt>{words("facts.record")}</dt>
      <dd>
        <a href={href(`/facts/${fact.id}`)} className="code" dir="ltr">
          {fact.id}
        </a>{" "}
        <ProofLabel view={view} label={fact.label} href={href(`/facts/${fact.id}`)} />
      </dd>
      <dt>{words("facts.double")}</dt>
      <dd>{round.doubleClaims === 0 ? words("facts.doubleNone") : formats.integer(round.doubleClaims)}</dd>
      <dt>{words("facts.buckets")}</dt>
      <dd>{words("facts.bucketsCount", { count: 2 ** round.bucketBits })}</dd>
      <dt>{words("facts.root")}</dt>
      <dd>
        <Hash view={view} hex={round.root} what={words("facts.root")} />
      </dd>
    </dl>
  );
}
