import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of TargetRegistry's `TargetRecorded(uint32 indexed stream, uint64 indexed seq, Target target)`. */
export const targetRecorded = "0x22070df40da128b1d0585a748dc06abfcf89bf3e46e72803f59230f8e5e2db41";

/** The struct `Target` of contracts/TargetRegistry.sol, field by field in its order. */
export interface Target {
  /** 0 unknown; see `targetKinds`. */
  readonly kind: number;
  /** Three letters; empty: not specified. */
  readonly country: string;
  /** Number of a declared actor; 0: the country itself. */
  readonly actor: number;
  /** 0: unknown. */
  readonly baseYear: number;
  readonly targetYear: number;
  /** 0: how much is not known; 1 per cent below what it is measured against; 2 tonnes of CO2 equivalent in a year. */
  readonly unit: number;
  readonly decimals: number;
  /** In units of 10^-decimals. */
  readonly value: bigint;
  readonly baseKnown: boolean;
  /** Tonnes of CO2 equivalent in the base year. */
  readonly baseTonnes: bigint;
  /** 0 unknown; see `conditionalities`. */
  readonly conditionality: number;
  /** One bit each, from the lowest; see `targetGases`. 0: unknown. */
  readonly gases: number;
  /** 0 unknown; see `sectorCoverages`. */
  readonly sectors: number;
  /** 32 bytes in hexadecimal; zeros: none. */
  readonly evidence: string;
  readonly corrects: number;
  readonly ref: string;
  readonly url: string;
  /** The source's own words: `key=value` pairs joined by `;`. */
  readonly words: string;
}

/** The event's data of a target, byte for byte as the contract emits it, in hexadecimal. */
export function encodeTarget(said: Target): string {
  return new AbiWriter()
    .integer(said.kind)
    .letters(said.country)
    .integer(said.actor)
    .integer(said.baseYear)
    .integer(said.targetYear)
    .integer(said.unit)
    .integer(said.decimals)
    .integer(said.value)
    .bool(said.baseKnown)
    .integer(said.baseTonnes)
    .integer(said.conditionality)
    .integer(said.gases)
    .integer(said.sectors)
    .integer(BigInt(said.evidence))
    .integer(said.corrects)
    .text(said.ref)
    .text(said.url)
    .text(said.words)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeTarget(data: string): Target {
  const reader = new AbiReader(data, "struct");
  return {
    kind: reader.uint(),
    country: reader.letters(3),
    actor: reader.uint(),
    baseYear: reader.uint(),
    targetYear: reader.uint(),
    unit: reader.uint(),
    decimals: reader.uint(),
    value: reader.int(),
    baseKnown: reader.bool(),
    baseTonnes: reader.int(),
    conditionality: reader.uint(),
    gases: reader.uint(),
    sectors: reader.uint(),
    evidence: reader.bytes32(),
    corrects: reader.uint(),
    ref: reader.text(),
    url: reader.text(),
    words: reader.text(),
  };
}
