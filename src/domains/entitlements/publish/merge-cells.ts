import { OperatorError } from "../../../kernel/errors.ts";

/** Nobody learns of a group of fewer people: contracts/EntitlementLedger.sol. */
export const smallestCell = 10;

/**
 * Which cell each person is counted in: their own place where it has enough people and what is left over beside it has as
 * well, otherwise a region around it. A region's code then stands for what is left of it beside places of their own. Where the
 * rest would be too small, the smallest place beside it joins it, so that taking all others from the region's sum, which
 * anybody may know from elsewhere, speaks of no few people either.
 * @param places one for each person
 * @throws OperatorError where there are not enough people in all
 */
export function mergeCells(places: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const joined = new Map<string, string>();
  for (let level = 6; level > 0; level--) {
    const regions = new Set([...counts.keys()].filter((place) => levelOf(place) === level).map(regionOf));
    for (const region of regions) joinSmall(region, counts, joined);
  }
  const left = [...counts].find(([, count]) => count < smallestCell);
  if (left !== undefined || places.length === 0) {
    throw new OperatorError(
      `The round has too few people to be published: at least ${smallestCell} of a country are needed, so that nothing it says is about a few.`,
    );
  }
  return places.map((place) => {
    let cell = place;
    for (let next = joined.get(cell); next !== undefined; next = joined.get(cell)) cell = next;
    return cell;
  });
}

function joinSmall(region: string, counts: Map<string, number>, joined: Map<string, string>): void {
  const places = [...counts.keys()].filter((place) => place !== region && regionOf(place) === region && levelOf(place) > levelOf(region));
  const join = (place: string): void => {
    counts.set(region, (counts.get(region) ?? 0) + (counts.get(place) ?? 0));
    counts.delete(place);
    joined.set(place, region);
  };
  for (const place of places) if ((counts.get(place) ?? 0) < smallestCell) join(place);
  const bySize = places.filter((place) => counts.has(place)).sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0));
  while (counts.has(region) && (counts.get(region) ?? 0) < smallestCell) {
    const next = bySize.shift();
    if (next === undefined) return;
    join(next);
  }
}

function levelOf(place: string): number {
  return place.length - 2;
}

/** SO2201 lies in SO22, which lies in SO. */
function regionOf(place: string): string {
  return place.length <= 2 ? place : place.slice(0, Math.max(2, place.length - 2 + (place.length % 2)));
}
