import type { QueryGovernorProposalsArgs, QueryGovernorVotesArgs } from "../../../generated/graphql.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import { toHex } from "../../../store/bytes.ts";
import type { Cell, Download, Pin, Question } from "../../domain.ts";
import { judge } from "./judge.ts";
import { getProposals, getVotes, readFilter } from "./lists.ts";
import { readProposalId } from "./proposal.ts";
import { findProposal, governorsByKey } from "./read.ts";

export const proposalsDownload: Download = {
  name: "governor-proposals",
  field: "governorProposals",
  async open(question: Question, { filter }: QueryGovernorProposalsArgs, pin: Pin) {
    const { nodes } = await getProposals(question, readFilter(filter), null, null, pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(
        nodes.map(async (proposal): Promise<readonly Cell[]> => {
          const { governor, count, quorum, quorumReached, deadline, state } = await judge(question, proposal);
          const transaction = await question.linked("Transaction", proposal.event, pin);
          const amount = (value: bigint) => fromMinorUnits(value, governor.decimals);
          return [
            proposal.id,
            governor.chainId,
            governor.contract,
            governor.name,
            proposal.row.proposal,
            proposal.title,
            state,
            proposal.row.vote_start,
            String(deadline),
            governor.clockMode,
            governor.countingMode,
            amount(count.against),
            amount(count.inFavour),
            amount(count.abstain),
            quorum === null ? null : amount(quorum),
            quorumReached,
            count.votes,
            count.voters,
            toHex(proposal.row.proposer),
            proposal.row.block_number,
            transaction.hash,
          ];
        }),
      );
    }
    const columns = [
      "id",
      "chain_id",
      "contract",
      "governor",
      "proposal",
      "title",
      "state",
      "vote_start",
      "vote_end",
      "clock_mode",
      "counting_mode",
      "against",
      "for",
      "abstain",
      "quorum",
      "quorum_reached",
      "votes",
      "voters",
      "proposer",
      "block_number",
      "transaction_hash",
    ];
    return { columns, count: nodes.length, rows: rows() };
  },
};

export const votesDownload: Download = {
  name: "governor-votes",
  field: "governorVotes",
  async open(question: Question, { proposal: id, voter }: QueryGovernorVotesArgs, pin: Pin) {
    const key = readProposalId(id);
    const proposal = key === null ? null : await findProposal(question, key, pin);
    if (proposal === null) throw new RequestError("UNKNOWN_RECORD", `There is no proposal ${JSON.stringify(id.slice(0, 120))}.`);
    const { decimals } = await governorsByKey.get(question, proposal.key, pin);
    const { nodes } = await getVotes(question, proposal, decimals, voter ?? null, null, null);
    const amount = (value: bigint | null) => (value === null ? null : fromMinorUnits(value, decimals));
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(
        nodes.map(async (vote): Promise<readonly Cell[]> => {
          const { hash } = await question.linked("Transaction", vote.event, pin);
          const { kind, voter: address, support, weight, against, inFavour, abstain, reason, event } = vote;
          const effect = [amount(against), amount(inFavour), amount(abstain)];
          return [id, kind.toUpperCase(), address, support, amount(weight), ...effect, reason, event.blockNumber, event.logIndex, hash];
        }),
      );
    }
    const columns = ["proposal", "kind", "voter", "support", "weight", "against", "for", "abstain", "reason"];
    return { columns: [...columns, "block_number", "log_index", "transaction_hash"], count: nodes.length, rows: rows() };
  },
};
