import { formatsOf } from "../../lib/format.ts";
import type { Group, GroupsState, Member } from "../state.ts";
import { type DrawOptions, Pen, type Plot, smallSize } from "../svg.ts";
import { textWidth, wrap } from "../text-width.ts";
import { chartWords } from "../words.ts";
import { mapWidth, worldAtlas } from "./atlas.ts";
import { drawPlaces } from "./places.ts";

/** Legend, map and what no map can show, one below the other. */
export function drawGroups(state: GroupsState, options: DrawOptions): Plot {
  const [legend, map, list] = [drawGroupsLegend(state, options), drawGroupsWorld(state, options), drawBeside(state, options)];
  const scale = options.width / mapWidth;
  const listTop = legend.height + map.height * scale + 6;
  const body = `${legend.body}<g transform="translate(0 ${Math.round(legend.height)}) scale(${scale.toFixed(4)})">${map.body}</g><g transform="translate(0 ${Math.round(listTop)})">${list.body}</g>`;
  return { width: options.width, height: listTop + list.height, body };
}

/** The map alone, always in the same coordinates: it is scaled and never mirrored. */
export function drawGroupsWorld(state: GroupsState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, { ...options, width: mapWidth });
  const groups = new Map(state.groups.map((group) => [group.key, group]));
  const marks = state.members.map((member) => {
    const group = groups.get(member.group);
    return {
      key: member.key,
      name: nameOf(member, group),
      fill: group === undefined ? pen.hatched() : fillOf(pen, group),
      link: member.link,
    };
  });
  const body = pen.hatching("rule") + pen.dots(state.groups.filter(({ dotted }) => dotted)) + drawPlaces(marks, pen, options);
  return { width: mapWidth, height: worldAtlas().height, body };
}

function nameOf({ label }: Member, group: Group | undefined): string {
  return `${label}: ${group?.label ?? ""}`;
}

function fillOf(pen: Pen, { colour, dotted }: Group): string {
  return dotted ? pen.dotted(colour) : pen.colour(colour);
}

const gap = 20;

/** What each colour stands for, and how many there are of it, off the map included. */
export function drawGroupsLegend(state: GroupsState, options: DrawOptions): Plot {
  // Another picture of the same page: its patterns need names of their own.
  const pen = new Pen(state.locale, { ...options, id: `${options.id}k` });
  const { integer } = formatsOf(state.locale);
  const keys = [
    ...state.groups.map((group) => {
      const count = [...state.members, ...state.offMap].filter((member) => member.group === group.key).length;
      return { label: `${group.label} ${integer(count)}`, fill: fillOf(pen, group) };
    }),
    { label: chartWords(state.locale)("noRecordLegend"), fill: pen.hatched() },
  ];
  let [x, y] = [0, 6];
  const drawn = keys.map(({ label, fill }) => {
    const width = 18 + textWidth(label, smallSize);
    if (x > 0 && x + width > options.width) [x, y] = [0, y + 20];
    const key = pen.rect(x, y, 12, 12, fill, ` stroke="${pen.colour("rule-strong")}" stroke-width="0.5"`);
    const text = pen.text(x + 18, y + 10, label, { size: smallSize });
    x += width + gap;
    return key + text;
  });
  const body = pen.hatching("rule") + pen.dots(state.groups.filter(({ dotted }) => dotted)) + drawn.join("");
  return { width: options.width, height: y + 24, body };
}

/** Who stands where no map of today shows it. */
function drawBeside(state: GroupsState, options: DrawOptions): Plot {
  if (state.offMap.length === 0) return { width: options.width, height: 0, body: "" };
  const pen = new Pen(state.locale, options);
  const lines = wrap(offMapLine(state), options.width, smallSize);
  const body = lines.map((line, n) => pen.text(0, 14 + n * 17, line, { size: smallSize, fill: "ink-2" }));
  return { width: options.width, height: lines.length * 17 + 4, body: body.join("") };
}

/** "Not on the map: Yugoslavia (Yes), …"; empty where everything is on it. */
export function offMapLine(state: GroupsState): string {
  if (state.offMap.length === 0) return "";
  const labels = new Map(state.groups.map(({ key, label }) => [key, label]));
  const names = state.offMap.map(({ label, group }) => `${label} (${labels.get(group) ?? ""})`);
  return `${chartWords(state.locale)("offMap")}: ${formatsOf(state.locale).list(names)}`;
}

/** One sentence for who cannot see the picture. */
export function describeGroups(state: GroupsState): string {
  return `${state.title}. ${state.subtitle}.`;
}
