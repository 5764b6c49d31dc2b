import type {
  Conditionality,
  SectorCoverage,
  SubmissionFileType,
  SubmissionStatus,
  TargetActorKind,
  TargetCheck,
  TargetCheckOutcome,
  TargetKind,
  TargetUnit,
} from "../../generated/graphql.ts";
import { toHex } from "../../store/bytes.ts";
import type { Question } from "../domain.ts";
import { CorrectingRecord, type CorrectingRow, correctingColumns } from "../ledger-record.ts";

/** What rows of targets and of submissions have in common. */
interface DocumentedRow extends CorrectingRow {
  readonly country: string | null;
  readonly ref: string;
  readonly url: string;
  readonly evidence: Uint8Array | null;
}

export interface TargetRow extends DocumentedRow {
  readonly kind: TargetKind | null;
  readonly actor: number | null;
  readonly actor_kind: TargetActorKind;
  readonly base_year: number | null;
  readonly target_year: number | null;
  readonly unit: TargetUnit | null;
  readonly value: string | null;
  readonly base_tonnes: string | null;
  readonly conditionality: Conditionality | null;
  readonly gases: number | null;
  readonly sectors: SectorCoverage | null;
  readonly words: string;
}

export interface SubmissionRow extends DocumentedRow {
  readonly country: string;
  readonly file_type: SubmissionFileType;
  readonly status: SubmissionStatus | null;
  readonly version: number | null;
  readonly date: string | null;
  readonly party: string;
  readonly title: string;
  readonly language: string;
  readonly file_name: string;
}

const documentedColumns = (question: Pick<Question, "sql">) => question.sql`
  ${correctingColumns(question)}, f.country, f.ref, f.url, f.evidence`;

/** The kind of the actor of a row `f` of targets. */
export const actorKindOf = ({ sql }: Pick<Question, "sql">) => sql`
  coalesce((
    SELECT a.kind FROM streams s JOIN target_actors a ON a.chain_id = s.chain_id AND a.contract = s.contract
    WHERE s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND a.number = f.actor), 'country')`;

/** The columns of TargetRow, of the table or alias `f`. */
export const targetColumns = (question: Pick<Question, "sql">) => question.sql`
  ${documentedColumns(question)}, upper(f.kind) AS kind, f.actor, upper(${actorKindOf(question)}) AS actor_kind, f.base_year, f.target_year,
  upper(f.unit) AS unit, f.value, f.base_tonnes, upper(f.conditionality) AS conditionality, f.gases, upper(f.sectors) AS sectors, f.words`;

/** The columns of SubmissionRow, of the table or alias `f`. */
export const submissionColumns = (question: Pick<Question, "sql">) => question.sql`
  ${documentedColumns(question)}, upper(f.file_type) AS file_type, upper(f.status) AS status, f.version, f.date, f.party, f.title, f.language,
  f.file_name`;

/** A record that says where the document is read that it rests on. */
class Documented<Row extends DocumentedRow> extends CorrectingRecord<Row> {
  get evidence(): string | null {
    return this.row.evidence === null ? null : toHex(this.row.evidence);
  }
}

export class Target extends Documented<TargetRow> {}
export class Submission extends Documented<SubmissionRow> {}

export interface CheckRow {
  readonly check: TargetCheck;
  readonly outcome: TargetCheckOutcome;
  readonly detail: string;
  readonly day: string | null;
}
