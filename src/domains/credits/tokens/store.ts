import type { StagedLogs } from "../../../kernel/ledger.ts";
import { blockDay } from "../../../kernel/stream-course.ts";
import { copyRows } from "../../../store/copy.ts";
import type { CopyWriter } from "../../../store/copy-writer.ts";
import { deleteAbove } from "../../../store/streams.ts";
import type { DomainWriter } from "../../domain.ts";
import { changesOf, SupplySums } from "./changes.ts";
import { decodeCarbonTokenLog } from "./decode.ts";
import type { CarbonTokenEvent, Place } from "./events.ts";
import { addToTotals, getChangesAbove } from "./store-totals.ts";

class StagedCarbonTokens implements StagedLogs {
  readonly domain = "carbon tokens";
  readonly events: readonly CarbonTokenEvent[];

  constructor(events: readonly CarbonTokenEvent[]) {
    this.events = events;
  }
}

const place = ["chain_id", "block_number", "log_index", "tx_index", "contract"];

export const carbonTokensWriter: DomainWriter = {
  read: (logs) => new StagedCarbonTokens(logs.flatMap(decodeCarbonTokenLog)),

  async write(tx, staged, blocks) {
    const events = staged.flatMap((logs) => (logs instanceof StagedCarbonTokens ? logs.events : []));
    const [first] = events;
    if (first === undefined) return;
    const dayOf = blockDay(blocks);
    // A transaction's events lie in one block, and a block is stored whole: what belongs together comes together.
    const changes = changesOf(events, (block) => Number(dayOf(block).slice(0, 4)));
    await copyRows(
      tx,
      "credit_token_moves",
      [...place, "record_index", "form", "token_id", "sender", "receiver", "amount"],
      events.filter((event) => event.type === "move"),
      (out, move) => {
        writePlace(out, move);
        out.integer(move.recordIndex);
        out.text(move.form);
        out.numeric(move.tokenId, 0);
        out.hex(move.sender);
        out.hex(move.receiver);
        out.numeric(move.amount, 0);
      },
    );
    await copyRows(
      tx,
      "credit_token_notices",
      [...place, "shape", "kind", "token_id", "amount", "account", "beneficiary", "named", "number"],
      events.filter((event) => event.type === "notice"),
      (out, notice) => {
        writePlace(out, notice);
        out.text(notice.shape);
        out.text(notice.kind);
        out.numeric(notice.tokenId, 0);
        out.numeric(notice.amount, 0);
        out.hex(notice.account);
        out.hex(notice.beneficiary);
        out.boolean(notice.named);
        out.numeric(notice.number, 0);
      },
    );
    await copyRows(
      tx,
      "credit_token_changes",
      [...place, "record_index", "kind", "token_id", "amount", "year", "account", "beneficiary", "notice_log"],
      changes,
      (out, change) => {
        writePlace(out, change);
        out.integer(change.recordIndex);
        out.text(change.kind);
        out.numeric(change.tokenId, 0);
        out.numeric(change.amount, 0);
        out.integer(change.year);
        out.hex(change.account);
        out.hex(change.beneficiary);
        out.integer(change.noticeLog);
      },
    );
    const sums = new SupplySums();
    for (const change of changes) sums.add(change, 1n);
    await addToTotals(tx, first.chainId, sums.sums);
  },

  async rollBack(tx, chainId, block) {
    const sums = new SupplySums();
    for await (const change of getChangesAbove(tx, chainId, block)) sums.add(change, -1n);
    await addToTotals(tx, chainId, sums.sums);
    await deleteAbove(tx, ["credit_token_moves", "credit_token_notices", "credit_token_changes"], chainId, block);
    await tx`DELETE FROM credit_token_supplies WHERE chain_id = ${chainId} AND closing_block > ${block}`;
  },
};

function writePlace(out: CopyWriter, { chainId, blockNumber, logIndex, transactionIndex, contract }: Place): void {
  out.bigint(chainId);
  out.bigint(blockNumber);
  out.integer(logIndex);
  out.integer(transactionIndex);
  out.hex(contract);
}
