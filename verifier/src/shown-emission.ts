import type { EmissionReport } from "./emission-report.ts";
import type { EmissionVerification } from "./emission-verification.ts";
import { day, decimal } from "./shown-record.ts";

/** Names of the contract's lists, by number. */
export const actorKinds = ["UNSET", "COUNTRY", "GROUP", "ORGANISATION", "FACILITY"] as const;
export const massesOf = ["UNSET", "GAS", "CARBON", "CO2_EQUIVALENT"] as const;
export const landUses = ["NOT_TOLD", "WITHOUT", "WITH", "ONLY"] as const;
export const accountings = ["NOT_TOLD", "TERRITORIAL", "CONSUMPTION"] as const;
export const reporters = ["NOT_TOLD", "SELF", "INDEPENDENT"] as const;
export const scopes = ["NONE", "SCOPE_1", "SCOPE_2_LOCATION", "SCOPE_2_MARKET", "SCOPE_3"] as const;
export const assurances = ["NOT_TOLD", "LIMITED", "REASONABLE"] as const;
export const opinions = ["UNSET", "UNMODIFIED", "QUALIFIED", "ADVERSE", "DISCLAIMER"] as const;

/** A report as a page or an API answer shows it. Dates are YYYY-MM-DD, masses exact decimals; null: not specified or unknown. */
export interface ShownReport {
  readonly actorKind: string;
  readonly country: string | null;
  /** Number under which an organisation is registered, or another actor declared. */
  readonly actor: number | null;
  readonly year: number;
  readonly gas: string;
  readonly unit: string;
  readonly massOf: string;
  readonly gwp: number | null;
  readonly landUse: string;
  readonly accounting: string;
  readonly reporter: string;
  readonly scope: string;
  readonly category: number | null;
  readonly coverage: string | null;
  readonly total: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly evidence: string | null;
  readonly corrects: number | null;
  readonly reference: string;
  /** As on the ledger: `category=amount` pairs joined by `;`; empty: none. */
  readonly parts: string;
  readonly memo: string;
  readonly properties: string;
}

export interface ShownVerification {
  readonly reference: string;
  /** Number of the report, and of its stream in the contract. */
  readonly report: { readonly stream: number; readonly seq: number };
  readonly verifier: number;
  readonly assurance: string;
  readonly opinion: string;
  readonly date: string | null;
  readonly evidence: string | null;
  readonly statement: string;
}

/** What a report's proven data says, in the words of a page. */
export function showReport(said: EmissionReport): ShownReport {
  return {
    actorKind: named(actorKinds, said.actorKind),
    country: said.country || null,
    actor: said.actor || null,
    year: said.year,
    gas: said.gas,
    unit: said.unit,
    massOf: named(massesOf, said.massOf),
    gwp: said.gwp || null,
    landUse: named(landUses, said.landUse),
    accounting: named(accountings, said.accounting),
    reporter: named(reporters, said.reporter),
    scope: named(scopes, said.scope),
    category: said.category || null,
    coverage: said.coverage || null,
    total: said.totalKnown ? decimal(said.total, said.decimals) : null,
    periodFrom: day(said.periodFrom),
    periodTo: day(said.periodTo),
    evidence: hash(said.evidence),
    corrects: said.corrects || null,
    reference: said.ref,
    parts: said.parts,
    memo: said.memo,
    properties: said.properties,
  };
}

export function showVerification(said: EmissionVerification, stream: number): ShownVerification {
  return {
    reference: said.ref,
    report: { stream: said.reportStream || stream, seq: said.report },
    verifier: said.verifier,
    assurance: named(assurances, said.assurance),
    opinion: named(opinions, said.opinion),
    date: day(said.date),
    evidence: hash(said.evidence),
    statement: said.statement,
  };
}

function named(names: readonly string[], number: number): string {
  return names[number] ?? `NUMBER_${number}`;
}

function hash(bytes: string): string | null {
  return /^0x0*$/.test(bytes) ? null : bytes;
}
