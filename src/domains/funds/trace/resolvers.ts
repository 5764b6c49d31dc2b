import type { Resolvers } from "../../../generated/graphql.ts";
import { countryOf } from "../../../kernel/country-code.ts";
import { chainOfStream } from "../../../kernel/ledger.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import type { DomainReader, Pin } from "../../domain.ts";
import { flowsByKey } from "../read.ts";
import { traceDownload } from "./download.ts";
import { addStages, type Link, type StageSum, sumOf } from "./graph.ts";
import type { Node } from "./nodes.ts";
import type { Cohort, PoolYear } from "./pools.ts";
import { readMost } from "./read-most.ts";
import { readStart } from "./read-start.ts";
import { getClockDate, getTrace, getTraceClock } from "./read-trace.ts";
import type { End } from "./runs.ts";

/** What the schema's parts of a trace are made of. */
export interface TraceLinkValue {
  readonly link: Link;
  readonly pin: Pin;
}
export interface TraceNodeValue {
  readonly node: Node;
  readonly chainId: number;
  readonly pin: Pin;
}
export interface TraceHopValue {
  readonly number: number;
  readonly links: readonly Link[];
  readonly pin: Pin;
}
export interface TracePoolValue {
  readonly pool: Cohort & PoolYear;
  readonly pin: Pin;
}

const usd = (cents: bigint): string => fromMinorUnits(cents, 2);
const figure = ({ cents, records, unknown }: { cents: bigint; records: number; unknown: number }) => ({
  usd: usd(cents),
  records,
  unknownUsd: unknown,
});
const stageFigures = (stages: readonly StageSum[]) => stages.map((stage) => ({ kind: stage.kind, ...figure(stage) }));
const moved = (links: readonly Link[]): readonly Link[] => links.filter(({ basis }) => basis !== "DESTINATION");
const codeOf = (end: End | null): string | null => (end === null || (!end.startsWith("p") && !end.startsWith("w")) ? null : end.slice(1));

const kinds = { o: "ORGANISATION", w: "WITHHELD", p: "PLACE", c: "COUNTRY" } as const;

const resolvers = {
  Query: {
    trace: async (_, { from, direction, most, asOf }, question) => {
      const pin = await question.pin(asOf);
      return getTrace(question, await readStart(question, from, pin), direction, readMost(most), pin);
    },
  },
  Trace: {
    stream: ({ start, pin }, _, question) => question.linked("Stream", start.streamId, pin),
    streams: ({ streamIds, pin }, _, question) => Promise.all(streamIds.map((id) => question.linked("Stream", id, pin))),
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
    record: ({ record, pin }, _, question) => (record === null ? null : flowsByKey.get(question, record, pin)),
    usd: ({ total }) => usd(total.cents),
    records: ({ total }) => total.records,
    unknownUsd: ({ total }) => total.unknown,
    hops: ({ links, pin }) =>
      [...new Set(links.map(({ position }) => position))].map((position) => ({
        number: position + 1,
        links: links.filter((link) => link.position === position),
        pin,
      })),
    nodes: ({ nodes, start, pin }) => nodes.map((node) => ({ node, chainId: chainOfStream(start.streamId), pin })),
    pools: ({ pools, pin }) => pools.map((pool) => ({ pool, pin })),
    clock: (trace, _, question) => getTraceClock(question, trace),
    clockDate: (trace, _, question) => getClockDate(question, trace),
  },
  TraceHop: {
    usd: ({ links }) => usd(sumOf(moved(links), ({ cents }) => cents).cents),
    records: ({ links }) => sumOf(moved(links), ({ cents }) => cents).records,
    unknownUsd: ({ links }) => sumOf(moved(links), ({ cents }) => cents).unknown,
    computed: ({ links }) => links.some(({ basis }) => basis === "POOLED"),
    destination: ({ links }) => moved(links).length === 0,
    stages: ({ links }) => stageFigures(addStages(links.flatMap(({ stages }) => stages))),
    links: ({ links, pin }) => links.map((link) => ({ link, pin })),
  },
  TraceLink: {
    from: ({ link }) => link.from,
    to: ({ link }) => link.to,
    basis: ({ link }) => link.basis,
    usd: ({ link }) => usd(link.cents),
    wholeUsd: ({ link }) => usd(link.whole),
    records: ({ link }) => link.records,
    unknownUsd: ({ link }) => link.unknown,
    stages: ({ link }) => stageFigures(link.stages),
    stream: ({ link, pin }, _, question) => (link.streamId === null ? null : question.linked("Stream", link.streamId, pin)),
    record: ({ link, pin }, _, question) => (link.record === null ? null : flowsByKey.get(question, link.record, pin)),
  },
  TraceNode: {
    id: ({ node }) => node.id,
    stage: ({ node }) => node.stage,
    kind: ({ node: { end } }) => {
      const letter = end?.[0];
      if (letter === undefined) return "GROUP";
      return letter === "o" || letter === "w" || letter === "p" || letter === "c" ? kinds[letter] : "UNSPECIFIED";
    },
    organisation: ({ node: { end }, chainId, pin }, _, question) =>
      end?.startsWith("o") ? question.linked("Organisation", { chainId, number: Number(end.slice(1)) }, pin) : null,
    country: ({ node: { end } }) => {
      const code = /^(?:c|p(?=[A-Z]{3}\/))([A-Z]{3})/.exec(end ?? "")?.[1];
      return code === undefined ? null : countryOf(code);
    },
    code: ({ node: { end } }) => codeOf(end),
    members: ({ node }) => node.members,
    inUsd: ({ node }) => usd(node.inCents),
    outUsd: ({ node }) => usd(node.outCents),
    unaccountedUsd: ({ node }) => (node.unaccounted === null ? null : usd(node.unaccounted)),
  },
  TracePool: {
    organisation: ({ pool, pin }, _, question) =>
      question.linked("Organisation", { chainId: chainOfStream(pool.streamId), number: pool.pool }, pin),
    stream: ({ pool, pin }, _, question) => question.linked("Stream", pool.streamId, pin),
    year: ({ pool }) => pool.year,
    inUsd: ({ pool }) => usd(pool.inCents),
    inRecords: ({ pool }) => pool.inRecords,
    inUnknownUsd: ({ pool }) => pool.inUnknown,
    givers: ({ pool }) => pool.givers.length,
    outUsd: ({ pool }) => usd(pool.outCents),
    outRecords: ({ pool }) => pool.outRecords,
    outUnknownUsd: ({ pool }) => pool.outUnknown,
    throughUsd: ({ pool }) => usd([...pool.entered.values()].reduce((sum, cents) => sum + cents, 0n)),
  },
} satisfies Resolvers;

/** Traces of money: a part of the domain of funds, with a schema of its own. */
export const traceReader: DomainReader = {
  name: "trace",
  schema: ["src/domains/funds/trace/trace.graphql"],
  resolvers,
  listSizes: {
    "Trace.streams": 5,
    "Trace.hops": 6,
    "Trace.nodes": 200,
    "Trace.pools": 200,
    "Trace.clock": 20,
    "TraceHop.stages": 7,
    "TraceHop.links": 300,
    "TraceLink.stages": 2,
  },
  downloads: [traceDownload],
};
