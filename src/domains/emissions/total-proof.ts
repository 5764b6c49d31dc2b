import { type EmissionTotalKey, emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import { groupBy } from "../../kernel/group.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import type { ProvenStorage, Question } from "../domain.ts";
import { type ProvenStream, TotalProver } from "../total-prover.ts";
import { type Basis, readBasis, writeBasis } from "./basis.ts";
import { type ActorKind, accountings, actorKinds, landUses, massesOf, reporters, scopes } from "./events.ts";
import { add } from "./exact.ts";
import { type EmissionTotal, type Kept, keyOf, type Row, rowsOf } from "./totals.ts";

/** One of the totals that the ledger keeps. */
export interface TotalPart {
  readonly actorKind: ActorKind;
  readonly country: string | null;
  readonly number: number | null;
  readonly ofAll: boolean;
  readonly year: number;
  readonly basis: Basis;
  readonly decimals: number;
  readonly total: string;
  readonly reports: number;
  readonly unknown: number;
}

export interface EmissionTotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

const prover = new TotalProver<Kept, TotalPart>({
  mostCompared: 2_500,
  // By year and basis.
  parts: async (question, { wishes, dimensions }, pin) => {
    const by = new Set(dimensions);
    const rows = await rowsOf(question, wishes, new Set([...dimensions, "YEAR" as const]), pin);
    const totals = groupBy(rows, (row) => keyOf(row, by));
    return new Map(
      [...totals].map(([key, group]) => [key, { streamId: group[0]?.stream_id ?? "", parts: toParts(group, by.has("ACTOR")) }]),
    );
  },
  slots: (stream, part) => [slotOf(stream, part)],
  agrees: (part, [value = "0x0"]) => {
    const kept = readEmissionTotal(value);
    return toMinorUnits(part.total, part.decimals) === kept.sum && part.reports === kept.reports && part.unknown === kept.unknown;
  },
  // Of groups and organisations the ledger keeps no common total.
  isKept: ({ ofAll, actorKind }) => !ofAll || actorKind === "COUNTRY" || actorKind === "FACILITY",
});

/** Reports whose sources reckon with different carbon factors are in one total of the ledger. */
function toParts(rows: readonly Row[], ofOne: boolean): readonly TotalPart[] {
  const same = groupBy(rows, (row) => JSON.stringify([row.actor_kind, row.country, row.actor, row.year, row.basis]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const basis = readBasis(first.basis);
    const count = (field: "reports" | "unknown") => group.reduce((all, row) => all + row[field], 0);
    return {
      actorKind: first.actor_kind,
      country: first.country,
      number: first.actor,
      ofAll: !ofOne,
      year: first.year ?? 0,
      basis,
      decimals: basis.decimals,
      total: group.flatMap(({ total }) => total ?? []).reduce(add, "0"),
      reports: count("reports"),
      unknown: count("unknown"),
    };
  });
}

function slotOf({ number }: ProvenStream, part: TotalPart): string {
  const { basis } = part;
  const key: EmissionTotalKey = {
    stream: number,
    actorKind: actorKinds.indexOf(part.actorKind),
    actor: part.ofAll ? null : { country: part.country, number: part.number ?? 0 },
    year: part.year,
    basis: {
      ...basis,
      massOf: massesOf.indexOf(basis.massOf),
      landUse: landUses.indexOf(basis.landUse),
      accounting: accountings.indexOf(basis.accounting),
      reporter: reporters.indexOf(basis.reporter),
      scope: scopes.indexOf(basis.scope),
    },
  };
  return emissionTotalSlot(key, keccak256);
}

function nameOf({ streamId, actorKind, actorKey, owner, region, year, basis }: EmissionTotal, { dimensions }: Kept): string {
  const row = { stream_id: streamId, actor_kind: actorKind, country: actorKey?.country ?? null, actor: actorKey?.number ?? null };
  return keyOf({ ...row, owner: owner?.number ?? null, region, year, basis: writeBasis(basis) }, new Set(dimensions));
}

/** What the ledger proves of a total; null where not all of it. */
async function provenParts(question: Question, total: EmissionTotal): Promise<readonly TotalPart[] | null> {
  const { kept, pin } = total;
  return kept === null ? null : prover.provenParts(question, kept, nameOf(total, kept), pin);
}

/** True where the ledger itself keeps the sums that a total is made of, and proves them. */
export async function isProven(question: Question, total: EmissionTotal): Promise<boolean> {
  return (await provenParts(question, total)) !== null;
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: EmissionTotal): Promise<EmissionTotalProof | null> {
  const parts = await provenParts(question, total);
  if (parts === null) return null;
  const storage = await prover.prove(question, await question.linked("Stream", total.streamId, total.pin), parts, total.pin);
  return storage === null ? null : { parts, storage };
}
