import { readTally, readWeight, tallySlot, weightSlot } from "@plainsight/verifier/ballot-box";
import type { BallotFinding } from "@plainsight/verifier/ballot-findings";
import { recountSlots } from "@plainsight/verifier/count/recount";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { keccak256 } from "../../kernel/keccak.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { ProvenStorage, Question } from "../domain.ts";
import type { BookBallot } from "./book.ts";
import { choicesOf } from "./choices.ts";

/** What the ledger's contract keeps of a ballot, proven. */
export interface ProvenTally {
  readonly storage: ProvenStorage;
  /** By choice as rows have it. */
  readonly counts: ReadonlyMap<number, number>;
  readonly weights: ReadonlyMap<number, bigint>;
  /** The stream's head in the contract, and as its records give it. */
  readonly head: { readonly kept: Head; readonly ours: Head };
}

interface Head {
  readonly length: number;
  readonly digest: string;
}

const known = new Memory<ProvenTally | null>(1000, () => 1);

/** Null where the ledger's node could not be asked. */
export function proveTally(question: Question, ballot: BookBallot): Promise<ProvenTally | null> {
  const name = `${pinName(ballot.pin)} ${ballot.id}`;
  return known.get(
    question.state,
    name,
    () => askTally(question, ballot),
    (tally) => tally !== null,
  );
}

async function askTally(question: Question, ballot: BookBallot): Promise<ProvenTally | null> {
  const { stream, seq, pin, terms } = ballot;
  const { chainId, contract, digest, length } = await question.linked("Stream", ballot.streamId, pin);
  const codes = choicesOf(ballot).map(({ code }) => code);
  const slots = new Map(codes.map((code) => [code, tallySlot(stream, seq, code, keccak256)]));
  const weights = new Map(terms.weighted ? codes.map((code) => [code, weightSlot(stream, seq, code, keccak256)]) : []);
  // With the stream's head and all that is no option: a recount compares each of them.
  const all = recountSlots({ contract, stream, ballot: seq }, terms.options.length, terms.weighted, keccak256);
  const storage = await question.proveStorage(chainId, contract, all, `${stream} ${digest}`, pin);
  if (storage === null) return null;
  const valueIn = (slot: string | undefined) => storage.slots.find(({ key }) => key === slot)?.value ?? "0x0";
  const [first, second] = streamHeadSlots(stream, keccak256);
  return {
    storage,
    head: { kept: readStreamHead(valueIn(first), valueIn(second)), ours: { length, digest } },
    counts: new Map(codes.map((code) => [code, readTally(valueIn(slots.get(code)), code)])),
    weights: new Map([...weights].map(([code, slot]) => [code, readWeight(valueIn(slot), code)])),
  };
}

/** Where what the contract itself keeps is not what the records give and add up to. */
export function compareTally(ballot: BookBallot, tally: ProvenTally | null): readonly BallotFinding[] {
  if (tally === null) return [];
  const { kept, ours } = tally.head;
  const same = kept.length === ours.length && BigInt(kept.digest) === BigInt(ours.digest);
  const told = ({ length, digest }: Head) => `${length} records, digest ${digest}`;
  return [
    ...(same
      ? []
      : [{ kind: "STREAM_DIFFERS", seq: null, row: null, got: `${told(kept)} in the contract`, expected: told(ours) } as const]),
    ...compareChoices(ballot, tally),
  ];
}

function compareChoices(ballot: BookBallot, tally: ProvenTally): readonly BallotFinding[] {
  return choicesOf(ballot).flatMap(({ code, name, votes, weight }): readonly BallotFinding[] => {
    const [got, heavy] = [tally.counts.get(code) ?? 0, tally.weights.get(code)];
    const differs = (kept: string, counted: string): BallotFinding => ({
      kind: "TALLY_DIFFERS",
      seq: null,
      row: null,
      got: `${name}: ${kept} in the contract`,
      expected: `${counted} counted`,
    });
    return [
      ...(got === votes ? [] : [differs(String(got), String(votes))]),
      ...(weight === null || heavy === weight ? [] : [differs(`weight ${heavy ?? 0n}`, `weight ${weight}`)]),
    ];
  });
}
