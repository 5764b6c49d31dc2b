import type { BalanceBasis, BalanceVerdict } from "../../../generated/graphql.ts";
import { groupBy } from "../../../kernel/group.ts";
import { chainOfStream } from "../../../kernel/ledger.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { toHex } from "../../../store/bytes.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup, type Pin } from "../../domain.ts";

export interface Token {
  readonly symbol: string;
  readonly name: string;
  readonly decimals: number;
  readonly startBlock: number;
  readonly addresses: readonly TokenAddress[];
}

export interface TokenAddress {
  readonly chainId: number;
  readonly address: string;
  /** Number of the organisation; null before its first transfer. */
  readonly organisationNumber: number | null;
  readonly name: string;
  readonly role: string;
  readonly programme: string | null;
  readonly balance: TokenBalance | null;
  readonly pin: Pin;
}

interface TokenBalance {
  readonly opening: string | null;
  readonly openingBasis: BalanceBasis;
  readonly net: string;
  readonly closing: string | null;
  readonly closingBasis: BalanceBasis;
  readonly block: number;
  readonly verdict: BalanceVerdict;
  readonly difference: string | null;
}

interface TokenRow {
  readonly stream_id: string;
  readonly symbol: string;
  readonly name: string;
  readonly decimals: number;
  readonly start_block: bigint;
}

interface AddressRow {
  readonly stream_id: string;
  readonly address: Buffer;
  readonly number: number | null;
  readonly name: string;
  readonly role: string;
  readonly programme: string | null;
  readonly opening: string | null;
  readonly opening_by: BalanceBasis | null;
  readonly net: string | null;
  readonly closing: string | null;
  readonly closing_by: BalanceBasis | null;
  readonly closing_block: bigint | null;
}

/** Most addresses of a token in an answer. */
const mostAddresses = 200;

/** The tokens of streams, in two statements; null for a stream that is none's. */
export const tokensByStream = new Lookup<string, Token | null>(async ({ sql }, ids, pin) => {
  const tokens = await sql<TokenRow[]>`
    SELECT stream_id, symbol, name, decimals, start_block FROM tokens t WHERE stream_id = ANY(${ids}::text[]) ${upTo(sql, pin, "t")}`;
  if (tokens.length === 0) return ids.map(() => null);
  const rows = await sql<AddressRow[]>`
    SELECT l.*, b.opening::text, upper(b.opening_by) AS opening_by, b.net::text, b.closing::text, upper(b.closing_by) AS closing_by, b.closing_block
    FROM unnest(${tokens.map((row) => row.stream_id)}::text[]) AS k (stream_id)
    CROSS JOIN LATERAL (
      SELECT l.chain_id, l.stream_id, l.address, l.name, l.role, l.programme,
        (SELECT o.number FROM organisations o
         WHERE o.chain_id = l.chain_id AND o.ref IN (l.ref, l.ref || '.label') ${upTo(sql, pin, "o")}
         ORDER BY o.block_number, o.number DESC LIMIT 1) AS number
      FROM token_labels l WHERE l.stream_id = k.stream_id ORDER BY l.name, l.address LIMIT ${mostAddresses}) l
    LEFT JOIN token_balances b ON b.chain_id = l.chain_id AND b.stream_id = l.stream_id AND b.address = l.address
      ${upTo(sql, pin, "b", "closing_block")}
    ORDER BY l.name, l.address`;
  const byStream = groupBy(rows, (row) => row.stream_id);
  const found = new Map(
    tokens.map((token) => [
      token.stream_id,
      {
        symbol: token.symbol,
        name: token.name,
        decimals: token.decimals,
        startBlock: Number(token.start_block),
        addresses: (byStream.get(token.stream_id) ?? []).map((row) => toAddress(row, token.decimals, pin)),
      },
    ]),
  );
  return ids.map((id) => found.get(id) ?? null);
});

function toAddress(row: AddressRow, decimals: number, pin: Pin): TokenAddress {
  return {
    chainId: chainOfStream(row.stream_id),
    address: toHex(row.address),
    organisationNumber: row.number,
    name: row.name,
    role: row.role,
    programme: row.programme,
    balance: toBalance(row, decimals),
    pin,
  };
}

function toBalance(row: AddressRow, decimals: number): TokenBalance | null {
  if (row.net === null || row.opening_by === null || row.closing_by === null || row.closing_block === null) return null;
  const whole = (units: string | null): string | null => (units === null ? null : fromMinorUnits(BigInt(units), decimals));
  const difference = row.opening === null || row.closing === null ? null : BigInt(row.closing) - BigInt(row.opening) - BigInt(row.net);
  return {
    opening: whole(row.opening),
    openingBasis: row.opening_by,
    net: fromMinorUnits(BigInt(row.net), decimals),
    closing: whole(row.closing),
    closingBasis: row.closing_by,
    block: Number(row.closing_block),
    verdict: difference === null ? "UNKNOWN" : difference === 0n ? "BALANCED" : "DIFFERS",
    difference: difference === null ? null : fromMinorUnits(difference, decimals),
  };
}
