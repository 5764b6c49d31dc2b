import { encodeFunctionData, type Hex } from "viem";
import { BallotBox } from "../../../generated/contracts/BallotBox.ts";
import { extendDigest } from "../../../publish/digest.ts";
import type { Call } from "../../../publish/send-calls.ts";
import { encodeEventData, packed, rowLength, toLedger } from "./encode.ts";
import type { PlannedBallot } from "./publication.ts";
import type { RecordedBallots } from "./recorded.ts";
import type { BallotStep, NamesStep, Step } from "./steps.ts";

/** Bytes of votes and texts in one transaction: its receipt is what proves each of its records, and goes to whoever asks. */
const mostBytes = 40_000;
/** EIP-7825: no transaction may ask for more. */
const mostGas = 16_000_000n;

type Whole = readonly [opening: BallotStep & { kind: "open" }, votes: BallotStep & { kind: "votes" }];

/** Calls for the records that are missing, in order; each is right only if the one before it came through. */
export function* recordCalls(recorded: RecordedBallots, stream: number, batchSize: number, missing: readonly Step[]): Generator<Call> {
  const head = { seq: Number(recorded.length), digest: recorded.digest };
  const opened = new Map<string, number>();
  for (let i = 0; i < missing.length; ) {
    const wholes: Whole[] = [];
    for (let bytes = 0; bytes < mostBytes && 2 * wholes.length < batchSize; ) {
      const whole = wholeAt(missing, i + 2 * wholes.length);
      if (whole === undefined) break;
      wholes.push(whole);
      bytes += sizeOf(whole);
    }
    if (wholes.length > 0) {
      yield wholesCall(stream, head, wholes, opened);
      i += 2 * wholes.length;
      continue;
    }
    const step = missing[i];
    if (step?.kind === "names") yield namesCall(stream, head, step);
    else if (step !== undefined) yield stepCall(stream, head, step, (ref) => opened.get(ref) ?? recorded.find(ref)?.seq ?? 0, opened);
    i += 1;
  }
}

interface Head {
  seq: number;
  digest: Hex;
}

/** A ballot that is opened, and all of its votes. */
function wholeAt(steps: readonly Step[], at: number): Whole | undefined {
  const [opening, votes] = [steps[at], steps[at + 1]];
  if (opening?.kind !== "open" || votes?.kind !== "votes" || !votes.last || votes.ballot !== opening.ballot) return undefined;
  // Each receipt takes a slot of storage, each proof a good deal of gas: such rows go out in records of their own.
  if (opening.ballot.tagged || opening.ballot.group !== undefined) return undefined;
  return [opening, votes];
}

function sizeOf([{ ballot }, { rows }]: Whole): number {
  return rows.length + ballot.title.length + (ballot.question?.length ?? 0) + 1_200;
}

function wholesCall(stream: number, head: Head, wholes: readonly Whole[], opened: Map<string, number>): Call {
  const args = wholes.map(([{ ballot }, { rows }]) => ({ ballot: toLedger(ballot), votes: packed(rows) }));
  const data = encodeFunctionData({
    abi: BallotBox.abi,
    functionName: "recordWhole",
    args: [stream, BigInt(head.seq + 1), head.digest, args],
  });
  for (const [i, { ballot, votes }] of args.entries()) {
    append(head, encodeEventData("BallotOpened", [ballot]));
    opened.set(wholes[i]?.[0].ballot.ref ?? "", head.seq);
    append(head, encodeEventData("VotesRecorded", [BigInt(head.seq), true, votes]));
  }
  const rows = wholes.reduce((sum, [, votes]) => sum + votes.rows.length, 0);
  return { data, records: 2 * wholes.length, isCorrection: false, gas: gasOf(data, rows, 2 * wholes.length) };
}

function namesCall(stream: number, head: Head, { first, names }: NamesStep): Call {
  const text = names.join("\n");
  const args = [stream, BigInt(head.seq + 1), head.digest, text] as const;
  const data = encodeFunctionData({ abi: BallotBox.abi, functionName: "listNames", args });
  append(head, encodeEventData("NamesListed", [first, text]));
  return { data, records: 1, isCorrection: false, gas: gasOf(data, text.length, 1, names.length) };
}

function stepCall(stream: number, head: Head, step: BallotStep, seqOf: (ref: string) => number, opened: Map<string, number>): Call {
  const { ballot } = step;
  const { abi } = BallotBox;
  const [seq, previous] = [BigInt(head.seq + 1), head.digest];
  const number = () => BigInt(seqOf(ballot.ref));
  switch (step.kind) {
    case "open": {
      const terms = toLedger(ballot);
      const data = encodeFunctionData({ abi, functionName: "open", args: [stream, seq, previous, terms] });
      append(head, encodeEventData("BallotOpened", [terms]));
      opened.set(ballot.ref, head.seq);
      return { data, records: 1, isCorrection: false, gas: gasOf(data, 0, 1) };
    }
    case "votes": {
      const args = [stream, seq, previous, number(), step.last, toLedger(ballot).roll, packed(step.rows)] as const;
      const data = encodeFunctionData({ abi, functionName: "record", args });
      append(head, encodeEventData("VotesRecorded", [number(), step.last, packed(step.rows)]));
      return { data, records: 1, isCorrection: false, gas: gasOf(data, step.rows.length, 1, slotsOf(ballot, step.rows)) };
    }
    case "seals":
    case "reveals": {
      const said = [number(), packed(step.rows)] as const;
      const functionName = step.kind === "seals" ? "seal" : "reveal";
      const data = encodeFunctionData({ abi, functionName, args: [stream, seq, previous, ...said] });
      append(head, encodeEventData(step.kind === "seals" ? "VotesSealed" : "VotesRevealed", said));
      return { data, records: 1, isCorrection: false, gas: gasOf(data, step.rows.length, 1, slotsOf(ballot, step.rows)) };
    }
    case "close": {
      const data = encodeFunctionData({ abi, functionName: "close", args: [stream, seq, previous, number()] });
      // What a sealed ballot has counted by then: nothing is open yet.
      append(head, encodeEventData("BallotClosed", [number(), 0n]));
      return { data, records: 1, isCorrection: false, gas: gasOf(data, 0, 1) };
    }
    case "result": {
      const { date, elected, counts } = ballot.result ?? { date: 0, elected: [], counts: [] };
      const said = [number(), date, packed(Uint8Array.from(elected)), [...counts]] as const;
      const data = encodeFunctionData({ abi, functionName: "declare", args: [stream, seq, previous, ...said] });
      append(head, encodeEventData("ResultDeclared", said));
      return { data, records: 1, isCorrection: false, gas: gasOf(data, 0, 1) };
    }
    case "intent": {
      const said = [number(), step.intent.date, step.intent.document, packed(step.intent.rows)] as const;
      const data = encodeFunctionData({ abi, functionName: "stateIntent", args: [stream, seq, previous, ...said] });
      append(head, encodeEventData("IntentStated", said));
      return { data, records: 1, isCorrection: false, gas: gasOf(data, step.intent.rows.length, 1) };
    }
  }
}

function append(head: Head, eventData: Buffer): void {
  head.seq += 1;
  head.digest = extendDigest(head.digest, eventData);
}

/** Slots of storage that rows take, in the price of which a proof is ten of them. */
function slotsOf(ballot: PlannedBallot, rows: Uint8Array): number {
  const slots = rows.length / rowLength(ballot);
  if (ballot.group !== undefined) return Math.ceil(slots) * 11;
  return ballot.tagged || ballot.form === "SECRET" || ballot.form === "SEALED" ? Math.ceil(slots) : 0;
}

/** Upper bound: calldata at its floor, the events, encoding, storage, and what each byte of rows takes to be counted. */
function gasOf(data: Hex, rows: number, records: number, slots = 0): bigint {
  const bytes = data.length / 2;
  const bound = BigInt(Math.ceil(200_000 + bytes * 70 + rows * 250 + records * 90_000 + slots * 25_000));
  return bound < mostGas ? bound : mostGas;
}
