import type { Amount, Link, SankeyLink, SankeyNode, SankeyState, Stage } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address, type Query } from "../../../lib/address.ts";
import { compare, sum } from "../../../lib/decimal.ts";
import { type Party, partyName, type Trace, type TraceScene } from "../ask-trace.ts";
import { stageName, titleOf } from "../phrases.ts";
import { traceQuery } from "../trace-selection.ts";
import { traceWords } from "../words.ts";

/** How many parties of the first, the last and each stage between are drawn by themselves. */
const shown = { first: 10, between: 8, last: 14 } as const;

/** The real chain: everyone on the way, stage by stage. What is small is put together and can be opened. */
export function wayState(locale: Locale, scene: TraceScene, open: string | undefined, pinned: boolean): SankeyState | null {
  const { trace, stream, selection } = scene;
  if (trace === null || stream === undefined || trace.block === null || trace.hops.length === 0) return null;
  const words = traceWords(locale);
  const last = Math.max(...trace.nodes.map(({ stage }) => stage));
  const drawnAs = new Map<string, string>();
  const nodes = Array.from({ length: last + 1 }, (_each, stage) => {
    const parties = trace.nodes.filter((node) => node.stage === stage);
    const most = stage === 0 ? shown.first : stage === last ? shown.last : shown.between;
    return drawStage(locale, parties, stage, String(stage) === open ? parties.length : most, scene, drawnAs);
  }).flat();
  const computed = trace.hops.some((hop) => hop.computed);
  const query = texts({ ...traceQuery(selection), open });
  return {
    kind: "sankey",
    name: "trace-way",
    query,
    locale,
    title: titleOf(locale, scene),
    subtitle: words(`ways.${wayOf(trace)}.subtitle`),
    currency: "USD",
    notes: [...(computed ? [words("chart.computed")] : []), ...(trace.hops.some(hasDestination) ? [words("chart.destination")] : [])],
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    block: trace.block,
    pinned,
    sample: stream.sample,
    // A share that is computed is in no record.
    proof: computed ? null : stream.label,
    page: address(locale, "/trace", traceQuery(selection)),
    stages: Array.from({ length: last + 1 }, (_each, stage): Stage => {
      const hop = trace.hops.find(({ number }) => number === Math.max(stage, 1));
      const detail = hop === undefined ? "" : words(hop.computed ? "basis.POOLED.short" : "basis.RECORDED.short");
      return { key: String(stage), label: stageName(locale, trace, stage), detail: stage === 0 ? "" : detail, total: null };
    }),
    nodes,
    links: linksOf(locale, trace, drawnAs),
  };
}

const wayOf = ({ direction }: Trace) => (direction === "BOTH" ? "both" : direction === "FORWARD" ? "forward" : "back");
const hasDestination = ({ links }: Trace["hops"][number]): boolean => links.some(({ basis }) => basis === "DESTINATION");

function drawStage(
  locale: Locale,
  parties: readonly Party[],
  stage: number,
  most: number,
  scene: TraceScene,
  drawnAs: Map<string, string>,
): readonly SankeyNode[] {
  const named = parties.filter(({ kind }) => kind !== "GROUP");
  const count = named.length <= most + 1 && named.length === parties.length ? named.length : Math.min(most, named.length);
  const rest = [...named.slice(count), ...parties.filter(({ kind }) => kind === "GROUP")];
  const nodes = named.slice(0, count).map((party): SankeyNode => {
    drawnAs.set(party.id, party.id);
    return { id: party.id, stage, label: partyName(locale, party), link: linkOf(scene, party), grouped: 1 };
  });
  if (rest.length === 0) return nodes;
  const id = `${stage}:rest`;
  for (const party of rest) drawnAs.set(party.id, id);
  const members = rest.reduce((all, party) => all + party.members, 0);
  const link: Link | null = named.length > count ? { to: "chart", add: { open: String(stage) } } : null;
  return [...nodes, { id, stage, label: traceWords(locale)("others", { count: members }), link, grouped: members }];
}

function linksOf(locale: Locale, trace: Trace, drawnAs: ReadonlyMap<string, string>): readonly SankeyLink[] {
  const words = traceWords(locale);
  const links = new Map<string, SankeyLink>();
  for (const link of trace.hops.flatMap((hop) => hop.links)) {
    const [from, to] = [drawnAs.get(link.from) ?? link.from, drawnAs.get(link.to) ?? link.to];
    const key = `${from}\n${to}\n${link.basis}`;
    const amount: Amount = {
      value: link.records > 0 && link.unknownUsd === link.records ? null : link.usd,
      records: link.records,
      unknown: link.unknownUsd,
    };
    const known = links.get(key);
    links.set(key, { from, to, done: words(`basis.${link.basis}.done`), ...(known === undefined ? amount : together(known, amount)) });
  }
  return [...links.values()].sort(
    (a, b) => Number(a.from.split(":")[0]) - Number(b.from.split(":")[0]) || compare(b.value ?? "0", a.value ?? "0"),
  );
}

function together(a: Amount, b: Amount): Amount {
  const known = [a.value, b.value].flatMap((value) => value ?? []);
  return { value: known.length === 0 ? null : sum(known), records: a.records + b.records, unknown: a.unknown + b.unknown };
}

/** A party leads to the trace that starts there. */
function linkOf({ trace }: TraceScene, party: Party): Link | null {
  const query = trace === null ? null : partyQuery(trace, party);
  return query === null ? null : { to: "page", path: "/trace", query: texts(query) };
}

/** What starts a trace at a party; null where none can. */
export function partyQuery(trace: Trace, { id, kind, organisation, country, code }: Party): Query | null {
  const links = trace.hops.flatMap((hop) => hop.links);
  const source = (links.find(({ to }) => to === id) ?? links.find(({ from }) => from === id))?.stream?.id ?? trace.stream.id;
  if (organisation !== null) return { source, organisation: organisation.id };
  if (kind === "PLACE" && code !== null) return { source, place: code };
  return country === null ? null : { source, country: country.code };
}

function texts(query: Query): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]])),
  );
}
