import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of EmissionRegistry's `VerificationRecorded(uint32 indexed stream, uint64 indexed seq, Verification verification)`. */
export const verificationRecorded = "0xde4fb11f2daa5b9fc00f27c9aebdc63710a537841655ec8a0f79de0d284d59d9";

/** The struct `Verification` of contracts/EmissionRegistry.sol: somebody's word on a report. */
export interface EmissionVerification {
  readonly ref: string;
  /** Number of the report in its stream. */
  readonly report: number;
  /** 0: the verification's own stream. */
  readonly reportStream: number;
  /** Number of the organisation that verified. */
  readonly verifier: number;
  /** 0 not told, 1 limited, 2 reasonable. */
  readonly assurance: number;
  /** 1 unmodified, 2 qualified, 3 adverse, 4 disclaimer. */
  readonly opinion: number;
  /** yyyymmdd; 0: unknown. */
  readonly date: number;
  /** 32 bytes; zeros: none is given. */
  readonly evidence: string;
  readonly statement: string;
}

export function encodeVerification(said: EmissionVerification): string {
  return new AbiWriter()
    .text(said.ref)
    .integer(said.report)
    .integer(said.reportStream)
    .integer(said.verifier)
    .integer(said.assurance)
    .integer(said.opinion)
    .integer(said.date)
    .integer(BigInt(said.evidence))
    .text(said.statement)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeVerification(data: string): EmissionVerification {
  const reader = new AbiReader(data, "struct");
  return {
    ref: reader.text(),
    report: reader.uint(),
    reportStream: reader.uint(),
    verifier: reader.uint(),
    assurance: reader.uint(),
    opinion: reader.uint(),
    date: reader.uint(),
    evidence: reader.bytes32(),
    statement: reader.text(),
  };
}
