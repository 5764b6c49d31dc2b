import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { groupBy } from "../kernel/group.ts";
import { keccak256 } from "../kernel/keccak.ts";
import { Memory } from "../kernel/memory.ts";
import { pinName } from "../kernel/pin.ts";
import type { EntityValue, Pin, ProvenStorage, Question } from "./domain.ts";

/** Most of the ledger's own totals that one sum is proven from. */
const mostParts = 64;

export type ProvenStream = EntityValue<"Stream">;

/** What a total of an answer is made of: sums as the ledger keeps them. */
export interface TotalParts<Part> {
  readonly streamId: string;
  readonly parts: readonly Part[];
}

/** How a field's totals are held against those that its ledger keeps. `Asked`: what an answer's totals were asked for by. */
export interface LedgerTotals<Asked, Part> {
  /** Most of the ledger's totals that are compared for one answer and stream. */
  readonly mostCompared: number;
  /** What each total of an answer is made of, by the total's name. */
  parts(question: Question, asked: Asked, pin: Pin): Promise<ReadonlyMap<string, TotalParts<Part>>>;
  /** Where the ledger keeps a part. */
  slots(stream: ProvenStream, part: Part): readonly string[];
  /** Whether it is what lies there, in the order of the slots. */
  agrees(part: Part, values: readonly string[]): boolean;
  /** False of what the ledger keeps no total of; absent: it keeps all. */
  isKept?(part: Part): boolean;
}

/** Names of the totals of an answer that the ledger proves. */
interface Verdict {
  readonly proven: ReadonlySet<string>;
  /** False where the node could not be asked: then it is worth asking again. */
  readonly settled: boolean;
}

/** Proves a field's totals from its ledger's storage. */
export class TotalProver<Asked, Part> {
  readonly #ledger: LedgerTotals<Asked, Part>;
  readonly #parts = new Memory<ReadonlyMap<string, TotalParts<Part>>>(500, () => 1);
  readonly #verdicts = new Memory<Verdict>(100_000, ({ proven }) => 1 + proven.size);

  constructor(ledger: LedgerTotals<Asked, Part>) {
    this.#ledger = ledger;
  }

  /** What the ledger proves of a total of an answer: all its parts; null where it does not prove each. @param name the total's */
  async provenParts(question: Question, asked: Asked, name: string, pin: Pin): Promise<readonly Part[] | null> {
    if (!(await this.#judge(question, asked, pin)).proven.has(name)) return null;
    return (await this.#partsOf(question, asked, pin)).get(name)?.parts ?? null;
  }

  /** The proof of some parts, with the stream's length and digest first; null where none is to be had. */
  async prove(question: Question, stream: ProvenStream, parts: readonly Part[], pin: Pin): Promise<ProvenStorage | null> {
    const slots = [...streamHeadSlots(stream.number, keccak256), ...parts.flatMap((part) => this.#ledger.slots(stream, part))];
    const now = await question.linked("Stream", stream.id, { block: null });
    // The digest decides the totals: an older pin after which nothing was recorded is proven at the head, whose state the node has.
    const at = stream.digest === now.digest ? now.pin : pin;
    return question.proveStorage(stream.chainId, stream.contract, slots, `${stream.number} ${stream.digest}`, at);
  }

  #partsOf(question: Question, asked: Asked, pin: Pin): Promise<ReadonlyMap<string, TotalParts<Part>>> {
    return this.#parts.get(question.state, JSON.stringify([pinName(pin), asked]), () => this.#ledger.parts(question, asked, pin));
  }

  /**
   * Compares all totals of an answer with what the ledger keeps: one proof for all, kept until more is indexed. With the totals
   * the stream's digest is proven, so that a total of several parts lacks none.
   */
  #judge(question: Question, asked: Asked, pin: Pin): Promise<Verdict> {
    const { mostCompared, isKept = () => true } = this.#ledger;
    const compare = async (): Promise<Verdict> => {
      const proven = new Set<string>();
      let settled = true;
      const totals = [...(await this.#partsOf(question, asked, pin))].filter(
        ([, { parts }]) => parts.length <= mostParts && parts.every(isKept),
      );
      for (const [streamId, ofStream] of groupBy(totals, ([, total]) => total.streamId)) {
        const stream = await question.linked("Stream", streamId, pin);
        const parts = ofStream.flatMap(([, total]) => total.parts);
        // A token's contract, whose stream has the number 0, keeps no totals.
        if (parts.length > mostCompared || stream.number === 0) continue;
        const storage = await this.prove(question, stream, parts, pin);
        settled &&= storage !== null;
        if (storage === null || !isSameStream(stream, storage)) continue;
        const values = new Map(storage.slots.map(({ key, value }) => [key, value]));
        const agrees = (part: Part) =>
          this.#ledger.agrees(
            part,
            this.#ledger.slots(stream, part).map((slot) => values.get(slot) ?? "0x0"),
          );
        for (const [name, total] of ofStream) if (total.parts.every(agrees)) proven.add(name);
      }
      return { proven, settled };
    };
    return this.#verdicts.get(question.state, JSON.stringify([pinName(pin), asked]), compare, ({ settled }) => settled);
  }
}

/** The parts of each total of an answer, where they are totals themselves. @param nameOf the name of the total that a part is of */
export function partsByName<Part extends { readonly streamId: string }>(
  parts: readonly Part[],
  nameOf: (part: Part) => string,
): ReadonlyMap<string, TotalParts<Part>> {
  return new Map([...groupBy(parts, nameOf)].map(([name, group]) => [name, { streamId: group[0]?.streamId ?? "", parts: group }]));
}

function isSameStream({ digest, length }: ProvenStream, { slots }: ProvenStorage): boolean {
  const head = readStreamHead(slots[0]?.value ?? "0x", slots[1]?.value ?? "0x0");
  return head.digest === digest && head.length === length;
}
