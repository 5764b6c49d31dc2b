import { decodeFigure, encodeFigure, figureRecorded, type ReferenceFigure } from "@plainsight/verifier/reference-figure";
import { encodeFunctionData, toFunctionSelector } from "viem";
import { ReferenceRegistry } from "../../../generated/contracts/ReferenceRegistry.ts";
import { codeBytes } from "../../../publish/codes.ts";
import type { SortOfRecord } from "../../../publish/sort-of-record.ts";

const { abi } = ReferenceRegistry;
const record = abi.find((item) => item.type === "function" && item.name === "record");
if (record?.type !== "function") throw new Error("The contract has no function record.");

export const figureSort: SortOfRecord<ReferenceFigure> = {
  event: figureRecorded,
  selector: toFunctionSelector(record),
  decode: decodeFigure,
  encode: encodeFigure,
  correction: (stream, seq, previous, said) => {
    const next = {
      ...said,
      country: codeBytes(said.country),
      currency: codeBytes(said.currency === "" ? null : said.currency),
      corrects: BigInt(said.corrects),
    };
    return encodeFunctionData({ abi, functionName: "correct", args: [stream, seq, previous, next] });
  },
};
