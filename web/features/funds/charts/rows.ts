import { together } from "../../../charts/sankey/group.ts";
import type { Amount, Row } from "../../../charts/state.ts";
import type { ChartSumFragment } from "../../../generated/graphql.ts";
import { compare } from "../../../lib/decimal.ts";
import { placeName } from "../../../lib/places.ts";
import type { Scene } from "./scene.ts";

/** By what bars and maps are grouped. */
export type PartyDimension = "country" | "provider" | "receiver" | "programme";

/** A sum as charts know it: without a known value where no record has one. */
export function amountOf({ usd, records, unknownUsd }: ChartSumFragment): Amount {
  return { value: records === unknownUsd ? null : usd, records, unknown: unknownUsd };
}

export function totalOf(amounts: readonly Amount[]): Amount {
  return amounts
    .map(({ value, records, unknown }) => ({ value, records, unknown }))
    .reduce<Amount>(together, { value: null, records: 0, unknown: 0 });
}

/** Key of the row of records that name no country, organisation or programme. */
export const unspecified = "none";

export function rowOf(scene: Scene, sum: ChartSumFragment, dimension: PartyDimension): Row {
  return { ...partyOf(scene, sum, dimension), ...amountOf(sum), grouped: 1 };
}

function partyOf(scene: Scene, sum: ChartSumFragment, dimension: PartyDimension): Pick<Row, "key" | "label" | "link"> {
  const { view, words } = scene;
  if (dimension === "country") {
    if (sum.country === null) return { key: unspecified, label: view.t("words.notSpecified"), link: null };
    const { code, kind } = sum.country;
    const name = placeName(view.locale, sum.country);
    return { key: code, label: kind === "REGION" ? `${name} (${code})` : name, link: { to: "country", id: code } };
  }
  if (dimension === "programme") {
    const { programme } = sum;
    return programme === null
      ? { key: unspecified, label: words("noProgramme"), link: null }
      : { key: programme.id, label: programme.title, link: null };
  }
  const party = sum[dimension];
  if (party === null) return { key: unspecified, label: view.t("words.notSpecified"), link: null };
  return { key: party.id, label: party.name, link: { to: "organisation", id: party.id } };
}

/** Largest first; what is not known last. */
export function bySize(a: Amount, b: Amount): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compare(b.value, a.value);
}
