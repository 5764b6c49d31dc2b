import type { CountryKind } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";

interface Row {
  readonly country: { readonly kind: CountryKind } | null;
}

/** " · 111 countries and areas and 5 regions": a source's regional codes are never counted as countries. */
export function placesPhrase({ t }: Pick<View, "t">, rows: readonly Row[]): string {
  const kinds = rows.flatMap(({ country }) => (country === null ? [] : [country.kind]));
  const regions = kinds.filter((kind) => kind === "REGION").length;
  const countries = kinds.length - regions;
  if (kinds.length === 0) return "";
  return ` · ${regions === 0 ? t("words.countriesAndAreas", { count: countries }) : t("words.countriesAndRegions", { countries, regions })}`;
}
