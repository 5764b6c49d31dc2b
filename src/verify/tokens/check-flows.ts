import { flowOf } from "../../domains/funds/tokens/flow-of.ts";
import type { TokenTransfer } from "../../domains/funds/tokens/transfers.ts";
import { keccak256Hex } from "../../kernel/keccak.ts";
import { fromMinorUnits } from "../../kernel/money.ts";
import type { Token } from "../../kernel/token.ts";
import type { Reader } from "../../store/client.ts";
import type { Findings } from "../findings.ts";
import { type Fields, plainDecimal } from "../logged-table.ts";
import type { LabelledOrganisations } from "./labelled-organisations.ts";

/** Transfers in one statement. */
const page = 5_000;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly tx_index: number;
  readonly seq: bigint;
  readonly sender: string;
  readonly receiver: string;
  readonly amount: string;
  readonly day: string | null;
  /** Columns of the flow; null where there is none, which the derived tables tell. */
  readonly flow: Fields | null;
}

/**
 * Compares every flow of a token with what its transfer and the labels make of it. That the transfer itself is the ledger's
 * is checked with the rows; that each flow has its transfer's place and amount, with the derived tables.
 * @returns the token's first transfer; undefined where there is none
 */
export async function checkFlows(
  sql: Reader,
  token: Token,
  streamId: string,
  organisations: LabelledOrganisations,
  findings: Findings,
): Promise<TokenTransfer | undefined> {
  let first: TokenTransfer | undefined;
  let number = 0;
  for (let after: readonly [bigint, number] = [-1n, -1], last = false; !last; ) {
    const rows: readonly Row[] = await sql<Row[]>`
      SELECT t.block_number, t.log_index, t.tx_index, t.seq, '0x' || encode(t.sender, 'hex') AS sender,
        '0x' || encode(t.receiver, 'hex') AS receiver, t.amount::text, to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
        CASE WHEN f.chain_id IS NOT NULL THEN json_build_object('tx_index', f.tx_index::text, 'kind', f.kind, 'year', f.year::text,
          'country', f.country, 'currency', f.currency, 'usd', f.usd::text, 'value_date', f.value_date::text, 'rate_date', f.rate_date::text,
          'provider', f.provider::text, 'receiver', f.receiver::text, 'programme', f.programme::text, 'parent_stream_id', f.parent_stream_id,
          'parent_seq', f.parent_seq::text, 'corrects', f.corrects::text, 'ref', f.ref, 'title', f.title, 'sector', f.sector,
          'properties', f.properties, 'record_hash', '0x' || encode(f.record_hash, 'hex')) END AS flow
      FROM token_transfers t LEFT JOIN blocks b ON b.chain_id = t.chain_id AND b.number = t.block_number
      LEFT JOIN fund_flows f ON f.chain_id = t.chain_id AND f.block_number = t.block_number AND f.log_index = t.log_index AND f.stream_id = t.stream_id
      WHERE t.chain_id = ${token.chainId} AND t.stream_id = ${streamId} AND (t.block_number, t.log_index) > (${after[0]}, ${after[1]})
      ORDER BY t.block_number, t.log_index LIMIT ${page}`;
    last = rows.length < page;
    const end = rows.at(-1);
    if (end !== undefined) after = [end.block_number, end.log_index];
    for (const row of rows) {
      number += 1;
      const transfer = transferOf(token, streamId, row);
      // What is no amount of ERC-20's, or has no block, was told with the rows and blocks.
      if (transfer === undefined || row.day === null) continue;
      first ??= transfer;
      const see = (organisation: typeof token.labels.issuer) => organisations.see(organisation, transfer);
      see(token.labels.issuer);
      const expected = flowOf(transfer, number, row.day, (label) => see(label.organisation));
      findings.count("tokens", 1);
      const key = `${streamId}-${number}`;
      findings.compare("tokens", "token_transfers", key, "seq", String(row.seq), String(number));
      if (row.flow === null) continue;
      const text = (value: number | null): string | null => (value === null ? null : String(value));
      const fields: Fields = {
        tx_index: String(expected.transactionIndex),
        kind: expected.kind,
        year: String(expected.year),
        country: expected.country,
        currency: expected.currency,
        usd: expected.usdCents === null ? null : plainDecimal(fromMinorUnits(expected.usdCents, 2)),
        value_date: expected.valueDate,
        rate_date: expected.rateDate,
        provider: text(expected.provider),
        receiver: text(expected.receiver),
        programme: text(expected.programme),
        parent_stream_id: null,
        parent_seq: null,
        corrects: null,
        ref: expected.ref,
        title: expected.title,
        sector: expected.sector,
        properties: expected.properties,
        record_hash: expected.recordHash,
      };
      for (const [field, value] of Object.entries(fields)) {
        const got = row.flow[field] ?? null;
        findings.compare("tokens", "fund_flows", key, field, field === "usd" ? plainDecimal(got) : got, value);
      }
    }
  }
  return first;
}

const word = 1n << 256n;

function transferOf(token: Token, streamId: string, row: Row): TokenTransfer | undefined {
  if (!/^\d+$/.test(row.amount) || BigInt(row.amount) >= word) return undefined;
  const amount = BigInt(row.amount);
  return {
    chainId: token.chainId,
    blockNumber: Number(row.block_number),
    logIndex: row.log_index,
    transactionIndex: row.tx_index,
    contract: token.address,
    streamId,
    token,
    from: row.sender,
    to: row.receiver,
    amount,
    recordHash: keccak256Hex(Buffer.from(amount.toString(16).padStart(64, "0"), "hex")),
  };
}
