import type { Locale } from "../../i18n/locales.ts";
import { sum } from "../../lib/decimal.ts";
import { placeName } from "../../lib/places.ts";
import { breaksOf } from "../map/classes.ts";
import { groupFlows, type SankeyFlow, together } from "../sankey/group.ts";
import type { Amount, BarsState, ChartFrame, MapState, MultiplesState, Row, SankeyState, YearsState } from "../state.ts";
import { chartWords } from "../words.ts";

/** Invented figures that look like the real ones: some huge, many small, some missing. The same at every run. */
const names: Readonly<Record<string, string>> = {
  SDN: "Sudan",
  COD: "Democratic Republic of the Congo",
  ETH: "Ethiopia",
  SOM: "Somalia",
  YEM: "Yemen",
  SSD: "South Sudan",
  AFG: "Afghanistan",
  TCD: "Chad",
  SYR: "Syrian Arab Republic",
  NER: "Niger",
  HTI: "Haiti",
  PAK: "Pakistan",
  MMR: "Myanmar",
  KEN: "Kenya",
  NGA: "Nigeria",
  MLI: "Mali",
  PSE: "State of Palestine",
  BGD: "Bangladesh",
  UKR: "Ukraine",
  COL: "Colombia",
  VUT: "Vanuatu",
  TON: "Tonga",
  DMA: "Dominica",
  COM: "Comoros",
  FJI: "Fiji",
  PRK: "Democratic People’s Republic of Korea",
  MDG: "Madagascar",
  PER: "Peru",
};

const donors = [
  "Kingdom of Alpha",
  "Republic of Beta",
  "Gamma Federation",
  "Delta Union",
  "Epsilon",
  "United Provinces of Zeta",
  "Eta Islands",
  "Theta Foundation for Humanitarian Relief",
  "Iota",
  "Kappa",
  "Lambda",
  "Mu",
  "Nu",
  "Xi",
  "Omicron",
  "Pi",
];
const agencies = [
  "United Relief Agency for Children",
  "World Bread Programme",
  "Agency for Displaced People",
  "World Hygiene Organization",
  "Fields and Harvests Organization",
  "Migration Office",
  "Agency for Mothers and Newborns",
  "Entity for Gender Equality and the Empowerment of Everybody Concerned",
  "Project Services Office",
];

function frame(locale: Locale, name: string, title: string, subtitle: string): ChartFrame {
  return {
    name,
    query: {},
    locale,
    title,
    subtitle,
    currency: "USD",
    notes: [chartWords(locale)("partial", { date: locale === "ar" ? "30 يونيو 2026" : "30 June 2026" })],
    credit: {
      stream: "31337-5fbdb231-1",
      source: "Invented contributions and allocations",
      attribution: "Nobody",
      licence: "CC0-1.0",
      dataDate: "2026-06-30",
    },
    block: { chainId: 31337, number: 1204, hash: `0x${"ab".repeat(32)}`, time: "2026-07-01T10:00:00Z", final: true },
    pinned: false,
    sample: true,
    proof: "COMPLETE_LIST",
    page: `/${locale}/funds`,
  };
}

/** 735,594,040.65 for the first, then falling steeply. */
function invented(rank: number): string {
  return (735_594_040.65 / (1 + rank * 0.35 + rank ** 2 * 0.05)).toFixed(2);
}

function row(locale: Locale, key: string, rank: number): Row {
  const label = placeName(locale, { code: key, name: names[key] ?? key });
  return { key, label, value: invented(rank), records: 400 - rank * 7, unknown: 0, link: { to: "country", id: key }, grouped: 1 };
}

function totalOf(rows: readonly Amount[]): Amount {
  return rows.reduce<Amount>(together, { value: null, records: 0, unknown: 0 });
}

export function barsState(locale: Locale): BarsState {
  const codes = Object.keys(names).slice(0, 12);
  const rows: readonly Row[] = [
    ...codes.map((code, rank) => row(locale, code, rank)),
    { key: "PER", label: names["PER"] ?? "", value: null, records: 2, unknown: 2, link: null, grouped: 1 },
    {
      key: "others",
      label: chartWords(locale)("others", { count: 104 }),
      value: "512345678.90",
      records: 4000,
      unknown: 2,
      link: { to: "chart", add: { top: "all" } },
      grouped: 104,
    },
  ];
  const title =
    locale === "ar"
      ? "للسودان أكبر حصة: 736 مليون دولار من 4.12 مليار"
      : "Sudan has the largest share: USD 736 million of USD 4.12 billion";
  const subtitle =
    locale === "ar" ? "الالتزامات · حسب البلد أو المنطقة · 2006 إلى 2026" : "Commitments · by country or area · 2006 to 2026";
  return {
    ...frame(locale, "funds-top-countries", title, subtitle),
    kind: "bars",
    dimension: { key: "country", label: locale === "ar" ? "البلد أو المنطقة" : "Country or area" },
    rows,
    total: totalOf(rows),
  };
}

export function yearsState(locale: Locale, shape: YearsState["shape"] = "columns"): YearsState {
  const periods = Array.from({ length: 21 }, (_each, n) => ({ key: String(2006 + n), partial: n === 20 }));
  const values = (factor: number, hole: number): readonly Amount[] =>
    periods.map((_period, n) =>
      n === hole
        ? { value: null, records: 0, unknown: 0 }
        : {
            value: (
              factor *
              (257_218_290.97 +
                22_000_000 * n +
                (n === 14 ? 300_000_000 : 0) -
                (n === 20 ? 560_000_000 : 0) +
                ((n * 7919) % 11) * 9_000_000)
            ).toFixed(2),
            records: 200 + n,
            unknown: 0,
          },
    );
  const arabic = locale === "ar";
  const series =
    shape === "columns"
      ? [{ key: "commitment", label: arabic ? "الالتزامات" : "Commitments", values: values(1, 3) }]
      : shape === "stacked"
        ? [
            { key: "rapid", label: "Rapid Response", values: values(0.62, 3) },
            { key: "underfunded", label: "Underfunded Emergencies", values: values(0.38, 3) },
          ]
        : [
            { key: "in", label: arabic ? "الوارد من المانحين" : "Received from givers", values: values(1.04, 5) },
            { key: "out", label: arabic ? "الملتزم به للوكالات" : "Committed to agencies", values: values(0.97, -1) },
          ];
  return {
    ...frame(
      locale,
      "funds-by-year",
      arabic ? "بلغت الالتزامات ذروتها في 2020: 848 مليون دولار" : "Commitments were highest in 2020: USD 848 million",
      arabic ? "الالتزامات حسب السنة · 2006 إلى 2026" : "Commitments by year · 2006 to 2026",
    ),
    kind: "years",
    shape,
    periods,
    series,
    total: shape === "lines" ? null : totalOf(series.flatMap(({ values }) => values)),
  };
}

export function mapState(locale: Locale): MapState {
  const rows = Object.keys(names).map((code, rank) => row(locale, code, rank));
  const offMap: readonly Row[] = [
    {
      key: "EAF",
      label: "Eastern Africa (EAF)",
      value: "18900000.00",
      records: 12,
      unknown: 0,
      link: { to: "country", id: "EAF" },
      grouped: 1,
    },
    { key: "GLB", label: "Global (GLB)", value: "5400000.50", records: 3, unknown: 0, link: { to: "country", id: "GLB" }, grouped: 1 },
    {
      key: "none",
      label: locale === "ar" ? "غير محدد" : "Not specified",
      value: "120000.00",
      records: 1,
      unknown: 0,
      link: null,
      grouped: 1,
    },
  ];
  const { total: _total, rows: _rows, ...bars } = barsState(locale);
  return {
    ...bars,
    name: "funds-by-country",
    kind: "map",
    rows,
    offMap,
    breaks: breaksOf(rows.flatMap(({ value }) => value ?? [])),
    total: totalOf([...rows, ...offMap]),
  };
}

export function sankeyState(locale: Locale, open?: number): SankeyState {
  const arabic = locale === "ar";
  const fund = { id: "fund", label: "Sample Relief Fund", link: { to: "organisation", id: "fund" } as const };
  const party = (prefix: string, n: number, label: string) => ({
    id: `${prefix}-${n}`,
    label,
    link: { to: "organisation", id: `${prefix}-${n}` } as const,
  });
  const flow = (stage: number, from: SankeyFlow["from"], to: SankeyFlow["to"], value: string): SankeyFlow => ({
    stage,
    from,
    to,
    value,
    records: 3,
    unknown: 0,
    done: stage === 0 ? (arabic ? "مقبوضات" : "received") : arabic ? "التزامات" : "committed",
  });
  const codes = Object.keys(names);
  const onward = agencies.flatMap((label, n) =>
    codes.map((code, k) =>
      flow(
        2,
        party("agency", n, label),
        { id: code, label: placeName(locale, { code, name: names[code] ?? code }), link: { to: "country", id: code } },
        (Number(invented(n)) / (1.4 + ((n * 5 + k * 3) % 17) + k * 0.7) / 2).toFixed(2),
      ),
    ),
  );
  const out = agencies.map((label, n) =>
    flow(
      1,
      fund,
      party("agency", n, label),
      sum(onward.filter(({ from }) => from.id === `agency-${n}`).flatMap(({ value }) => value ?? [])),
    ),
  );
  const into = donors.map((label, n) => flow(0, party("donor", n, label), fund, (Number(invented(n)) * 0.9).toFixed(2)));
  const flows = [...into, ...out, ...onward];
  const others = (count: number) => chartWords(locale)("others", { count });
  const group = (stage: number, shown: number, key: string) => ({
    shown: open === stage ? null : shown,
    others,
    link: { to: "chart", add: { open: key } } as const,
  });
  const { nodes, links } = groupFlows(flows, [group(0, 9, "giver"), group(1, 1, "fund"), group(2, 7, "receiver"), group(3, 14, "country")]);
  const stage = (key: string, label: string, detail: string, from: number) => ({
    key,
    label,
    detail,
    total: totalOf(flows.filter(({ stage }) => stage === from)),
  });
  const { total: _total, rows: _rows, dimension: _dimension, ...bars } = barsState(locale);
  return {
    ...bars,
    name: "funds-sankey",
    kind: "sankey",
    title: arabic
      ? "ورد 2.31 مليار دولار من 16 مانحًا، والتُزم بـ 1.57 مليار لـ 28 بلدًا"
      : "USD 2.31 billion came from 16 givers; USD 1.57 billion was committed for 28 countries",
    stages: [
      stage("giver", arabic ? "المانحون" : "Who gave", arabic ? "مقبوضات" : "received", 0),
      { key: "fund", label: arabic ? "الصندوق" : "Fund", detail: "", total: null },
      stage("receiver", arabic ? "المستفيدون" : "Who got it", arabic ? "التزامات" : "committed", 1),
      stage("country", arabic ? "البلدان" : "For where", arabic ? "التزامات" : "committed", 2),
    ],
    nodes,
    links,
  };
}

/** Six countries beside each other; of one no year is known, of another the first years are missing and one between. */
export function multiplesState(locale: Locale, scale: MultiplesState["scale"] = "same"): MultiplesState {
  const periods = Array.from({ length: 31 }, (_each, n) => ({ key: String(1990 + n), partial: false }));
  const codes = ["SDN", "COD", "ETH", "SOM", "YEM", "SSD"];
  const panels = codes.map((key, rank) => ({
    key,
    label: placeName(locale, { code: key, name: names[key] ?? key }),
    link: { to: "page", path: `/emissions/countries/${key}`, query: {} } as const,
    values: periods.map((_period, n): Amount => {
      const missing = rank === 5 || (rank === 4 && (n < 3 || n === 10));
      if (missing) return { value: null, records: rank === 5 ? 1 : 0, unknown: rank === 5 ? 1 : 0 };
      return { value: String(Math.round((900_000 + 31_000 * n) / 4 ** rank)), records: 1, unknown: 0 };
    }),
  }));
  const arabic = locale === "ar";
  return {
    ...frame(
      locale,
      "emissions-multiples",
      arabic ? "الانبعاثات أعلى لدى 4" : "Emissions were higher in 2020 than in 1990 in 4 of 4 countries and areas, and lower in 0",
      arabic ? "الانبعاثات بحسب السنة" : "Emissions by year, 1990 to 2020",
    ),
    currency: "",
    measure: { key: "kt_c", short: "kt C", long: "Thousand tonnes of carbon" },
    kind: "multiples",
    dimension: { key: "country", label: arabic ? "البلد أو المنطقة" : "Country or area" },
    periods,
    panels,
    scale,
  };
}
