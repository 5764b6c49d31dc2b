import { type BallotTerms, voterCode } from "./ballot-terms.ts";
import { bytesToHex } from "./hex.ts";
import { groupOf, proofLength } from "./membership/group.ts";

/**
 * Rows of packed votes, all of one length in a ballot:
 *   roll call           voter (3 letters), choice (1)                         [weight (16)]
 *   named roll call     number of the voter's name (3), choice (1)            [weight (16)]
 *   cast-vote records   ballot number (4), counting unit (2), choices (ranks) [receipt (32)] [weight (16)]
 *   secret              nullifier (32), choices (ranks)                       [weight (16)] [path (32 × depth) or proof (256)]
 *   sealed              nullifier (32), commitment (32)                       [path (32 × depth) or proof (256)]
 *   revealed            nullifier (32), choices (ranks), salt (32)
 *   aggregate           counting unit (4), a count (8) for each option
 * Counting units of an aggregate are numbers of names as well, where the stream lists such. Numbers are big-endian. A choice is the number of an option, from 1, or one of `choices`.
 */
export type RowKind = "VOTES" | "SEALS" | "REVEALS" | "INTENT";

/** Of which parts a row is made: where each begins; null where there is none. */
export interface RowLayout {
  readonly length: number;
  /** Where the choices begin, and how many there are. */
  readonly choices: number;
  readonly ranks: number;
  readonly tag: number | null;
  readonly weight: number | null;
  /** Steps to the root. */
  readonly path: number | null;
  /** Proof that a member of the ballot's group cast it: eight coordinates. */
  readonly proof: number | null;
}

type Shape = Pick<BallotTerms, "form" | "ranks" | "depth" | "weighted" | "tagged" | "options">;

/** What a row holds behind its own words to show that its voter may vote. */
function beside(depth: number, at: number): { readonly length: number; readonly path: number | null; readonly proof: number | null } {
  if (depth === 0) return { length: at, path: null, proof: null };
  return groupOf({ depth, root: "" }) === null
    ? { length: at + 32 * depth, path: at, proof: null }
    : { length: at + proofLength, path: null, proof: at };
}

export function rowLayout(terms: Shape, kind: RowKind): RowLayout {
  const { ranks, depth } = terms;
  const none = { tag: null, weight: null, path: null, proof: null };
  if (kind === "REVEALS") return { ...none, length: 64 + ranks, choices: 32, ranks, tag: 0 };
  if (kind === "SEALS") return { ...none, choices: 32, ranks: 0, tag: 0, ...beside(depth, 64) };
  if (kind === "INTENT") return { ...none, length: 4, choices: 3, ranks: 1 };
  const weighted = terms.weighted ? 16 : 0;
  switch (terms.form) {
    case "CAST_VOTE_RECORDS": {
      const tagged = terms.tagged ? 32 : 0;
      const length = 6 + ranks + tagged + weighted;
      return { ...none, length, choices: 6, ranks, tag: tagged ? 6 + ranks : null, weight: weighted ? length - 16 : null };
    }
    case "SECRET": {
      const row = 32 + ranks + weighted;
      return { choices: 32, ranks, tag: 0, weight: weighted ? row - 16 : null, ...beside(depth, row) };
    }
    case "AGGREGATE":
      return { ...none, length: 4 + 8 * terms.options.length, choices: 4, ranks: 0 };
    default:
      return { ...none, length: 4 + weighted, choices: 3, ranks: 1, weight: weighted ? 4 : null };
  }
}

/** A row, read. What the ballot's form does not have is null. */
export interface Vote {
  /** Three letters, such as a country's code. */
  readonly voter: string | null;
  /** Number of the ballot paper, of the counting unit of an aggregate, or of the voter's name in a named roll call. */
  readonly number: number | null;
  /** Number of the counting unit, such as a precinct. */
  readonly unit: number | null;
  /** Nullifier or receipt, in hexadecimal. */
  readonly tag: string | null;
  /** Numbers of options in their order, or of `choices`; empty where it is sealed. */
  readonly choices: readonly number[];
  readonly weight: bigint | null;
}

/** The row that begins at `at`. */
export function readVote(terms: Shape, kind: RowKind, layout: RowLayout, packed: Uint8Array, at: number): Vote {
  const isPaper = kind === "VOTES" && terms.form === "CAST_VOTE_RECORDS";
  const isSum = kind === "VOTES" && terms.form === "AGGREGATE";
  const isNamed = kind === "VOTES" && terms.form === "NAMED_ROLL_CALL";
  const isCall = kind === "INTENT" || (kind === "VOTES" && terms.form === "ROLL_CALL");
  return {
    voter: isCall ? voterCode(packed, at) : null,
    number: isPaper || isSum || isNamed ? numberAt(packed, at, isNamed ? 3 : 4) : null,
    unit: isPaper ? Number(bigEndian(packed, at + 4, 2)) : null,
    tag: layout.tag === null ? null : bytesToHex(packed.subarray(at + layout.tag, at + layout.tag + 32)),
    choices: [...packed.subarray(at + layout.choices, at + layout.choices + layout.ranks)],
    weight: layout.weight === null ? null : bigEndian(packed, at + layout.weight, 16),
  };
}

/** Of up to six bytes. */
export function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

export function bigEndian(bytes: Uint8Array, at: number, length: number): bigint {
  let value = 0n;
  for (let i = 0; i < length; i++) value = (value << 8n) | BigInt(bytes[at + i] ?? 0);
  return value;
}
