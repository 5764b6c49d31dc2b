import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of TargetRegistry's `SubmissionRecorded(uint32 indexed stream, uint64 indexed seq, Submission submission)`. */
export const submissionRecorded = "0x2848f368d7c20f3b768b464ee241391e63894eccfe8cd2ec8eaeefb020760034";

/** The struct `Submission` of contracts/TargetRegistry.sol, field by field in its order. */
export interface Submission {
  /** 1 NDC, 2 addendum, 3 translation, 4 other. */
  readonly fileType: number;
  /** Three letters. */
  readonly country: string;
  /** 0 unknown, 1 active, 2 archived. */
  readonly status: number;
  /** 0: unknown. */
  readonly version: number;
  /** yyyymmdd; 0: unknown. */
  readonly date: number;
  /** 32 bytes in hexadecimal; zeros: none. */
  readonly evidence: string;
  readonly corrects: number;
  readonly ref: string;
  readonly party: string;
  readonly title: string;
  readonly language: string;
  readonly url: string;
  readonly fileName: string;
}

/** The event's data of a submission, byte for byte as the contract emits it, in hexadecimal. */
export function encodeSubmission(said: Submission): string {
  return new AbiWriter()
    .integer(said.fileType)
    .letters(said.country)
    .integer(said.status)
    .integer(said.version)
    .integer(said.date)
    .integer(BigInt(said.evidence))
    .integer(said.corrects)
    .text(said.ref)
    .text(said.party)
    .text(said.title)
    .text(said.language)
    .text(said.url)
    .text(said.fileName)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeSubmission(data: string): Submission {
  const reader = new AbiReader(data, "struct");
  return {
    fileType: reader.uint(),
    country: reader.letters(3),
    status: reader.uint(),
    version: reader.uint(),
    date: reader.uint(),
    evidence: reader.bytes32(),
    corrects: reader.uint(),
    ref: reader.text(),
    party: reader.text(),
    title: reader.text(),
    language: reader.text(),
    url: reader.text(),
    fileName: reader.text(),
  };
}
