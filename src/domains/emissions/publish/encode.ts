import { type EmissionReport, encodeReport } from "@plainsight/verifier/emission-report";
import { type EmissionVerification, encodeVerification } from "@plainsight/verifier/emission-verification";
import { formatPairs } from "../../../kernel/property-text.ts";
import type { Basis } from "../basis.ts";
import { accountings, actorKinds, assurances, landUses, massesOf, opinions, reporters, scopes } from "../events.ts";
import { formatParts } from "../parts.ts";
import type { PlannedReport, PlannedVerification } from "./publication.ts";

/** Numbers on the ledger by ref. */
export interface Numbers {
  readonly organisations: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  /** Where a declared actor lies, by ref. */
  readonly countries: ReadonlyMap<string, string | null>;
}

const none = `0x${"0".repeat(64)}`;

/** A basis in the contract's numbers. */
export function basisNumbers(basis: Basis) {
  return {
    gas: basis.gas,
    unit: basis.unit,
    massOf: massesOf.indexOf(basis.massOf),
    decimals: basis.decimals,
    gwp: basis.gwp,
    landUse: landUses.indexOf(basis.landUse),
    accounting: accountings.indexOf(basis.accounting),
    reporter: reporters.indexOf(basis.reporter),
    scope: scopes.indexOf(basis.scope),
    category: basis.category,
    coverage: basis.coverage,
  };
}

/** The actor as the contract tells it from others. @throws Error when a ref has no number: the caller has to see to that first. */
export function actorNumbers({ actor }: PlannedReport, numbers: Numbers) {
  const actorKind = actorKinds.indexOf(actor.kind);
  if ("code" in actor) return { actorKind, country: actor.code, actor: 0 };
  if ("organisation" in actor) {
    return { actorKind, country: "", actor: required(numbers.organisations.get(actor.organisation), actor.organisation) };
  }
  // A facility's report says where it stands; an area has no code, and a group lies in no one country.
  const country = actor.kind === "FACILITY" ? (numbers.countries.get(actor.declared) ?? "") : "";
  return { actorKind, country, actor: required(numbers.actors.get(actor.declared), actor.declared) };
}

/** @throws Error when a ref has no number; RangeError for texts that the ledger does not take */
export function toLedger(planned: PlannedReport, numbers: Numbers, corrects = 0n): EmissionReport {
  return {
    ...actorNumbers(planned, numbers),
    year: planned.year,
    ...basisNumbers(planned.basis),
    totalKnown: planned.total !== null,
    total: planned.total ?? 0n,
    periodFrom: planned.periodFrom,
    periodTo: planned.periodTo,
    evidence: planned.evidence ?? none,
    corrects: Number(corrects),
    ref: planned.ref,
    parts: formatParts(planned.parts),
    memo: formatParts(planned.memo),
    properties: formatPairs(planned.properties),
  };
}

export function verificationToLedger(
  planned: PlannedVerification,
  organisations: ReadonlyMap<string, number>,
  seqOf: (ref: string) => bigint | undefined,
): EmissionVerification {
  return {
    ref: planned.ref,
    report: Number(required(seqOf(planned.report), planned.report)),
    reportStream: 0,
    verifier: required(organisations.get(planned.verifier), planned.verifier),
    assurance: assurances.indexOf(planned.assurance),
    opinion: opinions.indexOf(planned.opinion),
    date: planned.date,
    evidence: planned.evidence ?? none,
    statement: planned.statement,
  };
}

/** The unindexed data of the event that a record makes, byte for byte, as the verifier writes it. */
export function reportData(said: EmissionReport): Buffer {
  return Buffer.from(encodeReport(said).slice(2), "hex");
}

export function verificationData(said: EmissionVerification): Buffer {
  return Buffer.from(encodeVerification(said).slice(2), "hex");
}

function required<Value>(value: Value | undefined, ref: string): Value {
  if (value === undefined) throw new Error(`${ref} has no number on the ledger yet.`);
  return value;
}
