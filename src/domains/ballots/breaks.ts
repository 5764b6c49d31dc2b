import { InvalidLedger } from "../../kernel/errors.ts";
import type { Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { StagedBlock } from "../domain.ts";
import type { BallotBreak, BallotRecord, UnreadableRecord } from "./events.ts";

const columns = ["chain_id", "block_number", "log_index", "tx_index", "stream_id", "seq", "expected", "ballot", "kind", "record_hash"];

/**
 * Records of a contract that keeps to no rule: they are set down beside the others and shown, and the reading goes on. Only of blocks
 * whose receipts were checked against their header: there a number that is left out is the contract's doing and not the node's.
 */
export class BreaksOfStreams {
  readonly #blocks: ReadonlyMap<number, StagedBlock>;
  readonly #list: BallotBreak[] = [];

  constructor(blocks: ReadonlyMap<number, StagedBlock>) {
    this.#blocks = blocks;
  }

  /** @throws InvalidLedger for a record that can't be read, of a block that was not verified */
  take(record: BallotRecord | UnreadableRecord, expected: number): "take" | "leave" | "refuse" {
    const verified = this.#blocks.get(record.blockNumber)?.verified === true;
    if (record.type === "unreadable" && !verified) {
      throw new InvalidLedger(
        `Block ${record.blockNumber}, log ${record.logIndex} of ${record.contract}: expected a record of ballots, got bytes that are none. Either the node altered it, or the contract writes such; with VERIFY_RECEIPTS=true they are told apart.`,
      );
    }
    if (!verified) return "refuse";
    const kind = record.type === "unreadable" ? "unreadable" : record.seq > expected ? "gap" : "stray";
    this.#list.push({ ...record, kind, expected, ballot: ballotOf(record) });
    return kind === "gap" ? "take" : "leave";
  }

  async write(tx: Transaction): Promise<void> {
    await copyRows(tx, "ballot_breaks", columns, this.#list, (out, found) => {
      out.bigint(found.chainId);
      out.bigint(found.blockNumber);
      out.integer(found.logIndex);
      out.integer(found.transactionIndex);
      out.text(found.streamId);
      out.numeric(BigInt(found.seq), 0);
      out.bigint(found.expected);
      out.bigint(found.ballot);
      out.text(found.kind);
      out.hex(found.recordHash);
    });
  }
}

function ballotOf(record: BallotRecord | UnreadableRecord): number | null {
  switch (record.type) {
    case "unreadable":
    case "names-listed":
      return null;
    case "ballot-opened":
      return record.seq;
    default:
      return record.ballot;
  }
}
