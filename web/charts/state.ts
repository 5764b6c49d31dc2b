import type { Locale } from "../i18n/locales.ts";
import type { Colour } from "./theme.ts";

/**
 * A chart without pixels: plain JSON that says all a reader can learn from it. Every picture, table and download of the
 * chart is made from this one state, so that no two of them can disagree.
 */
export type ChartState = BarsState | YearsState | MultiplesState | MapState | SankeyState | GroupsState | MatrixState;

/** How far a reader can check a figure without trusting the server; the strongest first. */
export type ProofLabel = "PROVEN_TOTAL" | "COMPLETE_LIST" | "INCLUDED" | "ATTESTED" | "UNVERIFIED";

/** What every chart says of itself. */
export interface ChartFrame {
  /** Name in the chart's address, such as "funds-by-year". */
  readonly name: string;
  /** What the address asks for besides name, language and block, in one fixed order. */
  readonly query: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** A sentence that says what is seen. */
  readonly title: string;
  /** What is counted, where and when. */
  readonly subtitle: string;
  /** ISO 4217 code of every amount; where they are no money, `measure` stands in its place. */
  readonly currency: string;
  /** What amounts that are no money are measured in. */
  readonly measure?: Measure;
  /** True where amounts are counts or shares of votes and the like: then no count of records stands beside them. */
  readonly countsAlone?: true;
  /** What one reading the chart must know: what is missing, and why. */
  readonly notes: readonly string[];
  readonly credit: Credit;
  /** Whose figures the amounts were divided by, where they are quotients: both sources stand behind them. */
  readonly divisor?: DivisorCredit;
  readonly block: BlockMark;
  /** True where the reader asked for this very block, so that the address gives the same for good. */
  readonly pinned: boolean;
  /** True where the figures are invented for demonstration. */
  readonly sample: boolean;
  /** The weakest label of the sums shown; null where there is none. */
  readonly proof: ProofLabel | null;
  /** Path of the page that shows the chart, with language and query, without the block. */
  readonly page: string;
}

/** A unit that is no currency. */
export interface Measure {
  /** Name of the column in downloads: "kt_c". */
  readonly key: string;
  /** Behind a number: "kt C". */
  readonly short: string;
  /** At the head of an axis or a column: "Thousand tonnes of carbon". */
  readonly long: string;
}

/** How the amounts of a chart are written. */
export type Measured = Pick<ChartFrame, "currency" | "measure" | "locale">;

export interface DivisorCredit extends Pick<Credit, "stream" | "source" | "attribution" | "licence"> {
  readonly edition: string;
}

interface Credit {
  readonly stream: string;
  readonly source: string;
  readonly attribution: string;
  readonly licence: string;
  /** Day up to which the source speaks, YYYY-MM-DD; null where it does not say. */
  readonly dataDate: string | null;
}

/** The newest block whose records are in the figures. */
export interface BlockMark {
  readonly chainId: number;
  readonly number: number;
  readonly hash: string;
  readonly time: string;
  /** True once no reorganisation is expected below it. */
  readonly final: boolean;
}

/** A sum as the API gives it. */
export interface Amount {
  /** Exact decimal; null where there is no record, or none of which the value is known. */
  readonly value: string | null;
  readonly records: number;
  /** How many of `records` have no known value and so are missing from `value`. */
  readonly unknown: number;
}

/** Where a mark leads. */
export type Link =
  | { readonly to: "country"; readonly id: string }
  | { readonly to: "organisation"; readonly id: string }
  /** Any page, by its path without the language. */
  | { readonly to: "page"; readonly path: string; readonly query: Readonly<Record<string, string>> }
  /** The same chart with one more thing asked for, such as all of what it groups. */
  | { readonly to: "chart"; readonly add: Readonly<Record<string, string>> };

export interface Row extends Amount {
  /** Code or id; stays the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly link: Link | null;
  /** How many are grouped in this row; 1 for one that stands for itself. */
  readonly grouped: number;
  /** Where its bar begins, as an exact decimal, in steps that lead from one sum to the next; absent: at zero. */
  readonly from?: string;
  /** Where what it stands for has a colour of its own, such as yes and no. */
  readonly colour?: Colour;
}

/** What the rows are, in words: "Country or area". */
interface Dimension {
  /** Name of the column in downloads: "country". */
  readonly key: string;
  readonly label: string;
}

/** Sums sorted by size, as bars; or the steps from one sum to another. */
export interface BarsState extends ChartFrame {
  readonly kind: "bars";
  readonly dimension: Dimension;
  readonly rows: readonly Row[];
  /** Null where the rows must not be added up. */
  readonly total: Amount | null;
}

export interface Period {
  /** "2024" */
  readonly key: string;
  /** True where the source speaks of a part of the year only, or of one that lies ahead. */
  readonly partial: boolean;
}

export interface Series {
  readonly key: string;
  readonly label: string;
  /** One for each period. */
  readonly values: readonly Amount[];
  /** Where what it stands for has a colour of its own, such as yes and no. */
  readonly colour?: Colour;
}

/** Sums by year, or by another step that all series share: columns of one series, columns of several stacked, or lines. */
export interface YearsState extends ChartFrame {
  readonly kind: "years";
  /** What the periods are where they are no years, such as rounds of a count. */
  readonly step?: Dimension;
  readonly shape: "columns" | "stacked" | "lines";
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  /** Where the series may be added up; null where they tell of the same money. */
  readonly total: Amount | null;
}

/** One of several small charts. */
export interface Panel extends Series {
  readonly link: Link | null;
}

/** The same years of several, each in a small chart of its own: for more than one picture can hold as lines. */
export interface MultiplesState extends ChartFrame {
  readonly kind: "multiples";
  /** What the panels are. */
  readonly dimension: Dimension;
  readonly periods: readonly Period[];
  readonly panels: readonly Panel[];
  /** "same": heights compare; "own": each panel fills its height, so that only shapes compare. */
  readonly scale: "same" | "own";
}

/** Sums by country as a world map, with what no map can show beside it. */
export interface MapState extends ChartFrame {
  readonly kind: "map";
  readonly dimension: Dimension;
  /** On the map, largest first. */
  readonly rows: readonly Row[];
  /** Regional codes and the like, largest first: the map and this list make the total. */
  readonly offMap: readonly Row[];
  /** Exact lower bounds of the classes after the first, rising. */
  readonly breaks: readonly string[];
  /** Null where the rows must not be added up. */
  readonly total: Amount | null;
}

export interface Stage {
  readonly key: string;
  /** "Who gave" */
  readonly label: string;
  /** "received, 2006 to 2026": what the flows that enter or leave here are. */
  readonly detail: string;
  readonly total: Amount | null;
}

export interface SankeyNode {
  readonly id: string;
  /** Index into `stages`. */
  readonly stage: number;
  readonly label: string;
  readonly link: Link | null;
  readonly grouped: number;
}

export interface SankeyLink extends Amount {
  readonly from: string;
  readonly to: string;
  /** What the money did: "received". */
  readonly done: string;
}

/** The way of the money through its stages. */
export interface SankeyState extends ChartFrame {
  readonly kind: "sankey";
  readonly stages: readonly Stage[];
  /** In the order in which they are read: by stage, largest first, groups last. */
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
}

/** Who stands in which group. */
export interface Member {
  /** Code; stays the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly link: Link | null;
  /** Key of its group. */
  readonly group: string;
}

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly colour: Colour;
  /** True where it is dotted as well: two colours that are alike in grey print are told apart by it. */
  readonly dotted: boolean;
}

/** Countries as a world map in the colours of the groups that they stand in, such as how they voted. */
export interface GroupsState extends ChartFrame {
  readonly kind: "groups";
  readonly dimension: Dimension;
  /** What the groups are: "Vote". */
  readonly grouping: Dimension;
  readonly groups: readonly Group[];
  /** On the map; those of a group together. */
  readonly members: readonly Member[];
  /** What no map of today can show. */
  readonly offMap: readonly Member[];
}

/** How often two parties did the same. */
export interface Pair {
  /** Keys of the parties. */
  readonly one: string;
  readonly other: string;
  /** Of `common` occasions. */
  readonly same: number;
  readonly common: number;
}

/** Each of some parties beside each other, as a square of shares. */
export interface MatrixState extends ChartFrame {
  readonly kind: "matrix";
  readonly dimension: Dimension;
  /** In the order of the rows and of the columns. `code`: what heads a column, where the key is too long for it. */
  readonly parties: readonly { readonly key: string; readonly label: string; readonly code?: string; readonly link: Link | null }[];
  /** Every two of them once. */
  readonly pairs: readonly Pair[];
  /** What is counted of a pair. */
  readonly counted: { readonly same: Dimension; readonly common: Dimension };
}
