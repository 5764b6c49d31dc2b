import type { Reader } from "../../../store/client.ts";
import type { Difference } from "../../domain.ts";
import { compareRows } from "../../rederive-rows.ts";
import { keptMatches } from "../links/kept-matches.ts";
import { mentionsOf } from "../links/mentions.ts";
import { outcome } from "../links/same-flow.ts";
import { partyYears } from "./party-verdicts.ts";
import { ofSingleRecords } from "./store.ts";
import { countingRecords, verdictsAt } from "./verdicts.ts";

const head = { block: null };

/** Judges everything anew from the facts, and returns where what is stored differs. */
export async function rederiveIntegrity(sql: Reader): Promise<readonly Difference[]> {
  const streams = await sql<{ stream_id: string }[]>`SELECT stream_id FROM streams WHERE domain = 'funds' ORDER BY stream_id`;
  const differences: Difference[] = [];
  for (const { stream_id: id } of streams) {
    const verdicts = verdictsAt(sql, [id], head);
    const finding = sql`
      d.chain_id || ' ' || d.stream_id || ' ' || d.check_name || ' ' || d.subject || ' ' || d.year AS key,
      concat_ws(', ', d.state, trim_scale(d.size), trim_scale(d.expected), trim_scale(d.found), d.unit, d.topic, d.day, d.related) AS value`;
    const mention = sql`
      d.chain_id || ' ' || d.stream_id || '-' || d.seq || ' ' || d.code AS key, d.said_in || ' (block ' || d.block_number || ')' AS value`;
    const count = sql`d.chain_id || ' ' || d.stream_id || ' ' || d.check_name || ' ' || d.state AS key`;
    const years = sql`
      d.chain_id || ' ' || d.stream_id || ' ' || d.party || ' ' || d.year AS key,
      concat_ws(', ', trim_scale(d.in_usd), d.in_records, d.in_unknown, trim_scale(d.out_usd), d.out_records, d.out_unknown) AS value`;
    differences.push(
      ...(await compareRows(
        sql,
        "fund_findings",
        sql`SELECT ${finding} FROM fund_findings d WHERE d.stream_id = ${id}`,
        sql`SELECT ${finding} FROM (${verdicts}) d WHERE d.state = 'failed' OR NOT d.check_name = ANY(${[...ofSingleRecords, "duplicate"]})`,
      )),
      ...(await compareRows(
        sql,
        "fund_mentions",
        sql`SELECT ${mention} FROM fund_mentions d WHERE d.stream_id = ${id}`,
        sql`SELECT ${mention} FROM (${mentionsOf(sql, sql`SELECT f.* FROM fund_flows f WHERE f.stream_id = ${id}`)}) d`,
      )),
      ...(await compareRows(
        sql,
        "fund_check_counts",
        sql`SELECT ${count}, d.count::text AS value FROM fund_check_counts d WHERE d.stream_id = ${id}`,
        sql`SELECT key, count(*)::text AS value FROM (SELECT ${count} FROM (${verdicts}) d) k GROUP BY key`,
      )),
      ...(await compareRows(
        sql,
        "fund_party_years",
        sql`SELECT ${years} FROM fund_party_years d WHERE d.stream_id = ${id}`,
        sql`SELECT ${years} FROM (${partyYears(sql, countingRecords(sql, [id], head))}) d`,
      )),
    );
  }
  const match = sql`
    concat_ws(' ', d.chain_id, d.stream_id || '-' || d.seq, d.code, d.naming, d.about) AS key,
    concat_ws(', ', d.records, coalesce(trim_scale(d.usd)::text, 'unknown'), coalesce(trim_scale(d.own_usd)::text, 'unknown')) AS value`;
  const pair = sql`concat_ws(' ', d.chain_id, d.stream_id, d.naming, d.about, d.outcome) AS key`;
  return [
    ...differences,
    ...(await compareRows(
      sql,
      "fund_matches",
      sql`SELECT ${match} FROM fund_matches d`,
      sql`SELECT ${match} FROM (${keptMatches(sql, sql`true`)}) d`,
    )),
    ...(await compareRows(
      sql,
      "fund_match_counts",
      sql`SELECT ${pair}, d.count::text AS value FROM fund_match_counts d`,
      sql`SELECT key, count(*)::text AS value FROM (SELECT ${pair} FROM (SELECT m.*, ${outcome(sql)} AS outcome FROM (${keptMatches(sql, sql`true`)}) m) d) k GROUP BY key`,
    )),
  ];
}
