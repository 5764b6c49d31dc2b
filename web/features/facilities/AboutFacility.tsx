import type { View } from "../../lib/view.ts";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import type { OneFacility } from "./ask-facility.ts";
import { facilityWords, placeText } from "./words.ts";

interface AboutFacilityProps {
  readonly view: View;
  readonly actor: NonNullable<OneFacility["actor"]>;
  /** Of its newest report. */
  readonly properties: readonly { readonly key: string; readonly value: string }[];
}

/** Who owns a facility, where it stands, and what else it is called. */
export function AboutFacility({ view, actor, properties }: AboutFacilityProps) {
  const words = facilityWords(view.locale);
  const property = (key: string) => properties.find((one) => one.key === key)?.value;
  const [names, owners] = [property("other-names"), property("owners-named")];
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words("facility.about")}</h2>
      <dl className="facts">
        <dt>{words("list.owner")}</dt>
        <dd>{actor.owner === null ? words("ownerUnknown") : <OrganisationLink view={view} organisation={actor.owner} />}</dd>
        {owners !== undefined && (
          <>
            <dt>{words("facility.ownersNamed")}</dt>
            <dd>
              <code dir="ltr">{owners}</code>
            </dd>
          </>
        )}
        <dt>{words("list.place")}</dt>
        <dd>
          {actor.country !== null && <PlaceLink view={view} place={actor.country} />} {placeText(view.locale, actor.place)}
        </dd>
        {names !== undefined && (
          <>
            <dt>{words("facility.otherNames")}</dt>
            <dd lang="" dir="auto">
              {names}
            </dd>
          </>
        )}
        <dt>{words("facility.reference")}</dt>
        <dd>
          <code dir="ltr">{actor.reference}</code>
        </dd>
      </dl>
    </section>
  );
}
