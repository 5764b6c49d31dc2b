import type { CarbonSupplyBasis, CarbonVerdict } from "../../../generated/graphql.ts";
import { groupBy } from "../../../kernel/group.ts";
import { toHex } from "../../../store/bytes.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup } from "../../domain.ts";
import { type BatchKey, batchName, keysAsTable, nameOfRow } from "./batch.ts";
import { type ChangeKind, changeKinds } from "./changes.ts";

interface KeyColumns {
  readonly chain_id: bigint;
  readonly contract: Uint8Array;
  readonly token_id: string;
}

/** Sums in the contract's smallest units. */
export type Sums = Readonly<Record<ChangeKind, bigint>>;

export interface YearSums extends Sums {
  readonly year: number;
}

/** What a batch's changes come to by year, oldest first: at the head from the kept totals, before it from the changes. */
export const yearsByKey = new Lookup<BatchKey, readonly YearSums[]>(async (question, keys, pin) => {
  const { sql } = question;
  const k = keysAsTable(question, keys);
  const rows = await sql<(KeyColumns & { kind: ChangeKind; year: number; amount: string })[]>`
    ${
      pin.block === null
        ? sql`SELECT t.chain_id, t.contract, t.token_id::text, t.kind, t.year, t.amount::text FROM credit_token_totals t
            JOIN ${k} USING (chain_id, contract, token_id)`
        : sql`SELECT t.chain_id, t.contract, t.token_id::text, t.kind, t.year, sum(t.amount)::text AS amount FROM credit_token_changes t
            JOIN ${k} USING (chain_id, contract, token_id) WHERE true ${upTo(sql, pin, "t")}
            GROUP BY t.chain_id, t.contract, t.token_id, t.kind, t.year`
    }`;
  const found = groupBy(rows, nameOfRow);
  return keys.map((key) => {
    const years = groupBy(found.get(batchName(key)) ?? [], ({ year }) => String(year));
    return [...years].map(([year, ofYear]) => ({ year: Number(year), ...sumsOf(ofYear) })).sort((a, b) => a.year - b.year);
  });
});

function sumsOf(rows: readonly { readonly kind: ChangeKind; readonly amount: string }[]): Sums {
  const sums = { minted: 0n, retired: 0n, cancelled: 0n, burned: 0n, unbacked: 0n };
  for (const { kind, amount } of rows) sums[kind] += BigInt(amount);
  return sums;
}

export function addUp(years: readonly Sums[]): Sums {
  const sums = { minted: 0n, retired: 0n, cancelled: 0n, burned: 0n, unbacked: 0n };
  for (const year of years) for (const kind of changeKinds) sums[kind] += year[kind];
  return sums;
}

export interface Supply {
  readonly opening: bigint | null;
  readonly openingBasis: CarbonSupplyBasis;
  readonly net: bigint;
  readonly closing: bigint | null;
  readonly closingBasis: CarbonSupplyBasis;
  readonly block: number;
  readonly verdict: CarbonVerdict;
}

/** What the contract was asked last; null where it was not. What there was at the opening is the same at every pin. */
export const suppliesByKey = new Lookup<BatchKey, Supply | null>(async (question, keys) => {
  const rows = await question.sql<
    (KeyColumns & {
      opening: string | null;
      opening_by: CarbonSupplyBasis;
      net: string;
      closing: string | null;
      closing_by: CarbonSupplyBasis;
      closing_block: bigint;
    })[]
  >`
    SELECT s.chain_id, s.contract, s.token_id::text, s.opening::text, upper(s.opening_by) AS opening_by, s.net::text, s.closing::text,
      upper(s.closing_by) AS closing_by, s.closing_block
    FROM credit_token_supplies s JOIN ${keysAsTable(question, keys)} USING (chain_id, contract, token_id)`;
  const found = new Map(rows.map((row) => [nameOfRow(row), row]));
  return keys.map((key) => {
    const row = found.get(batchName(key));
    if (row === undefined) return null;
    const [opening, net, closing] = [row.opening, row.net, row.closing].map((text) => (text === null ? null : BigInt(text)));
    const isKnown = opening != null && closing != null && net != null;
    return {
      opening: opening ?? null,
      openingBasis: row.opening_by,
      net: net ?? 0n,
      closing: closing ?? null,
      closingBasis: row.closing_by,
      block: Number(row.closing_block),
      verdict: !isKnown ? "UNKNOWN" : opening + net === closing ? "PASSED" : "FLAGGED",
    };
  });
});

/** What labelled bridges hold by the moves; null where no bridge is told. */
export const bridgedByKey = new Lookup<BatchKey, bigint | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<(KeyColumns & { held: string })[]>`
    SELECT k.chain_id, k.contract, k.token_id::text, sum(
      coalesce((SELECT sum(m.amount) FROM credit_token_moves m
        WHERE m.chain_id = k.chain_id AND m.contract = k.contract AND m.token_id = k.token_id AND m.receiver = a.address ${upTo(sql, pin, "m")}), 0)
      - coalesce((SELECT sum(m.amount) FROM credit_token_moves m
        WHERE m.chain_id = k.chain_id AND m.contract = k.contract AND m.token_id = k.token_id AND m.sender = a.address ${upTo(sql, pin, "m")}), 0))::text AS held
    FROM ${keysAsTable(question, keys)}
    JOIN credit_token_addresses a ON a.chain_id = k.chain_id AND a.contract = k.contract AND a.role = 'bridge'
    GROUP BY k.chain_id, k.contract, k.token_id`;
  const found = new Map(rows.map((row) => [nameOfRow(row), BigInt(row.held)]));
  return keys.map((key) => found.get(batchName(key)) ?? null);
});

/** Names that the operator gives to addresses of a contract. */
export const namesByContract = new Lookup<Omit<BatchKey, "tokenId">, ReadonlyMap<string, string>>(async ({ sql }, keys) => {
  const rows = await sql<{ chain_id: bigint; contract: Uint8Array; address: Uint8Array; name: string }[]>`
    SELECT a.chain_id, a.contract, a.address, a.name FROM credit_token_addresses a
    WHERE (a.chain_id, encode(a.contract, 'hex')) IN (SELECT * FROM unnest(${keys.map(({ chainId }) => chainId)}::bigint[],
      ${keys.map(({ contract }) => contract.slice(2))}::text[]))`;
  const found = groupBy(rows, (row) => `${row.chain_id} ${toHex(row.contract)}`);
  return keys.map(
    ({ chainId, contract }) => new Map((found.get(`${chainId} ${contract}`) ?? []).map(({ address, name }) => [toHex(address), name])),
  );
});

/** Most beneficiaries of a batch in an answer. */
export const mostBeneficiaries = 50;

export interface BeneficiarySum {
  readonly address: string | null;
  readonly amount: bigint;
  readonly retirements: number;
}

/** On whose behalf was retired, the most first. */
export const beneficiariesByKey = new Lookup<BatchKey, readonly BeneficiarySum[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<(KeyColumns & { beneficiary: Uint8Array | null; amount: string; retirements: bigint })[]>`
    SELECT k.chain_id, k.contract, k.token_id::text, r.beneficiary, r.amount::text, r.retirements
    FROM ${keysAsTable(question, keys)}
    CROSS JOIN LATERAL (
      SELECT c.beneficiary, sum(c.amount) AS amount, count(*) AS retirements FROM credit_token_changes c
      WHERE c.chain_id = k.chain_id AND c.contract = k.contract AND c.token_id = k.token_id AND c.kind = 'retired' ${upTo(sql, pin, "c")}
      GROUP BY c.beneficiary ORDER BY 2 DESC, 1 LIMIT ${mostBeneficiaries}) r
    ORDER BY r.amount DESC, r.beneficiary`;
  const found = groupBy(rows, nameOfRow);
  return keys.map((key) =>
    (found.get(batchName(key)) ?? []).map(({ beneficiary, amount, retirements }) => ({
      address: beneficiary === null ? null : toHex(beneficiary),
      amount: BigInt(amount),
      retirements: Number(retirements),
    })),
  );
});
