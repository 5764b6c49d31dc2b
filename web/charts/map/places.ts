import type { Link } from "../state.ts";
import { type DrawOptions, markup, type Pen } from "../svg.ts";
import { worldAtlas } from "./atlas.ts";

/** A country or area as it is to be seen. */
interface Mark {
  readonly key: string;
  /** What is read out of it. */
  readonly name: string;
  readonly fill: string;
  readonly link: Link | null;
}

/** Outlines and dots of the marks; places without one are hatched by the pen's hatching. Marks of no place are left out. */
export function drawPlaces(marks: readonly Mark[], pen: Pen, options: DrawOptions): string {
  const { places } = worldAtlas();
  const shown = new Set(marks.map(({ key }) => key));
  const empty = [...places.values()].filter(({ code, outline }) => outline !== null && !shown.has(code));
  const placed = marks.flatMap((mark) => {
    const place = places.get(mark.key);
    return place === undefined ? [] : [{ mark, place }];
  });
  const radius = options.width < 520 ? 9 : 4.5;
  const draw = ({ name, fill, link }: Mark, shape: string): string => {
    const title = `<title>${markup(name)}</title>`;
    const href = link === null ? null : (options.href?.(link) ?? null);
    if (href === null) return `<g fill="${fill}">${title}${shape}</g>`;
    // A hundred stops are no help at the keyboard: there the table leads to the same places.
    return `<a href="${markup(href)}" tabindex="-1" fill="${fill}">${title}${shape}</a>`;
  };
  const shapes = placed.map(({ mark, place }) => (place.outline === null ? "" : draw(mark, `<path d="${place.outline}"/>`)));
  // Dots last, so that no outline covers one.
  const dots = placed.map(({ mark, place }) =>
    place.outline === null ? draw(mark, `<circle class="map-dot" cx="${place.x}" cy="${place.y}" r="${radius}"/>`) : "",
  );
  return [
    `<g stroke="${pen.colour("paper")}" stroke-width="1" stroke-linejoin="round">`,
    `<path fill="${pen.hatched()}" stroke="${pen.colour("no-data")}" stroke-width="0.6" d="${empty.map(({ outline }) => outline).join("")}"/>`,
    ...shapes,
    `</g><g class="map-dots" stroke="${pen.colour("ink-2")}" stroke-width="1.2">`,
    ...dots,
    "</g>",
  ].join("");
}
