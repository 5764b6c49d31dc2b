import type { CreditCheckName } from "../../generated/graphql.ts";
import { groupBy } from "../../kernel/group.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import type { Condition } from "../filter-parts.ts";
import { type Said, say } from "../sayings.ts";
import { keyConditions, type Wishes } from "./filter.ts";
import { standing, uncorrected, upTo } from "./read.ts";
import { type CreditTotal, getTotals } from "./totals.ts";

export interface CreditFinding {
  readonly projectId: string;
  readonly vintage: number | null;
  readonly detail: string;
  readonly said: Said;
  readonly pin: Pin;
}

export interface CreditCheck {
  readonly streamId: string;
  readonly check: CreditCheckName;
  readonly passed: number;
  readonly flagged: number;
  readonly unknown: number;
  readonly whyUnknown: string | null;
  readonly findings: readonly CreditFinding[];
  readonly pin: Pin;
}

/** Most findings of a check in an answer about vintages; `integrityFindings` pages through all. */
export const mostFindings = 100;

interface DoubleRow {
  readonly stream_id: string;
  readonly project: string;
  readonly vintage: number | null;
  readonly flag: "double_issuance" | "double_retirement";
  readonly count: number;
  /** Of the first of them. */
  readonly detail: string;
  readonly first: Doubled;
}

/** Serials that one record issued or used up after another. Serials and seq as decimal text. */
interface Doubled {
  readonly block: string;
  readonly first: string;
  readonly last: string;
  readonly act: string;
  readonly other: string;
  readonly date: string | null;
}

/** What a check says of one vintage of a project: sound (null), unknown, or what was found. */
type Verdict = null | "unknown" | { readonly detail: string; readonly said: Said };

interface Rule {
  readonly check: CreditCheckName;
  readonly whyUnknown: string;
  judge(total: CreditTotal, doubles: readonly DoubleRow[]): Verdict;
}

const doubleOf = (doubles: readonly DoubleRow[], flag: DoubleRow["flag"]): Verdict => {
  const found = doubles.find((row) => row.flag === flag);
  if (found === undefined) return null;
  const { block, first, last, act, other, date } = found.first;
  const dated = date === null ? "no" : "yes";
  const record = `${found.stream_id}-${other}`;
  return {
    detail: found.count === 1 ? found.detail : `${found.count} records. The first: ${found.detail}`,
    said: say("CREDITS_DOUBLE", { records: found.count, act, first, last, block, record, dated, date: date ?? "" }),
  };
};

const rules: readonly Rule[] = [
  {
    check: "DOUBLE_ISSUANCE",
    whyUnknown: "Some of their issuances tell no serials.",
    judge: (total, doubles) =>
      doubleOf(doubles, "double_issuance") ?? (isTold(total) && total.issuedWithoutSerials === 0 ? null : "unknown"),
  },
  {
    check: "DOUBLE_RETIREMENT",
    whyUnknown: "Some of their retirements, cancellations or exports tell no serials.",
    judge: (total, doubles) => doubleOf(doubles, "double_retirement") ?? (total.endedWithoutSerials === 0 ? null : "unknown"),
  },
  {
    check: "MORE_USED_THAN_ISSUED",
    whyUnknown: "Nothing is told of their issuance.",
    judge: (total) => {
      if (!isTold(total)) return "unknown";
      const used = [total.retired, total.cancelled, total.buffered, total.exported].reduce((sum, part) => sum + BigInt(part), 0n);
      const detail = `${used} are told to be retired, cancelled, set aside or exported, but ${total.issued} to have been issued.`;
      const said = say("CREDITS_MORE_USED_THAN_ISSUED", { used, issued: total.issued });
      return used > BigInt(total.issued) ? { detail, said } : null;
    },
  },
  {
    check: "CLAIM_WITHOUT_ADJUSTMENT",
    whyUnknown: "It is not told what some of their retirements count towards.",
    judge: ({ international, adjusted, useNotTold }) => {
      const detail =
        `${international} are retired towards another country's target or an international scheme, ` +
        `but the host country has added ${adjusted} to its own emissions.`;
      const said = say("CREDITS_CLAIM_WITHOUT_ADJUSTMENT", { international, adjusted });
      if (BigInt(international) > BigInt(adjusted)) return { detail, said };
      return useNotTold === "0" ? null : "unknown";
    },
  },
];

const isTold = ({ issued }: CreditTotal): boolean => issued !== "0";

/**
 * Judges every vintage of every project that the filter lets through by each rule. Unknown is never passed.
 * @throws RequestError TOO_MANY_ROWS
 */
export async function getChecks(question: Question, wishes: Wishes, pin: Pin): Promise<readonly CreditCheck[]> {
  const { streams, projects, projectTypes, countries, vintages } = wishes;
  const picked: Wishes = { ...everyRecord, streams, projects, projectTypes, countries, vintages };
  const totals = await getTotals(question, picked, ["PROJECT", "VINTAGE"], pin);
  const doubles = groupBy(await findDoubles(question, picked, pin), (row) => nameOf(row.stream_id, row.project, row.vintage));
  const checks: CreditCheck[] = [];
  for (const [streamId, ofStream] of groupBy(totals, (total) => total.streamId)) {
    for (const { check, whyUnknown, judge } of rules) {
      const tally = { passed: 0, flagged: 0, unknown: 0 };
      const findings: CreditFinding[] = [];
      for (const total of ofStream) {
        const { projectId = "", vintage } = total;
        const verdict = judge(total, doubles.get(nameOf(streamId, projectId, vintage)) ?? []);
        if (verdict === null) tally.passed += 1;
        else if (verdict === "unknown") tally.unknown += 1;
        else {
          tally.flagged += 1;
          findings.push({ projectId, vintage, detail: verdict.detail, said: verdict.said, pin });
        }
      }
      checks.push({ streamId, check, ...tally, whyUnknown: tally.unknown === 0 ? null : whyUnknown, findings, pin });
    }
  }
  return checks;
}

const nameOf = (stream: string, project: string, vintage: number | null): string => `${stream} ${project} ${vintage}`;

export const everyRecord: Wishes = {
  streams: null,
  kinds: null,
  projects: null,
  projectTypes: null,
  countries: null,
  vintages: null,
  years: null,
  uses: null,
  holders: null,
  receivers: null,
  parties: null,
  dateFrom: null,
  dateTo: null,
  words: null,
  flagged: null,
  recordedIn: null,
  includeCorrected: false,
};

/** Serials that are issued or used up twice by records that count, by vintage. */
async function findDoubles(question: Question, wishes: Wishes, pin: Pin): Promise<readonly DoubleRow[]> {
  const { sql } = question;
  const fits: Condition = keyConditions(question, wishes);
  return sql<DoubleRow[]>`
    SELECT f.stream_id, f.project, f.vintage, g.flag, count(*)::float8 AS count, (array_agg(g.detail ORDER BY f.seq))[1] AS detail,
      (array_agg(jsonb_build_object(
        'block', f.serial_block, 'first', greatest(f.first_serial, o.first_serial)::text, 'last', least(f.last_serial, o.last_serial)::text,
        'act', o.kind, 'other', o.seq::text, 'date', o.date) ORDER BY f.seq))[1] AS first
    FROM credit_flags g JOIN credit_records f ON f.chain_id = g.chain_id AND f.stream_id = g.stream_id AND f.seq = g.seq
    JOIN credit_records o ON o.chain_id = g.chain_id AND o.stream_id = g.stream_id AND o.seq = g.other_seq
    WHERE g.flag IN ('double_issuance', 'double_retirement') AND ${standing(question, pin)} ${upToPin(sql, pin, "g")}
      AND ${fits} ${upTo(question, pin)} AND ${uncorrected(question, pin)}
    GROUP BY f.stream_id, f.project, f.vintage, g.flag`;
}
