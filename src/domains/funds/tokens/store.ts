import { toBytes } from "../../../store/bytes.ts";
import type { Transaction } from "../../../store/client.ts";
import { copyRows } from "../../../store/copy.ts";
import { deleteAbove } from "../../../store/streams.ts";
import type { Expanded } from "./expand.ts";
import type { TokenTransfer } from "./transfers.ts";

/** What a token's transfers say beyond the flows that they are. */
export async function writeTokens(tx: Transaction, transfers: readonly TokenTransfer[], { opened, seqs }: Expanded): Promise<void> {
  for (const { chainId, streamId, blockNumber, token } of opened) {
    await tx`
      INSERT INTO tokens (chain_id, stream_id, symbol, name, decimals, start_block, block_number)
      VALUES (${chainId}, ${streamId}, ${token.symbol}, ${token.name}, ${token.decimals}, ${token.startBlock}, ${blockNumber})`;
    for (const { address, organisation, role, programme, country } of token.labels.addresses) {
      await tx`
        INSERT INTO token_labels (chain_id, stream_id, address, ref, name, role, programme, country, block_number)
        VALUES (${chainId}, ${streamId}, ${toBytes(address)}, ${organisation.ref}, ${organisation.name}, ${role},
          ${programme?.title ?? null}, ${country}, ${blockNumber})`;
    }
  }
  const columns = ["chain_id", "block_number", "log_index", "tx_index", "stream_id", "seq", "sender", "receiver", "amount"];
  const rows = transfers.map((transfer, i) => ({ transfer, seq: seqs[i] ?? 0 }));
  await copyRows(tx, "token_transfers", columns, rows, (out, { transfer, seq }) => {
    out.bigint(transfer.chainId);
    out.bigint(transfer.blockNumber);
    out.integer(transfer.logIndex);
    out.integer(transfer.transactionIndex);
    out.text(transfer.streamId);
    out.bigint(seq);
    out.hex(transfer.from);
    out.hex(transfer.to);
    out.numeric(transfer.amount, 0);
  });
}

/** Takes back what stands above `block`; a balance that was read up to there says nothing of the chain that is left. */
export async function rollBackTokens(tx: Transaction, chainId: number, block: number): Promise<void> {
  await deleteAbove(tx, ["tokens", "token_labels", "token_transfers"], chainId, block);
  await tx`
    DELETE FROM token_balances b WHERE b.chain_id = ${chainId} AND (b.closing_block > ${block}
      OR NOT EXISTS (SELECT FROM tokens t WHERE t.chain_id = b.chain_id AND t.stream_id = b.stream_id))`;
}
