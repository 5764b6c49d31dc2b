import { mapWidth, worldAtlas } from "../../charts/map/atlas.ts";
import { markup } from "../../charts/svg.ts";
import type { BallotClass } from "../../generated/graphql.ts";

interface Mark {
  readonly code: string;
  readonly class: BallotClass;
  /** What a pointer is told: the country and its vote. */
  readonly label: string;
}

interface VoteMap {
  readonly map: { readonly width: number; readonly height: number; readonly body: string };
  /** Codes that no map of today has. */
  readonly offMap: readonly string[];
}

/** The world with each voter in the colour of its vote; who has none is hatched, and small states are dots. */
export function voteMap(marks: readonly Mark[]): VoteMap {
  const { places, height } = worldAtlas();
  const voted = new Set(marks.map(({ code }) => code));
  const others = [...places.values()].filter(({ code, outline }) => outline !== null && !voted.has(code));
  const placed = marks.flatMap((mark) => {
    const place = places.get(mark.code);
    return place === undefined ? [] : [{ mark, place }];
  });
  // Dots last, so that no outline covers one.
  placed.sort((a, b) => Number(a.place.outline === null) - Number(b.place.outline === null));
  const shape = ({ mark, place }: (typeof placed)[number]): string => {
    const title = `<title>${markup(mark.label)}</title>`;
    return place.outline === null
      ? `<circle class="class-${mark.class}" cx="${place.x}" cy="${place.y}" r="5">${title}</circle>`
      : `<path class="class-${mark.class}" d="${place.outline}">${title}</path>`;
  };
  const hatching =
    '<pattern id="no-vote" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--paper)"/><rect width="2" height="6" fill="var(--no-data)"/></pattern>';
  const body = [
    `<defs>${hatching}</defs>`,
    `<path class="no-vote" d="${others.map(({ outline }) => outline).join("")}"/>`,
    ...placed.map(shape),
  ].join("");
  return { map: { width: mapWidth, height, body }, offMap: marks.filter(({ code }) => !places.has(code)).map(({ code }) => code) };
}
