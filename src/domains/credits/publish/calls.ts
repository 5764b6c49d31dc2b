import { type Credits, encodeCredits } from "@plainsight/verifier/credits";
import { encodeFunctionData } from "viem";
import { CreditRegistry } from "../../../generated/contracts/CreditRegistry.ts";
import { codeBytes } from "../../../publish/codes.ts";
import { extendDigest } from "../../../publish/digest.ts";
import { gasBound } from "../../../publish/gas.ts";
import type { Call } from "../../../publish/send-calls.ts";
import { type Numbers, toLedger } from "./encode.ts";
import type { PlannedCredits } from "./publication.ts";
import type { RecordedCredit, RecordedCredits } from "./recorded.ts";
import { SerialLists } from "./serial-lists.ts";

/** Two totals of two slots each, a range of serials and the change of the one before it, at 22,100 each and what is read. */
const gasPerRecord = 150_000;

/** Batches that record what is missing, in order; each is right only if the one before it came through. */
export function* recordCalls(
  recorded: RecordedCredits,
  stream: number,
  numbers: Numbers,
  batchSize: number,
  missing: readonly PlannedCredits[],
): Generator<Call> {
  const lists = new SerialLists(recorded.said());
  let { length: seq, digest } = recorded;
  for (let i = 0; i < missing.length; i += batchSize) {
    const batch = missing.slice(i, i + batchSize).map((planned) => toLedger(planned, numbers));
    const hints = batch.map((said) => {
      const hint = lists.before(said);
      lists.add(said);
      return hint;
    });
    const args = [stream, seq + 1n, digest, batch.map(asArgument), hints] as const;
    const data = encodeFunctionData({ abi: CreditRegistry.abi, functionName: "record", args });
    yield { data, records: batch.length, isCorrection: false, gas: gasBound(data, batch.length, gasPerRecord) };
    for (const said of batch) digest = extendDigest(digest, eventData(said));
    seq += BigInt(batch.length);
  }
}

export interface Differing {
  readonly planned: PlannedCredits;
  readonly recorded: RecordedCredit;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

/** One correction each; each is right only if the one before it came through. */
export function* correctCalls(
  recorded: RecordedCredits,
  stream: number,
  numbers: Numbers,
  corrections: readonly Differing[],
): Generator<Call> {
  const lists = new SerialLists(recorded.said());
  let { length: seq, digest } = recorded;
  for (const { planned, recorded: old } of corrections) {
    const next = toLedger(planned, numbers, old.seq);
    const { kind, year, project, vintage, quantity, first, block } = old.said;
    const replaced = { kind, year, project, vintage, quantity: BigInt(quantity), first: BigInt(first), block_: block };
    const hintOld = lists.before(old.said);
    lists.remove(old.said);
    const args = [stream, ++seq, digest, replaced, asArgument(next), hintOld, lists.before(next)] as const;
    lists.add(next);
    const data = encodeFunctionData({ abi: CreditRegistry.abi, functionName: "correct", args });
    yield { data, records: 1, isCorrection: true, gas: gasBound(data, 1, 2 * gasPerRecord) };
    digest = extendDigest(digest, eventData(next));
  }
}

function asArgument({ block, quantity, first, last, corrects, country, ...said }: Credits) {
  return {
    ...said,
    block_: block,
    quantity: BigInt(quantity),
    first: BigInt(first),
    last: BigInt(last),
    corrects: BigInt(corrects),
    country: codeBytes(country === "" ? null : country),
  };
}

/** The unindexed data of the event that a record makes, byte for byte, as the verifier writes it. */
function eventData(said: Credits): Buffer {
  return Buffer.from(encodeCredits(said).slice(2), "hex");
}
