import { compare, sum } from "../../lib/decimal.ts";
import { exactly } from "../amounts.ts";
import { largestOf } from "../bars.ts";
import type { MapState, Row } from "../state.ts";
import { type DrawOptions, linked, Pen, type Plot, smallSize, textSize } from "../svg.ts";
import { fit, textWidth } from "../text-width.ts";
import { sequential } from "../theme.ts";
import { type Unit, unitFor } from "../unit.ts";
import { chartWords } from "../words.ts";
import { mapWidth, type Place, worldAtlas } from "./atlas.ts";
import { classOf } from "./classes.ts";
import { drawPlaces } from "./places.ts";

const mostNames = 12;

function unitOf(state: MapState): Unit {
  return unitFor(largestOf([...state.rows, ...state.offMap]), state);
}

/** Map, legend and what no map can show, one below the other. */
export function drawMap(state: MapState, options: DrawOptions): Plot {
  const [legend, map, list] = [drawLegend(state, options), drawWorld(state, options), drawOffMap(state, options)];
  const scale = options.width / mapWidth;
  const mapHeight = map.height * scale;
  const listTop = legend.height + mapHeight + 6;
  const body = `${legend.body}<g transform="translate(0 ${Math.round(legend.height)}) scale(${scale.toFixed(4)})">${map.body}</g><g transform="translate(0 ${Math.round(listTop)})">${list.body}</g>`;
  return { width: options.width, height: listTop + list.height, body };
}

/**
 * The map alone, always in the same coordinates: it is scaled and never mirrored. Classes "map-dot" and "map-names" let a
 * page enlarge the dots and leave out the names where it is narrow.
 */
export function drawWorld(state: MapState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, { ...options, width: mapWidth });
  const { places, height } = worldAtlas();
  const marks = state.rows.map((row) => ({
    key: row.key,
    name: `${row.label}: ${exactly(row, state)}`,
    fill: row.value === null ? pen.hatched() : pen.colour(sequential(classOf(row.value, state.breaks), state.breaks.length + 1)),
    link: row.link,
  }));
  const shapes = state.rows.flatMap((row) => {
    const place = places.get(row.key);
    return place === undefined || place.outline === null ? [] : [{ row, place }];
  });
  const body = [pen.hatching("rule"), drawPlaces(marks, pen, options), options.width < 520 ? "" : names(shapes, pen)];
  return { width: mapWidth, height, body: body.join("") };
}

/** Names of the largest, as far as their shapes are wide enough for them and they stay clear of each other. */
function names(shapes: readonly { readonly row: Row; readonly place: Place }[], pen: Pen): string {
  const taken: { left: number; right: number; y: number }[] = [];
  const texts: string[] = [];
  for (const { row, place } of shapes.slice(0, mostNames)) {
    const half = textWidth(row.label, textSize) / 2 + 3;
    const box = { left: place.x - half, right: place.x + half, y: place.y };
    const meets = taken.some((other) => other.left < box.right && box.left < other.right && Math.abs(other.y - box.y) < 16);
    if (place.width < half * 1.1 || meets || box.left < 0 || box.right > mapWidth) continue;
    taken.push(box);
    const logical = pen.rightToLeft ? mapWidth - place.x : place.x;
    texts.push(pen.text(logical, place.y + 4.5, pen.name(row.label), { anchor: "middle", halo: true }));
  }
  return `<g class="map-names" pointer-events="none">${texts.join("")}</g>`;
}

/** Classes with their bounds, and what hatching and dots mean. */
export function drawLegend(state: MapState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, options);
  const words = chartWords(state.locale);
  const unit = unitOf(state);
  const classes = state.breaks.length + 1;
  const narrow = options.width < 520;
  const step = Math.min(72, (options.width - 24) / classes);
  const swatches = Array.from({ length: classes }, (_each, n) => pen.rect(n * step, 24, step - 1, 12, pen.colour(sequential(n, classes))));
  const bounds = state.breaks.map((bound, n) =>
    pen.text((n + 1) * step, 50, unit.tick(Number(bound)), { anchor: "middle", size: smallSize, fill: "ink-2" }),
  );
  // One class has no bounds: what it reaches over is said in their place.
  const reach = state.breaks.length === 0 ? drawReach(state, pen, unit) : "";
  const besideX = narrow ? 0 : classes * step + 24;
  const besideY = narrow ? 62 : 24;
  const missing =
    pen.rect(besideX, besideY, 24, 12, pen.hatched(), ` stroke="${pen.colour("no-data")}"`) +
    pen.text(besideX + 32, besideY + 10, words("noRecordLegend"), { size: smallSize, fill: "ink-2" });
  const hasDots = state.rows.some(({ key }) => worldAtlas().places.get(key)?.outline === null);
  const dotX = narrow ? 12 : besideX + 32 + textWidth(words("noRecordLegend"), smallSize) + 24;
  const dotY = narrow ? besideY + 20 : besideY;
  const dot = !hasDots
    ? ""
    : `<circle cx="${pen.x(dotX)}" cy="${dotY + 6}" r="4.5" fill="${pen.colour("paper")}" stroke="${pen.colour("ink-2")}" stroke-width="1.2"/>` +
      pen.text(dotX + (narrow ? 20 : 12), dotY + 10, fit(words("smallStates"), options.width - dotX - 20, smallSize), {
        size: smallSize,
        fill: "ink-2",
      });
  const body = [
    pen.hatching("rule"),
    pen.text(0, 14, unit.label, { size: smallSize, fill: "ink-3" }),
    ...swatches,
    ...bounds,
    reach,
    missing,
    dot,
  ];
  return { width: options.width, height: !narrow ? 62 : hasDots ? 106 : 86, body: body.join("") };
}

/** "4 to 7", or the one value that all have. */
function drawReach({ rows, locale }: MapState, pen: Pen, unit: Unit): string {
  const known = rows.flatMap(({ value }) => value ?? []).sort(compare);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return "";
  const [from, to] = [unit.format(lowest), unit.format(highest)];
  const text = from === to ? from : chartWords(locale)("fromTo", { from, to });
  return pen.text(0, 50, text, { size: smallSize, fill: "ink-2" });
}

/** What the map leaves out, with its sum: map and list together make the total. */
export function drawOffMap(state: MapState, options: DrawOptions): Plot {
  if (state.offMap.length === 0) return { width: options.width, height: 0, body: "" };
  const pen = new Pen(state.locale, options);
  const words = chartWords(state.locale);
  const unit = unitOf(state);
  const columns = options.width < 520 ? 1 : 2;
  const room = options.width / columns;
  const amount = (row: Row): string => (row.value === null ? words("unknown") : unit.format(row.value));
  const valueRoom = Math.max(...state.offMap.map((row) => textWidth(amount(row), textSize)));
  const known = state.offMap.flatMap(({ value }) => value ?? []);
  const cells = state.offMap.map((row, index) => {
    const x = (index % columns) * room;
    const y = 44 + Math.floor(index / columns) * 22;
    const label = fit(row.label, room - valueRoom - 48, textSize);
    const value = pen.text(x + room - 24, y, amount(row), { anchor: "end" });
    const href = row.link === null ? null : options.href?.(row.link);
    const name = `${row.label}: ${exactly(row, state)}`;
    return pen.named(name, linked(href, pen.text(x, y, pen.name(label))) + value);
  });
  const rules = state.offMap.map((_row, index) => {
    const y = 50 + Math.floor(index / columns) * 22;
    return pen.line((index % columns) * room, y, (index % columns) * room + room - 24, y, "grid");
  });
  const heading = `${words("offMap")}: ${unit.format(sum(known))}`;
  const height = 44 + Math.ceil(state.offMap.length / columns) * 22 - 8;
  const body = pen.text(0, 18, heading, { bold: true, size: smallSize }) + rules.join("") + cells.join("");
  return { width: options.width, height, body };
}

/** One sentence for who cannot see the picture. */
export function describeMap(state: MapState): string {
  const words = chartWords(state.locale);
  const rows = state.rows.slice(0, 3).map((row) => words("sumOf", { name: row.label, amount: exactly(row, state) }));
  return `${state.title}. ${rows.join("; ")}.`;
}
