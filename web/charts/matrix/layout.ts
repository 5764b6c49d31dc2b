import type { MatrixState } from "../state.ts";
import { smallSize, textSize } from "../svg.ts";
import { textWidth } from "../text-width.ts";

/** Where the parts of a matrix lie, in logical pixels. */
export interface MatrixLayout {
  readonly cell: number;
  /** x at which the cells begin. */
  readonly start: number;
  /** y at which they begin. */
  readonly top: number;
  /** True where rows are named in full, else by their codes. */
  readonly named: boolean;
  /** True where a share has room in its cell. */
  readonly written: boolean;
  /** True where the codes above the columns stand upright. */
  readonly upright: boolean;
  readonly fontSize: number;
  readonly height: number;
}

const legendHeight = 46;
const [largest, readable] = [44, 21];

/** Names beside the rows where the cells stay readable with them; else codes, as the columns have. */
export function layOutMatrix({ parties }: MatrixState, width: number): MatrixLayout {
  const count = Math.max(1, parties.length);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
  const names = Math.min(widest(parties.map(({ label }) => label)) + 10, width * 0.36);
  const codes = widest(parties.map(({ key, code = key }) => code)) + 8;
  const named = (width - names) / count >= readable;
  const start = named ? names : codes;
  const cell = Math.min((width - start) / count, largest);
  const upright = cell >= codes + 2;
  const top = legendHeight + (upright ? 18 : codes + 4);
  const fontSize = cell >= 30 ? smallSize : 10.5;
  return { cell, start, top, named, written: cell >= readable, upright, fontSize, height: top + cell * count + 4 };
}
