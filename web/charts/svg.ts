import { directionOf, type Locale } from "../i18n/locales.ts";
import { isolate } from "./bidi.ts";
import type { Link } from "./state.ts";
import { type Colour, colour, type Theme } from "./theme.ts";

/** How a chart is to be drawn. */
export interface DrawOptions {
  /** In pixels. A narrow picture is laid out anew, not shrunken. */
  readonly width: number;
  readonly theme: Theme;
  /** Begins the ids inside the picture, so that several fit on one page. */
  readonly id: string;
  /** Address of where a mark leads; null or absent: the mark is no link. */
  readonly href?: (link: Link) => string | null;
  /** Only the words and the grid: bars, columns and lines are drawn by somebody else. */
  readonly withoutMarks?: boolean;
}

/** A drawing that can stand alone or be set into a larger one. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

export type Anchor = "start" | "middle" | "end";

export interface TextStyle {
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: Colour;
  /** An outline in the paper's colour, where a text lies on marks. */
  readonly halo?: boolean;
}

export const textSize = 13;
export const smallSize = 12;

/**
 * Writes SVG in logical coordinates: x runs from where reading starts. In a right-to-left language everything is mirrored
 * here, in one place, and each text becomes a bidirectional isolate of its own.
 */
export class Pen {
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly withoutMarks: boolean;
  readonly #locale: Locale;
  readonly #theme: Theme;
  readonly #id: string;

  constructor(locale: Locale, options: DrawOptions) {
    this.width = options.width;
    this.withoutMarks = options.withoutMarks === true;
    this.#locale = locale;
    this.rightToLeft = directionOf(locale) === "rtl";
    this.#theme = options.theme;
    this.#id = options.id;
  }

  colour(name: Colour): string {
    return colour(this.#theme, name);
  }

  /** Physical x of a logical one. */
  x(logical: number): number {
    return round(this.rightToLeft ? this.width - logical : logical);
  }

  rect(x: number, y: number, width: number, height: number, fill: string, more = ""): string {
    const left = this.rightToLeft ? this.width - x - width : x;
    return `<rect x="${round(left)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${more}/>`;
  }

  /** A bar or column: left to whoever draws the marks where this picture is without. */
  mark(x: number, y: number, width: number, height: number, fill: string, more = ""): string {
    return this.withoutMarks ? "" : this.rect(x, y, width, height, fill, more);
  }

  /** What a mark is called: read out by screen readers, shown on pointing. */
  named(name: string, body: string): string {
    return this.withoutMarks ? body : `<g><title>${markup(name)}</title>${body}</g>`;
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Colour, more = ""): string {
    return `<line x1="${this.x(x1)}" y1="${round(y1)}" x2="${this.x(x2)}" y2="${round(y2)}" stroke="${this.colour(stroke)}"${more}/>`;
  }

  text(x: number, y: number, content: string, style: TextStyle = {}): string {
    const { anchor = "start", size = textSize, bold = false, fill = "ink", halo = false } = style;
    const physical = this.rightToLeft && anchor !== "middle" ? (anchor === "start" ? "end" : "start") : anchor;
    const attributes = [
      `x="${this.x(x)}" y="${round(y)}"`,
      physical === "start" ? "" : ` text-anchor="${physical}"`,
      size === textSize ? "" : ` font-size="${size}"`,
      bold ? ' font-weight="600"' : "",
      fill === "ink" ? "" : ` fill="${this.colour(fill)}"`,
      halo ? ` stroke="${this.colour("paper")}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : "",
    ];
    return `<text ${attributes.join("")}>${markup(this.isolated(content))}</text>`;
  }

  /** A name, which keeps its own direction inside a text of another. */
  name(label: string): string {
    return isolate(label, this.#locale);
  }

  /** A text as a paragraph of its own in the language's direction. */
  isolated(content: string): string {
    return this.rightToLeft ? `\u2067${content}\u2069` : content;
  }

  /** Definition of the hatching that stands for missing data; `hatched` fills with it. */
  hatching(stroke: Colour = "no-data"): string {
    return `<defs><pattern id="${this.#id}-h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${this.colour("paper")}"/><rect width="1.6" height="5" fill="${this.colour(stroke)}"/></pattern></defs>`;
  }

  /** Definitions of the dotted fills of these colours; `dotted` fills with one. */
  dots(of: readonly { readonly colour: Colour }[]): string {
    const patterns = of.map(
      ({ colour: name }) =>
        `<pattern id="${this.#id}-d-${name}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${this.colour(name)}"/><circle cx="3" cy="3" r="1.4" fill="${this.colour("paper")}"/></pattern>`,
    );
    return patterns.length === 0 ? "" : `<defs>${patterns.join("")}</defs>`;
  }

  dotted(name: Colour): string {
    return `url(#${this.#id}-d-${name})`;
  }

  hatched(): string {
    return `url(#${this.#id}-h)`;
  }
}

/** The body as a link where there is an address for it. */
export function linked(href: string | null | undefined, body: string): string {
  return href === null || href === undefined ? body : `<a href="${markup(href)}">${body}</a>`;
}

/** On a page a picture is set in the page's own type; alone it names its own, that of its script first. */
function fontFamily(theme: Theme, rightToLeft: boolean): string {
  if (theme === "page") return "";
  const [first, second] = rightToLeft ? ["Noto Sans Arabic", "Noto Sans"] : ["Noto Sans", "Noto Sans Arabic"];
  return ` font-family="${first}, ${second}, Noto Sans SC, system-ui, sans-serif"`;
}

export interface Frame {
  /** Accessible name. */
  readonly label: string;
  /** img, unless there are marks to be reached one by one; none for what only explains another picture. */
  readonly role: "img" | "group" | "none";
  readonly theme: Theme;
  readonly locale: Locale;
}

/** A whole SVG. */
export function svg(plot: Plot, { label, role, theme, locale }: Frame): string {
  const size = `viewBox="0 0 ${round(plot.width)} ${round(plot.height)}" width="${round(plot.width)}" height="${round(plot.height)}"`;
  const access = role === "none" ? 'aria-hidden="true"' : `role="${role}" aria-label="${markup(label)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} direction="ltr" ${access} lang="${locale}"${fontFamily(theme, directionOf(locale) === "rtl")} font-size="${textSize}" fill="${colour(theme, "ink")}">${plot.body}</svg>`;
}

/** A text as it stands in markup. */
export function markup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** One digit after the point is finer than a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
