import { basisHash } from "@plainsight/verifier/emission-registry";
import { encodeFunctionData, type Hex, stringToHex, toFunctionSelector } from "viem";
import { EmissionRegistry } from "../../../generated/contracts/EmissionRegistry.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import { extendDigest } from "../../../publish/digest.ts";
import { encodeRecordCall } from "../../../publish/encode-record.ts";
import type { Call } from "../../../publish/send-calls.ts";
import { type Numbers, reportData, toLedger, verificationData, verificationToLedger } from "./encode.ts";
import type { PlannedReport, PlannedVerification } from "./publication.ts";
import type { RecordedEmissions, RecordedReport } from "./recorded.ts";

const { abi } = EmissionRegistry;
const selectorOf = (name: "record" | "verify"): Hex => {
  const found = abi.find((item) => item.type === "function" && item.name === name);
  if (found?.type !== "function") throw new Error(`The contract has no function ${name}.`);
  return toFunctionSelector(found);
};

/** Batches of records, in order; each is right only if the one before it came through. */
function* batches(
  selector: Hex,
  recorded: RecordedEmissions,
  stream: number,
  batchSize: number,
  eventData: readonly Buffer[],
): Generator<Call> {
  let { length: seq, digest } = recorded;
  for (let from = 0; from < eventData.length; from += batchSize) {
    const batch = eventData.slice(from, from + batchSize);
    yield { data: encodeRecordCall(selector, stream, seq + 1n, digest, batch), records: batch.length, isCorrection: false };
    seq += BigInt(batch.length);
    for (const data of batch) digest = extendDigest(digest, data);
  }
}

/** Records the reports that are missing. */
export function recordCalls(
  recorded: RecordedEmissions,
  stream: number,
  numbers: Numbers,
  batchSize: number,
  missing: readonly PlannedReport[],
): Generator<Call> {
  const data = missing.map((planned) => reportData(toLedger(planned, numbers)));
  return batches(selectorOf("record"), recorded, stream, batchSize, data);
}

/** Records the verifications that are missing; their reports are recorded by then. */
export function verifyCalls(
  recorded: RecordedEmissions,
  stream: number,
  organisations: ReadonlyMap<string, number>,
  batchSize: number,
  missing: readonly PlannedVerification[],
): Generator<Call> {
  const seqOf = (ref: string) => recorded.byRef.get(ref)?.seq;
  const data = missing.map((planned) => verificationData(verificationToLedger(planned, organisations, seqOf)));
  return batches(selectorOf("verify"), recorded, stream, batchSize, data);
}

export interface Differing {
  readonly planned: PlannedReport;
  readonly recorded: RecordedReport;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

/** One restatement each; each is right only if the one before it came through. */
export function* correctCalls(
  recorded: RecordedEmissions,
  stream: number,
  numbers: Numbers,
  corrections: readonly Differing[],
): Generator<Call> {
  let { length: seq, digest } = recorded;
  for (const { planned, recorded: old } of corrections) {
    const next = toLedger(planned, numbers, old.seq);
    const { actorKind, country, actor, year, totalKnown, total } = old.said;
    const replaced = { actorKind, country: code(country), actor, year, basis: asHex(basisHash(old.said)), totalKnown, total };
    const said = {
      ...next,
      country: code(next.country),
      gas: stringToHex(next.gas, { size: 8 }),
      unit: code(next.unit),
      coverage: stringToHex(next.coverage, { size: 8 }),
      evidence: asHex(next.evidence),
      corrects: BigInt(next.corrects),
    };
    yield {
      data: encodeFunctionData({ abi, functionName: "correct", args: [stream, ++seq, digest, replaced, said] }),
      records: 1,
      isCorrection: true,
    };
    digest = extendDigest(digest, reportData(next));
  }
}

function code(letters: string): Hex {
  return codeBytes(letters === "" ? null : letters);
}
