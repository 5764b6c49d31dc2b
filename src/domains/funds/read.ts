import type { FlowKind } from "../../generated/graphql.ts";
import { groupBy } from "../../kernel/group.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";
import { CorrectingRecord, type CorrectingRow, correctingColumns } from "../ledger-record.ts";
import { askedFor, lookUpCorrections, lookUpFlags, lookUpRecords, uncorrectedBy } from "../record-lookups.ts";

export interface FlowRow extends CorrectingRow {
  readonly kind: FlowKind;
  readonly year: number;
  readonly country: string | null;
  readonly currency: string;
  readonly amount: string;
  readonly usd: string | null;
  readonly value_date: string | null;
  readonly rate_date: string | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly programme: number | null;
  readonly parent_stream_id: string | null;
  readonly parent_seq: number | null;
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  readonly properties: string;
}

/** The columns of FlowRow, of the table or alias `f`. */
export const flowColumns = (question: Question) => question.sql`
  ${correctingColumns(question)}, upper(f.kind) AS kind, f.year, f.country, f.currency, f.amount, f.usd, f.value_date, f.rate_date, f.provider,
  f.receiver, f.programme, f.parent_stream_id, f.parent_seq::float8 AS parent_seq, f.ref, f.title,
  f.sector, f.properties`;

export class Flow extends CorrectingRecord<FlowRow> {
  get kind(): FlowKind {
    return this.row.kind;
  }

  get year(): number {
    return this.row.year;
  }

  /** YYYY-MM-DD; null where unknown. */
  get date(): string | null {
    return this.row.value_date;
  }

  get currency(): string {
    return this.row.currency;
  }

  get amount(): string {
    return this.row.amount;
  }

  /** In US dollars with cents; null where no exchange rate is known. */
  get usd(): string | null {
    return this.row.usd;
  }

  get rateDate(): string | null {
    return this.row.rate_date;
  }

  get reference(): string {
    return this.row.ref;
  }

  get title(): string {
    return this.row.title;
  }

  get sector(): string {
    return this.row.sector;
  }

  get propertyText(): string {
    return this.row.properties;
  }

  get provider(): PartyKey | null {
    return this.party(this.row.provider);
  }

  get receiver(): PartyKey | null {
    return this.party(this.row.receiver);
  }

  get parentKey(): RecordKey | null {
    const { parent_seq: seq, parent_stream_id: parent, stream_id: own } = this.row;
    return seq === null ? null : { streamId: parent ?? own, seq };
  }
}

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = uncorrectedBy("fund_corrections");

/**
 * The records that follow from `flow`, or from a version that it replaced, as a part of a FROM that has to be LATERAL: a record that was
 * made before a correction goes on naming the version that it knew. Those that were corrected themselves are among them.
 *
 * OFFSET 0 keeps all other conditions out, the chain's too, which the stream names anyway: without statistics the planner would go by
 * them, and hold each record against all that one organisation gave.
 * @param flow name of a row with chain_id, stream_id, seq and corrects
 */
export const followersOf = (question: Question, flow: string, pin: Pin) => {
  const { sql } = question;
  const of = (column: string) => sql(`${flow}.${column}`);
  // Most records replace none: they are spared the recursion.
  return sql`(
    SELECT follower.* FROM (SELECT n.* FROM fund_flows n WHERE n.parent_stream_id = ${of("stream_id")} AND n.parent_seq = ANY(
      CASE WHEN ${of("corrects")} IS NULL THEN ARRAY[${of("seq")}] ELSE ARRAY(
        WITH RECURSIVE version (seq, corrects) AS (
          SELECT ${of("seq")}, ${of("corrects")}
          UNION ALL
          SELECT v.seq, v.corrects FROM version
          JOIN fund_flows v ON v.chain_id = ${of("chain_id")} AND v.stream_id = ${of("stream_id")} AND v.seq = version.corrects
        ) SELECT seq FROM version) END) OFFSET 0) follower WHERE true ${upToPin(sql, pin, "follower")})`;
};

/** By stream and number. */
export const flowsByKey = lookUpRecords("fund_flows", flowColumns, Flow);

/** Most that follow from one record in an answer. */
export const mostChildren = 100;

/** What follows from each record, or from a version that it replaced, oldest first; what was corrected is left out, as it counts no more. */
export const childrenByKey = new Lookup<RecordKey, readonly Flow[]>(async (question, keys, pin) => {
  const rows = await question.sql<(FlowRow & { of_stream: string; of_seq: number })[]>`
      SELECT k.stream_id AS of_stream, k.seq::float8 AS of_seq, f.*
      FROM ${askedFor(question, keys)}
      JOIN fund_flows o ON o.stream_id = k.stream_id AND o.seq = k.seq
      CROSS JOIN LATERAL (
        SELECT ${flowColumns(question)} FROM ${followersOf(question, "o", pin)} f WHERE ${uncorrected(question, pin)}
        ORDER BY f.value_date, f.stream_id, f.seq LIMIT ${mostChildren}) f
      ORDER BY f.value_date, f.stream_id, f.seq`;
  const found = groupBy(rows, (row) => recordName({ streamId: row.of_stream, seq: row.of_seq }));
  return keys.map((key) => (found.get(recordName(key)) ?? []).map((row) => new Flow(row, pin)));
});

export const correctionsByKey = lookUpCorrections("fund_corrections");

export interface Programme {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

/** Programmes are numbered per contract, which the first two parts of a stream's id name. */
export interface ProgrammeKey {
  readonly contract: string;
  readonly number: number;
}

export const programmeKey = (streamId: string, number: number): ProgrammeKey => ({
  contract: streamId.slice(0, streamId.lastIndexOf("-")),
  number,
});

export const programmesByKey = new Lookup<ProgrammeKey, Programme | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ contract: string; number: number; ref: string; title: string }[]>`
      SELECT k.contract, p.number, p.ref, p.title
      FROM unnest(${keys.map(({ contract }) => contract)}::text[], ${keys.map(({ number }) => number)}::int[]) AS k (contract, number)
      JOIN programmes p ON p.number = k.number AND p.chain_id || '-' || left(encode(p.contract, 'hex'), 8) = k.contract
      ${upToPin(sql, pin, "p")}`;
  const found = new Map(
    rows.map(({ contract, number, ref, title }) => {
      const id = programmeId({ contract, number });
      return [id, { id, reference: ref, title }];
    }),
  );
  return keys.map((key) => found.get(programmeId(key)) ?? null);
}, 20_000);

const programmeId = ({ contract, number }: ProgrammeKey): string => `${contract}-p${number}`;

/** Null for what cannot be the id of a programme. */
export function readProgrammeId(id: string): ProgrammeKey | null {
  const match = /^(\d+-[0-9a-f]{8})-p([1-9]\d{0,8})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { contract: match[1], number: Number(match[2]) };
}

type FlagName = "FUTURE_DATE" | "DATE_AGAINST_REFERENCE" | "UNKNOWN_USD" | "UNDATED" | "UNREADABLE_PROPERTIES";

export const flagsByKey = lookUpFlags<FlagName>("fund_flags");
