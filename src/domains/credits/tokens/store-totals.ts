import { toHex } from "../../../store/bytes.ts";
import type { Transaction } from "../../../store/client.ts";
import type { ChangeKind, SupplySum } from "./changes.ts";

interface ChangeRow {
  readonly contract: Buffer;
  readonly token_id: string;
  readonly kind: ChangeKind;
  readonly year: number;
  readonly amount: string;
}

/** What is to be taken back. */
export async function* getChangesAbove(tx: Transaction, chainId: number, block: number): AsyncGenerator<Omit<SupplySum, "events">, void> {
  const above = tx<ChangeRow[]>`
    SELECT contract, token_id::text, kind, year, amount::text FROM credit_token_changes WHERE chain_id = ${chainId} AND block_number > ${block}`;
  for await (const rows of above.cursor(10_000)) {
    for (const { contract, token_id, kind, year, amount } of rows)
      yield { contract: toHex(contract), tokenId: BigInt(token_id), kind, year, amount: BigInt(amount) };
  }
}

/** Adds sums to the kept totals, and takes away what comes to no events. */
export async function addToTotals(tx: Transaction, chainId: number, sums: readonly SupplySum[]): Promise<void> {
  if (sums.length === 0) return;
  const of = <Value>(read: (sum: SupplySum) => Value): Value[] => sums.map(read);
  const touched = await tx<{ events: bigint }[]>`
    INSERT INTO credit_token_totals (chain_id, contract, token_id, kind, year, amount, events)
    SELECT ${chainId}, decode(contract, 'hex'), token_id, kind, year, amount, events FROM unnest(
      ${of((sum) => sum.contract.slice(2))}::text[], ${of((sum) => String(sum.tokenId))}::numeric[], ${of((sum) => sum.kind)}::text[],
      ${of((sum) => sum.year)}::integer[], ${of((sum) => String(sum.amount))}::numeric[], ${of((sum) => sum.events)}::bigint[])
      AS s (contract, token_id, kind, year, amount, events)
    ON CONFLICT (chain_id, contract, token_id, kind, year) DO UPDATE
    SET amount = credit_token_totals.amount + excluded.amount, events = credit_token_totals.events + excluded.events
    RETURNING events`;
  if (touched.some((row) => row.events === 0n)) await tx`DELETE FROM credit_token_totals WHERE chain_id = ${chainId} AND events = 0`;
}
