import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

type Point = readonly [x: number, y: number];

export interface Outline {
  /** Path data in whole pixels, with relative steps: a third of the length of the plain form. */
  readonly path: string;
  /** Middle of the largest part. */
  readonly x: number;
  readonly y: number;
  /** Width of the largest part. */
  readonly width: number;
}

/** Islands and holes of fewer square pixels are left out, unless there is nothing larger. */
const negligible = 2.5;

/** The outline of a shape under a projection. */
export function outlineOf(projection: GeoProjection, shape: GeoPermissibleObjects): Outline {
  const rings = ringsOf(projection, shape).sort((a, b) => areaOf(b) - areaOf(a));
  const kept = rings.filter((ring, index) => index === 0 || areaOf(ring) >= negligible);
  const [x, y] = middleOf(rings[0] ?? []);
  const across = (rings[0] ?? []).map(([each]) => each);
  const width = across.length === 0 ? 0 : Math.max(...across) - Math.min(...across);
  return { path: kept.map(write).join(""), x: Math.round(x), y: Math.round(y), width };
}

function ringsOf(projection: GeoProjection, shape: GeoPermissibleObjects): Point[][] {
  const rings: Point[][] = [];
  const draw = (x: number, y: number) => {
    rings.at(-1)?.push([Math.round(x), Math.round(y)]);
  };
  geoPath(projection, {
    moveTo: (x, y) => {
      rings.push([]);
      draw(x, y);
    },
    lineTo: draw,
    closePath: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
  })(shape);
  return rings
    .map(withoutRepeats)
    .map(smoothed)
    .filter((ring) => ring.length > 2);
}

/** Without points that rounding made equal to their neighbours. */
function withoutRepeats(ring: readonly Point[]): Point[] {
  return ring.filter(([x, y], index) => {
    const [beforeX, beforeY] = ring[(index + ring.length - 1) % ring.length] ?? [];
    return x !== beforeX || y !== beforeY || ring.length === 1;
  });
}

/** A bend that encloses fewer square pixels is not seen. */
const leastBend = 1.5;

/**
 * Without bends too small to see, the smallest first (Visvalingam and Whyatt, 1993). A border is smoothed alike on both of
 * its sides, as only the bend itself counts.
 */
function smoothed(ring: readonly Point[]): Point[] {
  const kept = [...ring];
  while (kept.length > 3) {
    const bends = kept.map((point, index) =>
      bend(kept[(index + kept.length - 1) % kept.length] ?? point, point, kept[(index + 1) % kept.length] ?? point),
    );
    const least = Math.min(...bends);
    if (least >= leastBend) break;
    kept.splice(bends.indexOf(least), 1);
  }
  return kept;
}

function bend(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])) / 2;
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(signedArea(ring));
}

function signedArea(ring: readonly Point[]): number {
  return ring.reduce((area, [x, y], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return area + (x * nextY - nextX * y) / 2;
  }, 0);
}

function middleOf(ring: readonly Point[]): Point {
  const area = signedArea(ring);
  if (area === 0) return ring[0] ?? [0, 0];
  let [x, y] = [0, 0];
  for (const [index, [px, py]] of ring.entries()) {
    const [nx = 0, ny = 0] = ring[(index + 1) % ring.length] ?? [];
    const step = px * ny - nx * py;
    x += (px + nx) * step;
    y += (py + ny) * step;
  }
  return [x / (6 * area), y / (6 * area)];
}

function write(ring: readonly Point[]): string {
  let path = "";
  let [x, y] = [0, 0];
  for (const [index, [px, py]] of ring.entries()) {
    const [dx, dy] = [px - x, py - y];
    if (index === 0) path = `M${px} ${py}l`;
    else path += `${index > 1 && dx >= 0 ? " " : ""}${dx}${dy < 0 ? "" : " "}${dy}`;
    [x, y] = [px, py];
  }
  return `${path}z`;
}
