import type { TraceClockStage, TraceDirection } from "../../../generated/graphql.ts";
import { chainOfStream } from "../../../kernel/ledger.ts";
import { Memory } from "../../../kernel/memory.ts";
import { pinName } from "../../../kernel/pin.ts";
import type { EntityValue, Pin, Question } from "../../domain.ts";
import { getClock } from "./clock.ts";
import { type Followed, follow } from "./follow.ts";
import { linksOf, type Sum, sumOf } from "./graph.ts";
import { type Drawn, drawNodes } from "./nodes.ts";
import type { Start } from "./read-start.ts";
import { startOf, type Way } from "./starts.ts";

/** A trace as it was followed, whatever of it is shown. */
export interface Followings {
  readonly forward: Followed | null;
  readonly back: Followed | null;
}

/** The answer for one trace. */
export interface Trace extends Drawn {
  readonly start: Start;
  readonly direction: TraceDirection;
  readonly pools: Followed["pools"];
  readonly streamIds: readonly string[];
  readonly total: Sum;
  /** The newest version of the record that it starts at. */
  readonly record: { readonly streamId: string; readonly seq: number } | null;
  /** Number of the hop that the start's own records make. */
  readonly origin: number;
  readonly pin: Pin;
}

const memory = new Memory<Followings>(60_000, ({ forward, back }) => 1 + (forward?.runs.length ?? 0) + (back?.runs.length ?? 0));

const waysOf: Readonly<Record<TraceDirection, readonly Way[]>> = { FORWARD: ["forward"], BACK: ["back"], BOTH: ["back", "forward"] };

/** Where they come together: at the start's records, or at an organisation between what it got and what it gave. */
const meetAtRecords = (start: Start): boolean => start.record !== null || start.party === null;

/** Whole names of places where few are to be expected; else the two largest levels. */
const wholePlaces = (start: Start): boolean => start.record !== null || start.place !== null;

export async function getTrace(question: Question, start: Start, direction: TraceDirection, most: number, pin: Pin): Promise<Trace> {
  const ways = waysOf[direction];
  const followed = await memory.get(question.state, JSON.stringify([pinName(pin), start, ways]), async (): Promise<Followings> => {
    const on = async (way: Way) =>
      ways.includes(way) ? follow(question, startOf(question, start, way, pin), way, wholePlaces(start), pin) : null;
    // One after the other: both ask the one connection.
    const forward = await on("forward");
    return { forward, back: await on("back") };
  });
  const shared = meetAtRecords(start);
  const { links, origin } = linksOf({ ...followed, shared });
  const pools = [...(followed.back?.pools ?? []), ...(followed.forward?.pools ?? [])];
  const isPool = new Set(pools.map(({ pool }) => `o${pool}`));
  const runs = [...(followed.back?.runs ?? []), ...(followed.forward?.runs ?? [])];
  const own = (followed.forward ?? followed.back)?.runs.filter(({ hop, cohort, counted }) => hop === 0 && cohort === 0 && counted) ?? [];
  return {
    ...drawNodes(links, direction === "BACK" ? null : origin + 1, (end) => isPool.has(end), most),
    start,
    direction,
    pools,
    streamIds: [...new Set([start.streamId, ...runs.map(({ streamId }) => streamId)])],
    total: sumOf(own, ({ cents }) => cents),
    record: start.record,
    origin,
    pin,
  };
}

/** The day up to which the clock counts. */
export async function getClockDate(question: Question, { start, pin }: Trace): Promise<string | null> {
  const stream = await question.linked("Stream", start.streamId, pin);
  if (stream.dataDate !== null) return stream.dataDate;
  const block = await question.entity(
    "NewestBlock",
    "newest",
    pin.block === null ? { block: null, chainId: chainOfStream(start.streamId) } : pin,
  );
  return block === null ? null : dayOf(block);
}

const dayOf = ({ time }: EntityValue<"NewestBlock">): string => new Date(time).toISOString().slice(0, 10);

const clocks = new Memory<readonly TraceClockStage[]>(20_000, (stages) => 1 + stages.length);

export async function getTraceClock(question: Question, trace: Trace): Promise<readonly TraceClockStage[]> {
  const { start, direction, origin, pin } = trace;
  const date = await getClockDate(question, trace);
  return clocks.get(question.state, JSON.stringify([pinName(pin), start, direction]), async () => {
    const shared = meetAtRecords(start);
    const stages: TraceClockStage[] = [];
    for (const way of waysOf[direction]) {
      const both = direction === "BOTH" && way === "back";
      const numberOf = (hop: number) => origin + 1 + (way === "forward" ? hop : both && !shared ? -1 - hop : -hop);
      stages.push(
        ...(await getClock(question, startOf(question, start, way, pin), way, { numberOf, date, withStart: !(both && shared) }, pin)),
      );
    }
    return stages;
  });
}
