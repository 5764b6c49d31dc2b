import type { Transaction } from "../../../store/client.ts";
import { duplicateVerdicts } from "./duplicate-verdicts.ts";
import { familyVerdicts } from "./family-verdicts.ts";
import { hasSeveralParties, partyVerdicts, partyYears, severalParties } from "./party-verdicts.ts";
import { type Fragment, recordVerdicts, verdictColumns } from "./record-verdicts.ts";

/** What has to be judged anew after the records above a block came or went. Each list holds a key once. */
export interface Touched {
  readonly chainId: number;
  /** Records that others follow from, and pledges, in any version. */
  readonly members: Keys;
  /** References of records that may say the same. */
  readonly references: Keys;
  readonly parties: Keys;
}

interface Keys {
  readonly streams: readonly string[];
  /** Numbers or references, as text. */
  readonly keys: readonly string[];
}

/** False where there are no records yet, or they were stored before there were checks: then all of them are to be counted. */
export async function areCounted(tx: Transaction, chainId: number): Promise<boolean> {
  const [row] = await tx`SELECT FROM fund_check_counts WHERE chain_id = ${chainId} LIMIT 1`;
  return row !== undefined;
}

/**
 * Counts what the checks of single records say of all records above `block`, and what organisations gave and got by them. All
 * of it is a sum over the records that no other replaced: those above the block are added and those that they replaced
 * subtracted, or the other way round where the block is gone back to. To be called while they are stored.
 * @param coming false: they are about to be taken back
 */
export async function countAbove(tx: Transaction, chainId: number, block: number, coming: boolean): Promise<Touched> {
  const above = tx`SELECT f.* FROM fund_flows f WHERE f.chain_id = ${chainId} AND f.block_number > ${block}`;
  const replaced = tx`
    SELECT f.* FROM fund_corrections c JOIN fund_flows f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
    WHERE c.chain_id = ${chainId} AND c.block_number > ${block}`;
  const [added, taken] = coming ? [above, replaced] : [replaced, above];
  // Of what was added and replaced by the same records nothing stays.
  const stays = coming
    ? tx`NOT EXISTS (SELECT FROM fund_corrections c WHERE c.chain_id = v.chain_id AND c.stream_id = v.stream_id AND c.seq = v.subject)`
    : tx`EXISTS (
        SELECT FROM fund_flows f WHERE f.chain_id = v.chain_id AND f.stream_id = v.stream_id AND f.seq = v.subject AND f.block_number <= ${block})`;
  await tx`
    WITH gone AS MATERIALIZED (${taken})
    DELETE FROM fund_findings d USING gone
    WHERE d.chain_id = gone.chain_id AND d.stream_id = gone.stream_id AND d.subject = gone.seq AND d.check_name = ANY(${ofSingleRecords})`;
  await tx`
    WITH v AS MATERIALIZED (${recordVerdicts(tx, added)}), kept AS (
      INSERT INTO fund_findings (${verdictColumns(tx)}) SELECT * FROM v WHERE v.state = 'failed' AND ${stays}
    )
    ${addCounts(tx, tx`v`, 1)}`;
  await tx`WITH v AS MATERIALIZED (${recordVerdicts(tx, taken)}) ${addCounts(tx, tx`v`, -1)}`;
  const touched = await getTouched(tx, chainId, above, replaced);
  await addPartyYears(tx, added, 1);
  await addPartyYears(tx, taken, -1);
  await tx`DELETE FROM fund_party_years WHERE chain_id = ${chainId} AND in_records = 0 AND out_records = 0`;
  return touched;
}

export const ofSingleRecords = [
  "paid_without_commitment",
  "receipt_without_disbursement",
  "shares_not_whole",
  "value_differs",
  "future_date",
  "corrected",
  "corrected_again",
];

/** Judges families, references and organisations as they are now. */
export async function judgeTouched(tx: Transaction, { chainId, members, references, parties }: Touched): Promise<void> {
  const keyed = ({ streams, keys }: Keys, name: Fragment, type: Fragment) => tx`
    SELECT ${chainId}::bigint AS chain_id, k.stream_id, k.key::${type} AS ${name} FROM unnest(${streams}::text[], ${keys}::text[]) AS k (stream_id, key)`;
  const head = { block: null };
  if (members.keys.length > 0) {
    const given = keyed(members, tx`seq`, tx`bigint`);
    const subjects = tx`
      WITH RECURSIVE version (chain_id, stream_id, seq) AS (
        SELECT m.chain_id, m.stream_id, m.seq FROM (${given}) m
        UNION
        SELECT c.chain_id, c.stream_id, c.by_seq FROM version
        JOIN fund_corrections c ON c.chain_id = version.chain_id AND c.stream_id = version.stream_id AND c.seq = version.seq
      ) SELECT chain_id, stream_id, seq FROM version`;
    await replace(tx, ["parts_over_whole", "stale_pledge"], subjects, familyVerdicts(tx, given, head));
  }
  if (references.keys.length > 0) {
    const given = keyed(references, tx`ref`, tx`text`);
    const subjects = tx`
      SELECT f.chain_id, f.stream_id, f.seq FROM (${given}) r
      JOIN fund_flows f ON f.chain_id = r.chain_id AND f.stream_id = r.stream_id AND f.ref = r.ref`;
    await replace(tx, ["duplicate"], subjects, duplicateVerdicts(tx, given, head));
  }
  if (parties.keys.length > 0) {
    const given = keyed(parties, tx`seq`, tx`bigint`);
    const years = tx`
      SELECT y.* FROM (${given}) k JOIN fund_party_years y ON y.chain_id = k.chain_id AND y.stream_id = k.stream_id AND y.party = k.seq`;
    await replace(tx, ["more_out_than_in"], given, partyVerdicts(tx, years));
  }
  await tx`DELETE FROM fund_check_counts WHERE chain_id = ${chainId} AND count = 0`;
}

/** @param subjects a query for chain_id, stream_id and seq of all whose findings may be stored */
async function replace(tx: Transaction, checks: readonly string[], subjects: Fragment, verdicts: Fragment): Promise<void> {
  await tx`
    WITH gone AS (
      DELETE FROM fund_findings d USING (${subjects}) s
      WHERE d.chain_id = s.chain_id AND d.stream_id = s.stream_id AND d.subject = s.seq AND d.check_name = ANY(${checks})
      RETURNING d.chain_id, d.stream_id, d.check_name, d.state
    )
    ${addCounts(tx, tx`gone`, -1)}`;
  await tx`
    WITH came AS (
      INSERT INTO fund_findings (${verdictColumns(tx)}) ${verdicts} RETURNING chain_id, stream_id, check_name, state
    )
    ${addCounts(tx, tx`came`, 1)}`;
}

function addCounts(tx: Transaction, verdicts: Fragment, sign: 1 | -1): Fragment {
  return tx`
    INSERT INTO fund_check_counts AS t (chain_id, stream_id, check_name, state, count)
    SELECT chain_id, stream_id, check_name, state, ${sign} * count(*) FROM ${verdicts} GROUP BY 1, 2, 3, 4
    ON CONFLICT (chain_id, stream_id, check_name, state) DO UPDATE SET count = t.count + excluded.count`;
}

async function addPartyYears(tx: Transaction, records: Fragment, sign: 1 | -1): Promise<void> {
  await tx`
    INSERT INTO fund_party_years AS t (chain_id, stream_id, party, year, in_usd, in_records, in_unknown, out_usd, out_records, out_unknown)
    SELECT chain_id, stream_id, party, year, ${sign} * in_usd, ${sign} * in_records, ${sign} * in_unknown,
      ${sign} * out_usd, ${sign} * out_records, ${sign} * out_unknown
    FROM (${partyYears(tx, records)}) y
    ON CONFLICT (chain_id, stream_id, party, year) DO UPDATE SET
      in_usd = t.in_usd + excluded.in_usd, in_records = t.in_records + excluded.in_records, in_unknown = t.in_unknown + excluded.in_unknown,
      out_usd = t.out_usd + excluded.out_usd, out_records = t.out_records + excluded.out_records, out_unknown = t.out_unknown + excluded.out_unknown`;
}

async function getTouched(tx: Transaction, chainId: number, above: Fragment, replaced: Fragment): Promise<Touched> {
  const rows = await tx<{ what: "member" | "reference" | "party"; stream_id: string; key: string }[]>`
    WITH r AS MATERIALIZED (SELECT chain_id, stream_id, seq, kind, ref, provider, receiver, parent_stream_id, parent_seq, corrects, properties FROM (${above}) a),
      q AS MATERIALIZED (SELECT chain_id, stream_id, seq, kind, ref, provider, receiver, parent_stream_id, parent_seq, corrects, properties FROM (${replaced}) b),
      both_of AS (SELECT * FROM r UNION ALL SELECT * FROM q)
    SELECT 'member' AS what, parent_stream_id AS stream_id, parent_seq::text AS key FROM both_of WHERE parent_seq IS NOT NULL
    UNION SELECT 'member', stream_id, seq::text FROM q
    UNION SELECT 'member', stream_id, seq::text FROM r WHERE corrects IS NOT NULL OR kind = 'pledge'
    UNION SELECT 'reference', stream_id, ref FROM both_of
    UNION SELECT 'party', stream_id, provider::text FROM both_of WHERE provider IS NOT NULL
    UNION SELECT 'party', stream_id, receiver::text FROM both_of WHERE receiver IS NOT NULL
    UNION SELECT 'party', x.stream_id, s.party::text FROM both_of x CROSS JOIN LATERAL (${severalParties(tx, tx`x`)}) s
      WHERE ${hasSeveralParties(tx, tx`x`)}`;
  const keysOf = (what: string): Keys => {
    const own = rows.filter((row) => row.what === what);
    return { streams: own.map((row) => row.stream_id), keys: own.map((row) => row.key) };
  };
  return { chainId, members: keysOf("member"), references: keysOf("reference"), parties: keysOf("party") };
}
