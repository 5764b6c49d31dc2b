import type { StagedLogs } from "../../../kernel/ledger.ts";
import { copyRows } from "../../../store/copy.ts";
import { deleteAbove } from "../../../store/streams.ts";
import type { DomainWriter } from "../../domain.ts";
import { decodeGovernorLog } from "./decode.ts";
import type { GovernorEvent } from "./events.ts";

class StagedGovernors implements StagedLogs {
  readonly domain = "governor";
  readonly events: readonly GovernorEvent[];

  constructor(events: readonly GovernorEvent[]) {
    this.events = events;
  }
}

const place = ["chain_id", "block_number", "log_index", "tx_index", "contract", "proposal"];

export const governorWriter: DomainWriter = {
  read: (logs) => new StagedGovernors(logs.map(decodeGovernorLog).filter((event) => event !== undefined)),

  async write(tx, staged) {
    const events = staged.flatMap((logs) => (logs instanceof StagedGovernors ? logs.events : []));
    await copyRows(
      tx,
      "governor_proposals",
      [...place, "proposer", "calls", "vote_start", "vote_end", "description"],
      events.filter((event) => event.type === "created"),
      (out, event) => {
        out.bigint(event.chainId);
        out.bigint(event.blockNumber);
        out.integer(event.logIndex);
        out.integer(event.transactionIndex);
        out.hex(event.contract);
        out.numeric(event.proposal, 0);
        out.hex(event.proposer);
        out.text(JSON.stringify(event.calls));
        out.numeric(event.voteStart, 0);
        out.numeric(event.voteEnd, 0);
        out.text(event.description);
      },
    );
    await copyRows(
      tx,
      "governor_votes",
      [...place, "kind", "voter", "support", "weight", "against", "in_favour", "abstain", "reason", "params"],
      events.filter((event) => event.type === "vote"),
      (out, event) => {
        out.bigint(event.chainId);
        out.bigint(event.blockNumber);
        out.integer(event.logIndex);
        out.integer(event.transactionIndex);
        out.hex(event.contract);
        out.numeric(event.proposal, 0);
        out.text(event.kind);
        out.hex(event.voter);
        out.integer(event.support);
        out.numeric(event.weight, 0);
        out.numeric(event.effect?.against ?? null, 0);
        out.numeric(event.effect?.inFavour ?? null, 0);
        out.numeric(event.effect?.abstain ?? null, 0);
        out.text(event.reason);
        out.hex(event.params);
      },
    );
    await copyRows(
      tx,
      "governor_changes",
      [...place, "change", "until"],
      events.filter((event) => event.type === "changed"),
      (out, event) => {
        out.bigint(event.chainId);
        out.bigint(event.blockNumber);
        out.integer(event.logIndex);
        out.integer(event.transactionIndex);
        out.hex(event.contract);
        out.numeric(event.proposal, 0);
        out.text(event.change);
        out.numeric(event.until, 0);
      },
    );
  },

  async rollBack(tx, chainId, block) {
    await deleteAbove(tx, ["governor_proposals", "governor_votes", "governor_changes", "governor_tallies"], chainId, block);
  },
};
