import { type LedgerTotal, readStreamHead, readTotal, streamHeadSlots, totalSlot } from "@plainsight/verifier/fund-ledger";
import { groupBy } from "../../kernel/group.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { Memory } from "../../kernel/memory.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import { pinName } from "../../kernel/pin.ts";
import type { EntityValue, Pin, ProvenStorage, Question } from "../domain.ts";
import { flowKinds } from "./events.ts";
import { type FlowTotal, getTotals, type Headline } from "./totals.ts";

/** Most of the ledger's own totals that one sum is proven from. */
const mostParts = 64;
/** Most of them that are compared for one answer. */
const mostCompared = 5_000;

type Stream = EntityValue<"Stream">;

/** One of the totals that the ledger keeps: of a stream, kind, country and year. */
export interface TotalPart {
  readonly country: string | null;
  readonly year: number;
  readonly kind: FlowTotal["kind"];
  readonly key: string;
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
}

export interface TotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

const partsOfHeadline = new Memory<ReadonlyMap<string, readonly FlowTotal[]>>(500, () => 1);

/** The sums by country and year that each total of an answer is made of, by the total's name. */
function getParts(question: Question, headline: Headline, pin: Pin): Promise<ReadonlyMap<string, readonly FlowTotal[]>> {
  return partsOfHeadline.get(question.state, JSON.stringify([pinName(pin), headline]), async () =>
    groupBy(await getTotals(question, headline.wishes, ["COUNTRY", "YEAR"], pin), (part) => totalName(part, headline)),
  );
}

function totalName({ streamId, kind, countryCode, year }: FlowTotal, { byCountry, byYear }: Headline): string {
  return JSON.stringify([streamId, kind, byCountry ? countryCode : "", byYear ? year : ""]);
}

/** The totals of an answer that the ledger proves, by name. */
interface Verdict {
  readonly proven: ReadonlyMap<string, Sum>;
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
    const proven = new Map<string, Sum>();
    let settled = true;
    const totals = [...(await getParts(question, headline, pin))].filter(([, parts]) => parts.length <= mostParts);
    for (const [streamId, ofStream] of groupBy(totals, ([, parts]) => parts[0]?.streamId ?? "")) {
      const stream = await question.linked("Stream", streamId, pin);
      const parts = ofStream.flatMap(([, sums]) => sums);
      // A token's contract keeps no totals.
      if (parts.length > mostCompared || stream.number === 0) continue;
      const storage = await proveParts(question, stream, parts, pin);
      settled &&= storage !== null;
      if (storage === null || !sameStream(stream, storage)) continue;
      const kept = new Map(storage.slots.map(({ key, value }) => [key, value]));
      for (const [name, sums] of ofStream) {
        if (sums.every((sum) => agrees(sum, readTotal(kept.get(slotOf(stream, sum)) ?? "0x0")))) proven.set(name, sumOf(sums));
      }
    }
    return { proven, settled };
  };
  return verdicts.get(question.state, JSON.stringify([pinName(pin), headline]), compare, ({ settled }) => settled);
}

/** Proves the parts' slots, with the stream's length and digest first. */
async function proveParts(question: Question, stream: Stream, parts: readonly FlowTotal[], pin: Pin): Promise<ProvenStorage | null> {
  const slots = [...streamHeadSlots(stream.number, keccak256), ...parts.map((part) => slotOf(stream, part))];
  const now = await question.linked("Stream", stream.id, { block: null });
  // The digest decides the totals: an older pin after which nothing was recorded is proven at the head, whose state the node has.
  const at = stream.digest === now.digest ? now.pin : pin;
  return question.proveStorage(stream.chainId, stream.contract, slots, `${stream.number} ${stream.digest}`, at);
}

function sameStream({ digest, length }: Stream, { slots }: ProvenStorage): boolean {
  const head = readStreamHead(slots[0]?.value ?? "0x", slots[1]?.value ?? "0x0");
  return head.digest === digest && head.length === length;
}

function slotOf({ number }: Stream, { countryCode, year, storedKind }: FlowTotal): string {
  return totalSlot(number, countryCode ?? null, year ?? 0, flowKinds.indexOf(storedKind) + 1, keccak256);
}

/** True where the ledger itself keeps the sums that a total is made of, proves them, and they come to the total. */
export async function isProven(question: Question, total: FlowTotal): Promise<boolean> {
  if (total.headline === null) return false;
  const sum = (await judge(question, total.headline, total.pin)).proven.get(totalName(total, total.headline));
  const { usdCents, records, unknownUsd } = sumOf([total]);
  return sum?.usdCents === usdCents && sum.records === records && sum.unknownUsd === unknownUsd;
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: FlowTotal): Promise<TotalProof | null> {
  if (total.headline === null || !(await isProven(question, total))) return null;
  const sums = (await getParts(question, total.headline, total.pin)).get(totalName(total, total.headline)) ?? [];
  const stream = await question.linked("Stream", total.streamId, total.pin);
  const storage = await proveParts(question, stream, sums, total.pin);
  if (storage === null) return null;
  const parts = sums.map((sum): TotalPart => {
    const { countryCode = null, year, kind, usd, records, unknownUsd } = sum;
    return { country: countryCode, year: year ?? 0, kind, key: slotOf(stream, sum), usd, records, unknownUsd };
  });
  return { parts, storage };
}

type Sum = LedgerTotal;

function sumOf(totals: readonly FlowTotal[]): Sum {
  return totals.reduce<Sum>(
    (sum, { usd, records, unknownUsd }) => ({
      usdCents: sum.usdCents + toMinorUnits(usd, 2),
      records: sum.records + records,
      unknownUsd: sum.unknownUsd + unknownUsd,
    }),
    { usdCents: 0n, records: 0, unknownUsd: 0 },
  );
}

function agrees(part: FlowTotal, kept: LedgerTotal): boolean {
  return toMinorUnits(part.usd, 2) === kept.usdCents && part.records === kept.records && part.unknownUsd === kept.unknownUsd;
}
