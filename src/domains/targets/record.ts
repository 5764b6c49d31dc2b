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
import type { Pin, Question, RecordPlace } from "../domain.ts";

export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

/** What rows of targets and of submissions have in common. Whole numbers come as float8, which holds them exactly. */
interface RecordRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly country: string | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly url: string;
  readonly evidence: Uint8Array | null;
  readonly record_hash: Uint8Array;
}

export interface TargetRow extends RecordRow {
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

export interface SubmissionRow extends RecordRow {
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

const recordColumns = ({ sql }: Pick<Question, "sql">) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.record_index, f.tx_index, f.stream_id,
  f.seq::float8 AS seq, f.country, f.corrects::float8 AS corrects, f.ref, f.url, f.evidence, f.record_hash`;

/** The kind of the actor of a row `f` of targets. */
export const actorKindOf = ({ sql }: Pick<Question, "sql">) => sql`
  coalesce((
    SELECT a.kind FROM streams s JOIN target_actors a ON a.chain_id = s.chain_id AND a.contract = s.contract
    WHERE s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND a.number = f.actor), 'country')`;

/** The columns of TargetRow, of the table or alias `f`. */
export const targetColumns = (question: Pick<Question, "sql">) => question.sql`
  ${recordColumns(question)}, upper(f.kind) AS kind, f.actor, upper(${actorKindOf(question)}) AS actor_kind, f.base_year, f.target_year,
  upper(f.unit) AS unit, f.value, f.base_tonnes, upper(f.conditionality) AS conditionality, f.gases, upper(f.sectors) AS sectors, f.words`;

/** The columns of SubmissionRow, of the table or alias `f`. */
export const submissionColumns = (question: Pick<Question, "sql">) => question.sql`
  ${recordColumns(question)}, upper(f.file_type) AS file_type, upper(f.status) AS status, f.version, f.date, f.party, f.title, f.language,
  f.file_name`;

/** A record as the schema shows it. What hangs on it is named by key, to be loaded when asked for. */
class LedgerRecord<Row extends RecordRow> {
  readonly row: Row;
  readonly pin: Pin;

  constructor(row: Row, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
  }

  get correctsKey(): RecordKey | null {
    const { corrects: seq, stream_id: streamId } = this.row;
    return seq === null ? null : { streamId, seq };
  }

  get evidence(): string | null {
    return this.row.evidence === null ? null : toHex(this.row.evidence);
  }

  get place(): RecordPlace {
    const { row, pin } = this;
    return {
      streamId: row.stream_id,
      seq: row.seq,
      chainId: row.chain_id,
      blockNumber: row.block_number,
      transactionIndex: row.tx_index,
      logIndex: row.log_index,
      recordHash: toHex(row.record_hash),
      pin,
    };
  }
}

export class Target extends LedgerRecord<TargetRow> {}
export class Submission extends LedgerRecord<SubmissionRow> {}

export interface CheckRow {
  readonly check: TargetCheck;
  readonly outcome: TargetCheckOutcome;
  readonly detail: string;
  readonly day: string | null;
}

/** "…-17" → stream "…" and number 17. Null for what cannot be the id of a record. */
export function readRecordId(id: string): RecordKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}

export const recordName = ({ streamId, seq }: RecordKey): string => `${streamId}-${seq}`;
