import { apportion } from "../../../../kernel/apportion.ts";
import { findCountryByAlpha2 } from "../../../../kernel/country.ts";
import type { Decimal } from "../../../../kernel/money.ts";
import type { FlowProperty } from "../../properties.ts";
import type { Places, Share } from "./activity.ts";
import { exact, hundred } from "./check-rules.ts";

/** A part of a transaction that goes to one place. */
export interface PlacePart {
  /** Three capitals; null: a region, or a code that ISO does not have. */
  readonly country: string | null;
  /** Tells the part from the transaction's others; null: it is the whole. */
  readonly mark: string | null;
  readonly share: string | null;
  /** Of all the transaction's parts together. */
  readonly weight: bigint;
  readonly properties: readonly FlowProperty[];
}

/** How far rounded percentages may stray from 100: that of thirds, 33.3 three times. */
export const strayed = 10n ** 17n;

const alpha3 = (code: string): string | null => findCountryByAlpha2(code.toUpperCase())?.code ?? null;

const nowhere: readonly PlacePart[] = [{ country: null, mark: null, share: null, weight: 1n, properties: [] }];

/**
 * Parts a transaction by where it goes, a record for each place, where percentages tell how much of it each country gets.
 * Where they don't, it stays whole, no country gets it, and the places stand among its properties. So it does where there are
 * regions only, which properties hold with their shares.
 */
export function partsOf({ countries, regions }: Places): readonly PlacePart[] {
  // Other vocabularies of regions part the same money once more.
  const vocabulary = regions.some((region) => region.vocabulary === "1") ? "1" : regions[0]?.vocabulary;
  const places = unique([
    ...countries.map((share) => ({ share, dimension: "country", country: alpha3(share.code), code: alpha3(share.code) ?? share.code })),
    ...regions
      .filter((region) => region.vocabulary === vocabulary)
      .map((share) => ({ share, dimension: vocabulary === "1" ? "region" : `region-${vocabulary}`, country: null, code: share.code })),
  ]);
  const [only] = places;
  if (only === undefined) return nowhere;
  const whole = ({ share }: Place) => share.percentage === null || exact(share.percentage) === hundred;
  if (places.length === 1 && whole(only)) return [{ ...partOf(only), mark: null, share: null, weight: 1n }];
  const told = places.flatMap((place) => (place.share.percentage === null ? [] : [exact(place.share.percentage)]));
  const sum = told.reduce((all, one) => all + one, 0n);
  const off = sum > hundred ? sum - hundred : hundred - sum;
  const isSplit =
    countries.length > 0 && places.length > 1 && told.length === places.length && off <= strayed && told.every((one) => one >= 0n);
  if (isSplit) return places.map(partOf).filter(({ weight }) => weight > 0n);
  return [{ country: null, mark: null, share: null, weight: 1n, properties: places.map(propertyOf) }];
}

interface Place {
  readonly share: Share;
  readonly dimension: string;
  readonly country: string | null;
  readonly code: string;
}

function partOf(place: Place): PlacePart {
  const { share, country, code } = place;
  const weight = share.percentage === null ? 1n : exact(share.percentage);
  // A country's own field says it all; of what it can't hold, a property tells.
  const properties: readonly FlowProperty[] = country === null ? [{ ...propertyOf(place), share: null }] : [];
  return { country, mark: code, share: share.percentage === null ? null : plainShare(share.percentage), weight, properties };
}

const propertyOf = ({ share, dimension, code }: Place): FlowProperty => ({
  side: "to",
  dimension: dimension.toLowerCase().replace(/[^a-z0-9-]+/g, "-"),
  code,
  share: share.percentage === null ? null : plainShare(share.percentage),
});

/** As the ledger writes percentages; null where it can't. */
export function plainShare({ units, decimals }: Decimal): string | null {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  const rest = decimals === 0 ? "" : digits.slice(-decimals).replace(/0+$/, "");
  return units < 0n || whole.length > 3 || rest.length > 12 ? null : rest === "" ? whole : `${whole}.${rest}`;
}

function unique(places: readonly Place[]): readonly Place[] {
  const byCode = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.dimension} ${place.code}`;
    const same = byCode.get(key);
    byCode.set(key, same === undefined ? place : { ...place, share: { ...place.share, percentage: together(same.share, place.share) } });
  }
  return [...byCode.values()];
}

function together(a: Share, b: Share): Decimal | null {
  if (a.percentage === null || b.percentage === null) return null;
  return { units: exact(a.percentage) + exact(b.percentage), decimals: 18 };
}

/** Whole units shared out by the parts' weights, to the last one. */
export const shareOut = (units: bigint, parts: readonly PlacePart[]): readonly bigint[] =>
  apportion(
    units,
    parts.map(({ weight }) => weight),
  );
