import { fromMinorUnits } from "../../../kernel/money.ts";
import { toHex } from "../../../store/bytes.ts";
import type { Pin, Question } from "../../domain.ts";

/** What tells a batch from the others. */
export interface BatchKey {
  readonly chainId: number;
  /** Hexadecimal with 0x. */
  readonly contract: string;
  /** A decimal of up to 78 digits; 0 for an ERC-20. */
  readonly tokenId: string;
}

export interface BatchRow {
  readonly chain_id: number;
  readonly contract: Uint8Array;
  readonly token_id: string;
  readonly standard: "erc20" | "erc1155";
  readonly name: string;
  readonly symbol: string | null;
  readonly start_block: number;
  readonly publisher: string | null;
  readonly decimals: number;
  readonly registry: string | null;
  readonly project_ref: string | null;
  readonly project_name: string | null;
  readonly project: string | null;
  readonly vintage: number | null;
  readonly credits_per_token: string | null;
}

/** The columns of BatchRow, of a total `f`, its contract `t` and the operator's word about it `b`, which may be missing. */
export const batchColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.contract, f.token_id::text AS token_id, t.standard, t.name, t.symbol, t.start_block::float8 AS start_block,
  t.publisher, coalesce(t.decimals, b.decimals, 0) AS decimals, b.registry, b.project_ref, b.project_name, b.project, b.vintage,
  trim_scale(b.credits_per_token)::text AS credits_per_token`;

/** An exact number: units × 10^-decimals. */
export interface Exact {
  readonly units: bigint;
  readonly decimals: number;
}

/** A kind of credit as tokens, as the schema shows it. */
export class Batch {
  readonly row: BatchRow;
  readonly pin: Pin;

  constructor(row: BatchRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): BatchKey {
    return { chainId: this.row.chain_id, contract: toHex(this.row.contract), tokenId: this.row.token_id };
  }

  get id(): string {
    return batchName(this.key);
  }

  /** What the contract counts, as credits; null where nobody says how many a token stands for. */
  creditsOf(units: bigint): Exact | null {
    const { credits_per_token: each, decimals } = this.row;
    if (each === null) return null;
    const [whole = "", fraction = ""] = each.split(".");
    return { units: units * BigInt(whole + fraction), decimals: decimals + fraction.length };
  }

  amountOf(units: bigint): CarbonAmount {
    const credits = this.creditsOf(units);
    return { tokens: this.wholeTokens(units), credits: credits === null ? null : plain(credits) };
  }

  wholeTokens(units: bigint): string {
    return fromMinorUnits(units, this.row.decimals);
  }
}

export interface CarbonAmount {
  readonly tokens: string;
  readonly credits: string | null;
}

/** Without zeros at the end. */
export function plain({ units, decimals }: Exact): string {
  const text = fromMinorUnits(units, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

export const batchName = ({ chainId, contract, tokenId }: BatchKey): string => `${chainId}-${contract}-${tokenId}`;

/** Null for what cannot be the id of a batch. */
export function readBatchId(id: string): BatchKey | null {
  const match = /^(\d{1,15})-(0x[0-9a-f]{40})-(0|[1-9]\d{0,77})$/.exec(id.trim().toLowerCase());
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return null;
  return { chainId: Number(match[1]), contract: match[2], tokenId: match[3] };
}

/** Keys as the rows of a table `k` to join with: chain_id, contract, token_id. */
export const keysAsTable = ({ sql }: Question, keys: readonly BatchKey[]) => sql`
  (SELECT u.chain_id, decode(u.contract, 'hex') AS contract, u.token_id
   FROM unnest(${keys.map(({ chainId }) => chainId)}::bigint[], ${keys.map(({ contract }) => contract.slice(2))}::text[],
     ${keys.map(({ tokenId }) => tokenId)}::numeric[]) AS u (chain_id, contract, token_id)) k`;

interface KeyColumns {
  readonly chain_id: bigint;
  readonly contract: Uint8Array;
  readonly token_id: string;
}

/** The batch that a row with these columns is of. */
export const keyOfRow = (row: KeyColumns): BatchKey => ({
  chainId: Number(row.chain_id),
  contract: toHex(row.contract),
  tokenId: row.token_id,
});

export const nameOfRow = (row: KeyColumns): string => batchName(keyOfRow(row));
