import { type Place, placeName } from "../lib/places.ts";
import type { View } from "../lib/view.ts";

/** A country or area, or a source's region. */
export function PlaceLink({ view, place }: { readonly view: View; readonly place: Place }) {
  return <a href={view.href(`/countries/${place.code}`)}>{placeName(view.locale, place)}</a>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An organisation by its own name, which is not translated. */
export function OrganisationLink({ view, organisation }: { readonly view: View; readonly organisation: Named }) {
  return (
    <a href={view.href(`/organisations/${organisation.id}`)} lang="" dir="auto">
      {organisation.name}
    </a>
  );
}
