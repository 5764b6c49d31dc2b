import { decodeSubmission, encodeSubmission, type Submission, submissionRecorded } from "@plainsight/verifier/submission";
import { decodeTarget, encodeTarget, type Target, targetRecorded } from "@plainsight/verifier/target";
import { encodeFunctionData, type Hex, toFunctionSelector } from "viem";
import { TargetRegistry } from "../../../generated/contracts/TargetRegistry.ts";
import { asHex, codeBytes } from "../../../publish/codes.ts";
import type { SortOfRecord } from "../../../publish/sort-of-record.ts";

export const targetSort: SortOfRecord<Target> = {
  event: targetRecorded,
  selector: selectorOf("recordTargets"),
  decode: decodeTarget,
  encode: encodeTarget,
  correction: (stream, seq, previous, said) => {
    const next = { ...said, country: country(said), evidence: asHex(said.evidence), corrects: BigInt(said.corrects) };
    return encodeFunctionData({ abi: TargetRegistry.abi, functionName: "correctTarget", args: [stream, seq, previous, next] });
  },
};

export const submissionSort: SortOfRecord<Submission> = {
  event: submissionRecorded,
  selector: selectorOf("recordSubmissions"),
  decode: decodeSubmission,
  encode: encodeSubmission,
  correction: (stream, seq, previous, said) => {
    const next = { ...said, country: country(said), evidence: asHex(said.evidence), corrects: BigInt(said.corrects) };
    return encodeFunctionData({ abi: TargetRegistry.abi, functionName: "correctSubmission", args: [stream, seq, previous, next] });
  },
};

function selectorOf(name: "recordTargets" | "recordSubmissions"): Hex {
  const found = TargetRegistry.abi.find((item) => item.type === "function" && item.name === name);
  if (found?.type !== "function") throw new Error(`The contract has no function ${name}.`);
  return toFunctionSelector(found);
}

function country({ country: letters }: { readonly country: string }): Hex {
  return codeBytes(letters === "" ? null : letters);
}
