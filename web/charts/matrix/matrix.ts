import { formatsOf } from "../../lib/format.ts";
import type { MatrixState, Pair } from "../state.ts";
import { type DrawOptions, linked, markup, Pen, type Plot, smallSize, textSize } from "../svg.ts";
import { fit } from "../text-width.ts";
import type { Colour } from "../theme.ts";
import { chartWords } from "../words.ts";
import { layOutMatrix, type MatrixLayout } from "./layout.ts";

/** Lower bounds of the classes after the first: the same in every matrix, so that two of them can be compared. */
const bounds = [0.5, 0.7, 0.85, 0.95];
/** Ink is readable on the first three, paper on the others, in light and dark: the scale's fourth step is neither, and left out. */
const shades = ["seq-1", "seq-2", "seq-3", "seq-5", "seq-6"] as const satisfies readonly Colour[];

/** A square of shares: a row and a column for each party, the deeper the colour the more often both did the same. */
export function drawMatrix(state: MatrixState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, options);
  const layout = layOutMatrix(state, options.width);
  const found = new Map(
    state.pairs.flatMap((pair) => [[keyOf(pair.one, pair.other), pair] as const, [keyOf(pair.other, pair.one), pair] as const]),
  );
  const columns = state.parties.map(({ key, code = key }, n) => {
    const x = layout.start + layout.cell * (n + 0.5);
    if (layout.upright) return pen.text(x, layout.top - 6, code, { anchor: "middle", size: smallSize, fill: "ink-2" });
    const turned = pen.x(x) + 4;
    return `<text transform="translate(${turned.toFixed(1)} ${layout.top - 5}) rotate(-90)" font-size="${layout.fontSize}" fill="${pen.colour("ink-2")}">${markup(code)}</text>`;
  });
  const names = state.parties.map(({ key, code = key, label, link }, row) => {
    const y = layout.top + layout.cell * (row + 0.5) + 4.5;
    const words = layout.named ? pen.name(fit(label, layout.start - 8, textSize)) : code;
    const name = pen.text(layout.start - 8, y, words, { anchor: "end", ...(!layout.named && { size: layout.fontSize }) });
    return linked(link === null ? null : options.href?.(link), name);
  });
  const cells = state.parties.flatMap(({ key }, row) =>
    state.parties.map((other, column) =>
      column === row ? drawOwn(state, pen, layout, row) : drawCell(state, pen, layout, { row, column }, found.get(keyOf(key, other.key))),
    ),
  );
  const body = [
    pen.hatching(),
    drawScale(state, pen),
    ...columns,
    ...names,
    `<g class="matrix-cells" data-columns="${state.parties.length}">`,
    ...cells,
    "</g>",
  ];
  return { width: options.width, height: layout.height, body: body.join("") };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a party meets itself: nothing to say but who it is, so that up and down at the keyboard stay in their column. */
function drawOwn(state: MatrixState, pen: Pen, { start, top, cell }: MatrixLayout, place: number): string {
  const box = pen.rect(start + cell * place, top + cell * place, cell, cell, pen.colour("grid"), ` stroke="${pen.colour("paper")}"`);
  return `<g tabindex="-1"><title>${markup(state.parties[place]?.label ?? "")}</title>${box}</g>`;
}

function drawCell(state: MatrixState, pen: Pen, layout: MatrixLayout, { row, column }: Place, pair: Pair | undefined): string {
  const [x, y] = [layout.start + layout.cell * column, layout.top + layout.cell * row];
  const share = pair === undefined || pair.common === 0 ? null : pair.same / pair.common;
  const shade = share === null ? null : shadeOf(share);
  const name = `${state.parties[row]?.label} – ${state.parties[column]?.label}: ${sayPair(state, pair)}`;
  const fill = shade === null ? pen.hatched() : pen.colour(shade);
  const box = pen.rect(x, y, layout.cell, layout.cell, fill, ` stroke="${pen.colour("paper")}"`);
  const text =
    share === null || !layout.written
      ? ""
      : pen.text(x + layout.cell / 2, y + layout.cell / 2 + layout.fontSize * 0.36, percentOf(share), {
          anchor: "middle",
          size: layout.fontSize,
          fill: shade === "seq-5" || shade === "seq-6" ? "paper" : "ink",
        });
  return `<g tabindex="-1"><title>${markup(name)}</title>${box}${text}</g>`;
}

/** "93.1% (1,204 of 1,293)", or that there is nothing to compare. */
export function sayPair({ locale }: Pick<MatrixState, "locale">, pair: Pair | undefined): string {
  const words = chartWords(locale);
  if (pair === undefined || pair.common === 0) return words("matrix.nothing");
  const { percent, integer } = formatsOf(locale);
  return words("matrix.share", { percent: percent(pair.same / pair.common), same: integer(pair.same), common: integer(pair.common) });
}

/** Whole percents, never rounded up to all or down to none. */
function percentOf(share: number): string {
  const whole = Math.round(share * 100);
  return String(share < 1 ? Math.min(whole, 99) : whole);
}

function shadeOf(share: number): Colour {
  return shades[bounds.filter((bound) => share >= bound).length] ?? "seq-6";
}

function drawScale(state: MatrixState, pen: Pen): string {
  const words = chartWords(state.locale);
  const step = 44;
  const boxes = shades.map((shade, n) => pen.rect(n * step, 20, step - 1, 10, pen.colour(shade)));
  const marks = bounds.map((bound, n) =>
    pen.text((n + 1) * step, 42, String(Math.round(bound * 100)), { anchor: "middle", size: 11, fill: "ink-2" }),
  );
  const empty = pen.rect(shades.length * step + 12, 20, 18, 10, pen.hatched(), ` stroke="${pen.colour("no-data")}"`);
  const nothing = pen.text(shades.length * step + 36, 29, words("matrix.none"), { size: 11, fill: "ink-2" });
  return pen.text(0, 12, state.measure?.long ?? "", { size: smallSize, fill: "ink-3" }) + boxes.join("") + marks.join("") + empty + nothing;
}

/** Sentences for who cannot see the picture: what it is, and which two agree most and least. */
export function describeMatrix(state: MatrixState): string {
  const shares = state.pairs.filter(({ common }) => common > 0).sort((a, b) => b.same / b.common - a.same / a.common);
  const named = (key: string) => state.parties.find((party) => party.key === key)?.label ?? key;
  const ends = [shares[0], shares.at(-1)].flatMap((pair) =>
    pair === undefined ? [] : [`${named(pair.one)} – ${named(pair.other)}: ${sayPair(state, pair)}`],
  );
  return `${state.title}. ${ends.join("; ")}.`;
}

function keyOf(one: string, other: string): string {
  return `${one} ${other}`;
}
