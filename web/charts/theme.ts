/**
 * Colours of a picture. On a page and in an embed they are the explorer's tokens, so that light, dark and print follow
 * the reader; a file that stands alone carries the colours themselves. The values equal those of ui/styles/tokens.css.
 */
const light = {
  paper: "#fcfbf8",
  ink: "#191b1e",
  "ink-2": "#474c52",
  "ink-3": "#61676e",
  rule: "#dcd9d1",
  "rule-strong": "#85847f",
  link: "#0b4c8c",
  mark: "#fff0b8",
  funds: "#0b6b5d",
  ballots: "#6a47a3",
  warn: "#7d4f00",
  "warn-soft": "#fdf1d5",
  "cat-1": "#0b6b5d",
  "cat-2": "#c1621b",
  "cat-3": "#4a63a8",
  "cat-4": "#a23b72",
  "cat-5": "#7a8a1f",
  "cat-6": "#2e8fb5",
  "cat-7": "#7c5a3a",
  "cat-other": "#9b9b96",
  "seq-1": "#d3e6de",
  "seq-2": "#a7cfc2",
  "seq-3": "#74b3a3",
  "seq-4": "#409382",
  "seq-5": "#157363",
  "seq-6": "#064f44",
  grid: "#e4e1da",
  "no-data": "#cfccc4",
} as const;

export type Colour = keyof typeof light;

const dark: Readonly<Record<Colour, string>> = {
  paper: "#15181b",
  ink: "#eae8e3",
  "ink-2": "#bfc2c4",
  "ink-3": "#9ba1a7",
  rule: "#343a40",
  "rule-strong": "#767e86",
  link: "#8fc4f7",
  mark: "#4d4316",
  funds: "#63c7b3",
  ballots: "#bfa6ea",
  warn: "#ebbc66",
  "warn-soft": "#362b12",
  "cat-1": "#4fb8a4",
  "cat-2": "#e5935a",
  "cat-3": "#8fa4e0",
  "cat-4": "#dd86b2",
  "cat-5": "#b5c65a",
  "cat-6": "#6cc0e0",
  "cat-7": "#c29c78",
  "cat-other": "#80858a",
  "seq-1": "#1c3d37",
  "seq-2": "#1d564c",
  "seq-3": "#257364",
  "seq-4": "#3b9281",
  "seq-5": "#67b5a3",
  "seq-6": "#a9dccf",
  grid: "#2c3237",
  "no-data": "#454b51",
};

export type Theme = "page" | "light" | "dark";

/** A colour as it is written into a picture. */
export function colour(theme: Theme, name: Colour): string {
  if (theme === "page") return `var(--${name})`;
  return theme === "dark" ? dark[name] : light[name];
}

/** The tokens as style rules, for a page that stands alone. */
export function tokenRules(): string {
  const rules = (values: Readonly<Record<Colour, string>>): string =>
    Object.entries(values)
      .map(([name, value]) => `--${name}:${value}`)
      .join(";");
  return `:root{color-scheme:light dark;${rules(light)}}@media(prefers-color-scheme:dark){:root{${rules(dark)}}}`;
}

export const tokens = { light, dark } as const;

const categories = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6", "cat-7"] as const satisfies readonly Colour[];
/** The most series that are told apart by colour; more are grouped before they get here. */
export const mostCategories = categories.length;

export function category(index: number): Colour {
  return categories[index] ?? "cat-other";
}

const sequence = ["seq-1", "seq-2", "seq-3", "seq-4", "seq-5", "seq-6"] as const satisfies readonly Colour[];
export const mostClasses = sequence.length;

/** Colour of a class of a sequential scale with `classes` classes; fewer classes keep the ends, so that they stay far apart. */
export function sequential(index: number, classes: number): Colour {
  const spread = classes <= 1 ? mostClasses - 2 : Math.round((index * (mostClasses - 1)) / (classes - 1));
  return sequence[spread] ?? "seq-6";
}
