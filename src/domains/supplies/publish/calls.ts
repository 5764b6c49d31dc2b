import { encodeFunctionData, type Hex, toFunctionSelector } from "viem";
import { SupplyLedger } from "../../../generated/contracts/SupplyLedger.ts";
import { codeBytes } from "../../../publish/codes.ts";
import { extendDigest } from "../../../publish/digest.ts";
import { encodeRecordCall } from "../../../publish/encode-record.ts";
import type { Call } from "../../../publish/send-calls.ts";
import { encodeEventData, type Numbers, toLedger } from "./encode.ts";
import type { PlannedHandOver } from "./publication.ts";
import type { RecordedHandOver, RecordedHandOvers } from "./recorded.ts";

const record = SupplyLedger.abi.find((item) => item.type === "function" && item.name === "record");
if (record?.type !== "function") throw new Error("The contract has no function record.");
const selector = toFunctionSelector(record);

type Known = Omit<Numbers, "seqOf">;

/** Batches that record what is missing, in order; each is right only if the one before it came through. */
export function* recordCalls(
  recorded: RecordedHandOvers,
  stream: number,
  numbers: Known,
  batchSize: number,
  missing: readonly PlannedHandOver[],
): Generator<Call> {
  const upcoming = new Map<string, bigint>();
  const seqOf = (ref: string) => upcoming.get(ref) ?? recorded.byRef.get(ref)?.seq;
  let { length: seq, digest } = recorded;
  for (let i = 0; i < missing.length; i += batchSize) {
    const firstSeq = seq + 1n;
    const eventData = missing.slice(i, i + batchSize).map((planned) => {
      const data = encodeEventData(toLedger(planned, { ...numbers, seqOf }));
      upcoming.set(planned.ref, ++seq);
      return data;
    });
    yield { data: encodeRecordCall(selector, stream, firstSeq, digest, eventData), records: eventData.length, isCorrection: false };
    for (const data of eventData) digest = extendDigest(digest, data);
  }
}

export interface Differing {
  readonly planned: PlannedHandOver;
  readonly recorded: RecordedHandOver;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

/** One correction each; each is right only if the one before it came through. */
export function* correctCalls(
  recorded: RecordedHandOvers,
  stream: number,
  numbers: Known,
  corrections: readonly Differing[],
): Generator<Call> {
  const seqOf = (ref: string) => recorded.byRef.get(ref)?.seq;
  let { length: seq, digest } = recorded;
  for (const { planned, recorded: old } of corrections) {
    const next = toLedger(planned, { ...numbers, seqOf }, old.seq);
    const { kind, year, country, unit, decimals, quantity, usdKnown, usdCents, freightCents } = old.said;
    const replaced = { kind, year, country: code(country), unit: code(unit), decimals, quantity, usdKnown, usdCents, freightCents };
    const said = {
      ...next,
      country: code(next.country),
      unit: code(next.unit),
      currency: code(next.currency),
      parent: BigInt(next.parent),
      corrects: BigInt(next.corrects),
    };
    const data = encodeFunctionData({ abi: SupplyLedger.abi, functionName: "correct", args: [stream, ++seq, digest, replaced, said] });
    yield { data, records: 1, isCorrection: true };
    digest = extendDigest(digest, encodeEventData(next));
  }
}

function code(letters: string): Hex {
  return codeBytes(letters === "" ? null : letters);
}
