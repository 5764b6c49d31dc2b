import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of EmissionRegistry's `EmissionReported(uint32 indexed stream, uint64 indexed seq, Report report)`. */
export const emissionReported = "0x3d9658c0e4a97743248e5ede56dd719b86ffb365e078a6984fe269f4ca0d3ec3";

/** What a figure stands on. Only figures with the same basis may be added up. */
export interface EmissionBasis {
  /** Such as CO2, CH4; GHG for several together. */
  readonly gas: string;
  /** Of UN/ECE Recommendation 20: TNE (tonne), KTN (thousand tonnes). */
  readonly unit: string;
  /** 1 the gas itself, 2 the carbon in it, 3 CO2 equivalent. */
  readonly massOf: number;
  /** Digits after the point in the total. */
  readonly decimals: number;
  /** IPCC assessment report of the global warming potentials: 2, 4, 5, 6; 0: none, or not told. */
  readonly gwp: number;
  /** Land use, land-use change and forestry: 0 not told, 1 without, 2 with, 3 only. */
  readonly landUse: number;
  /** 0 not told, 1 territorial, 2 consumption. */
  readonly accounting: number;
  /** 0 not told, 1 the actor itself, 2 an independent estimate. */
  readonly reporter: number;
  /** Of the GHG Protocol: 0 none, 1, 2 location-based 2, 3 market-based 2, 4 scope 3. */
  readonly scope: number;
  /** Of scope 3: 1 to 15; 0: all together, or none. */
  readonly category: number;
  /** What is counted, such as ALL or FOSSIL; empty: not told. */
  readonly coverage: string;
}

/** The struct `Report` of contracts/EmissionRegistry.sol, field by field in its order. */
export interface EmissionReport extends EmissionBasis {
  /** 1 country or area, 2 group, 3 organisation, 4 facility. */
  readonly actorKind: number;
  /** Three letters; empty: not specified. */
  readonly country: string;
  /** Number of an organisation or of a declared actor; 0: the country says it. */
  readonly actor: number;
  readonly year: number;
  readonly totalKnown: boolean;
  /** In units of 10^-decimals of the unit. */
  readonly total: bigint;
  /** Days as yyyymmdd; 0: the calendar year. */
  readonly periodFrom: number;
  readonly periodTo: number;
  /** 32 bytes; zeros: none is given. */
  readonly evidence: string;
  readonly corrects: number;
  readonly ref: string;
  /** `category=amount` pairs joined by `;`. */
  readonly parts: string;
  /** What stands outside the total, in the same form. */
  readonly memo: string;
  /** `key=value` pairs joined by `;`. */
  readonly properties: string;
}

/** The words of the contract's `basisOf`, as it hashes them. */
export function writeBasis(writer: AbiWriter, basis: EmissionBasis): AbiWriter {
  return writer
    .letters(basis.gas)
    .letters(basis.unit)
    .integer(basis.massOf)
    .integer(basis.decimals)
    .integer(basis.gwp)
    .integer(basis.landUse)
    .integer(basis.accounting)
    .integer(basis.reporter)
    .integer(basis.scope)
    .integer(basis.category)
    .letters(basis.coverage);
}

/** The event's data of a report, byte for byte as the contract emits it, in hexadecimal. */
export function encodeReport(said: EmissionReport): string {
  const actor = new AbiWriter().integer(said.actorKind).letters(said.country).integer(said.actor).integer(said.year);
  return writeBasis(actor, said)
    .bool(said.totalKnown)
    .integer(said.total)
    .integer(said.periodFrom)
    .integer(said.periodTo)
    .integer(BigInt(said.evidence))
    .integer(said.corrects)
    .text(said.ref)
    .text(said.parts)
    .text(said.memo)
    .text(said.properties)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeReport(data: string): EmissionReport {
  const reader = new AbiReader(data, "struct");
  return {
    actorKind: reader.uint(),
    country: reader.letters(3),
    actor: reader.uint(),
    year: reader.uint(),
    gas: reader.letters(8),
    unit: reader.letters(3),
    massOf: reader.uint(),
    decimals: reader.uint(),
    gwp: reader.uint(),
    landUse: reader.uint(),
    accounting: reader.uint(),
    reporter: reader.uint(),
    scope: reader.uint(),
    category: reader.uint(),
    coverage: reader.letters(8),
    totalKnown: reader.bool(),
    total: reader.int(),
    periodFrom: reader.uint(),
    periodTo: reader.uint(),
    evidence: reader.bytes32(),
    corrects: reader.uint(),
    ref: reader.text(),
    parts: reader.text(),
    memo: reader.text(),
    properties: reader.text(),
  };
}
