import { creditTotalSlots, type CreditTotal as KeptTotal, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { groupBy } from "../../kernel/group.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { EntityValue, Pin, ProvenStorage, Question } from "../domain.ts";
import { type CreditTotal, getTotals, type Headline } from "./totals.ts";

/** Most of the ledger's own totals that one sum is proven from. */
const mostParts = 64;
/** Most of them that are compared for one answer. */
const mostCompared = 2_500;

type Stream = EntityValue<"Stream">;

/** One of the totals that the ledger keeps. */
export interface TotalPart {
  /** 0: all projects, by year. */
  readonly project: number;
  readonly vintage: number;
  readonly issued: string;
  readonly retired: string;
  readonly cancelled: string;
  readonly buffered: string;
  readonly exported: string;
  readonly authorised: string;
  readonly adjusted: string;
  readonly records: number;
}

export interface CreditTotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

const partsOfHeadline = new Memory<ReadonlyMap<string, readonly CreditTotal[]>>(500, () => 1);

/** The sums that the ledger keeps which each total of an answer is made of, by the total's name. */
function getParts(question: Question, headline: Headline, pin: Pin): Promise<ReadonlyMap<string, readonly CreditTotal[]>> {
  return partsOfHeadline.get(question.state, JSON.stringify([pinName(pin), headline]), async () => {
    const parts = await getTotals(question, headline.wishes, headline.parts === "YEARS" ? ["YEAR"] : ["PROJECT", "VINTAGE"], pin);
    return groupBy(parts, (part) => totalName(part, headline));
  });
}

function totalName(total: CreditTotal, { byProject, byTime, parts }: Headline): string {
  const time = parts === "YEARS" ? total.year : total.vintage;
  return JSON.stringify([total.streamId, byProject ? total.projectId : "", byTime ? time : ""]);
}

/** Names of the totals of an answer that the ledger proves. */
interface Verdict {
  readonly proven: ReadonlySet<string>;
  /** False where the node could not be asked: then it is worth asking again. */
  readonly settled: boolean;
}

const verdicts = new Memory<Verdict>(100_000, ({ proven }) => 1 + proven.size);

/**
 * Compares all totals of an answer with what the ledger keeps: one proof for all, kept until more is indexed. With the totals
 * the stream's digest is proven, so that a total of several parts lacks none.
 */
function judge(question: Question, headline: Headline, pin: Pin): Promise<Verdict> {
  const compare = async (): Promise<Verdict> => {
    const proven = new Set<string>();
    let settled = true;
    const totals = [...(await getParts(question, headline, pin))].filter(([, parts]) => parts.length <= mostParts);
    for (const [streamId, ofStream] of groupBy(totals, ([, parts]) => parts[0]?.streamId ?? "")) {
      const stream = await question.linked("Stream", streamId, pin);
      const parts = ofStream.flatMap(([, sums]) => sums);
      if (parts.length > mostCompared) continue;
      const storage = await proveParts(question, stream, parts, pin);
      settled &&= storage !== null;
      if (storage === null || !sameStream(stream, storage)) continue;
      const kept = new Map(storage.slots.map(({ key, value }) => [key, value]));
      for (const [name, sums] of ofStream) if (sums.every((sum) => agrees(sum, stream, kept))) proven.add(name);
    }
    return { proven, settled };
  };
  return verdicts.get(question.state, JSON.stringify(["credits", pinName(pin), headline]), compare, ({ settled }) => settled);
}

/** Proves the parts' slots, with the stream's length and digest first. */
async function proveParts(question: Question, stream: Stream, parts: readonly CreditTotal[], pin: Pin): Promise<ProvenStorage | null> {
  const slots = [...streamHeadSlots(stream.number, keccak256), ...parts.flatMap((part) => slotsOf(stream, part))];
  const now = await question.linked("Stream", stream.id, { block: null });
  // The digest decides the totals: an older pin after which nothing was recorded is proven at the head, whose state the node has.
  const at = stream.digest === now.digest ? now.pin : pin;
  return question.proveStorage(stream.chainId, stream.contract, slots, `${stream.number} ${stream.digest}`, at);
}

function sameStream({ digest, length }: Stream, { slots }: ProvenStorage): boolean {
  const head = readStreamHead(slots[0]?.value ?? "0x", slots[1]?.value ?? "0x0");
  return head.digest === digest && head.length === length;
}

function keyOf(part: CreditTotal): { readonly project: number; readonly vintage: number } {
  if (part.projectId === undefined) return { project: 0, vintage: part.year ?? 0 };
  return { project: Number(part.projectId.slice(part.projectId.lastIndexOf("p") + 1)), vintage: part.vintage ?? 0 };
}

function slotsOf({ number }: Stream, part: CreditTotal): readonly [string, string] {
  return creditTotalSlots({ stream: number, ...keyOf(part) }, keccak256);
}

const quantities = ["issued", "retired", "cancelled", "buffered", "exported", "authorised", "adjusted"] as const;

function agrees(part: CreditTotal, stream: Stream, values: ReadonlyMap<string, string>): boolean {
  const [ends, rest] = slotsOf(stream, part).map((slot) => values.get(slot) ?? "0x0");
  const kept: KeptTotal = readCreditTotal(ends ?? "0x0", rest ?? "0x0");
  return quantities.every((name) => part[name] === String(kept[name])) && BigInt(part.records) === kept.records;
}

/** True where the ledger itself keeps the sums that a total is made of, and proves them. */
export async function isProven(question: Question, total: CreditTotal): Promise<boolean> {
  if (total.headline === null) return false;
  return (await judge(question, total.headline, total.pin)).proven.has(totalName(total, total.headline));
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: CreditTotal): Promise<CreditTotalProof | null> {
  if (total.headline === null || !(await isProven(question, total))) return null;
  const sums = (await getParts(question, total.headline, total.pin)).get(totalName(total, total.headline)) ?? [];
  const stream = await question.linked("Stream", total.streamId, total.pin);
  const storage = await proveParts(question, stream, sums, total.pin);
  if (storage === null) return null;
  const parts = sums.map((sum): TotalPart => {
    const { issued, retired, cancelled, buffered, exported, authorised, adjusted, records } = sum;
    return { ...keyOf(sum), issued, retired, cancelled, buffered, exported, authorised, adjusted, records };
  });
  return { parts, storage };
}
