import { listPairs, parsePairs } from "../../kernel/property-text.ts";
import type { Question } from "../domain.ts";
import { CorrectingRecord, type CorrectingRow, correctingColumns } from "../ledger-record.ts";
import { type ActorKey, actorKeyOf } from "./actor.ts";
import { type Basis, readBasis } from "./basis.ts";
import type { ActorKind } from "./events.ts";
import { type Part, parseParts, sumOf } from "./parts.ts";

export interface ReportRow extends CorrectingRow {
  readonly actor_kind: ActorKind;
  readonly country: string | null;
  readonly actor: number | null;
  readonly year: number;
  readonly basis: string;
  readonly total: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly evidence: Uint8Array | null;
  readonly ref: string;
  readonly parts: string;
  readonly memo: string;
  readonly properties: string;
}

/** The columns of ReportRow, of the table or alias `f`. */
export const reportColumns = (question: Question) => question.sql`
  ${correctingColumns(question)}, f.actor_kind, f.country, f.actor, f.year, f.basis, f.total, f.period_from, f.period_to, f.evidence,
  f.ref, f.parts, f.memo, f.properties`;

/** A report as the schema shows it. What hangs on it is named by number or key, to be loaded when asked for. */
export class EmissionReport extends CorrectingRecord<ReportRow> {
  get actorKey(): ActorKey {
    return actorKeyOf(this.row);
  }

  get basis(): Basis {
    return readBasis(this.row.basis);
  }

  /** Empty where the text is not in the standard form. */
  get parts(): readonly Part[] {
    return parseParts(this.row.parts) ?? [];
  }

  get memo(): readonly Part[] {
    return parseParts(this.row.memo) ?? [];
  }

  get partsSum(): string | null {
    return sumOf(this.parts);
  }

  property(key: string): string | null {
    return parsePairs(this.row.properties)?.get(key) ?? null;
  }

  get properties(): readonly { readonly key: string; readonly value: string }[] {
    return listPairs(this.row.properties);
  }
}
