import type { Resolvers } from "../../../generated/graphql.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { readPageSize } from "../../../kernel/page.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import { toHex } from "../../../store/bytes.ts";
import type { DomainReader, Hit, Pin, Question } from "../../domain.ts";
import { proposalsDownload, votesDownload } from "./downloads.ts";
import type { ProposedCall } from "./events.ts";
import { findingsOf, judge } from "./judge.ts";
import { voteSlots } from "./layouts.ts";
import { getProposals, getVotes, readFilter } from "./lists.ts";
import { readProposalId } from "./proposal.ts";
import { findProposal, getGovernors, governorsByKey, proposalCounts } from "./read.ts";

const changeKinds = { extended: "EXTENDED", queued: "QUEUED", executed: "EXECUTED", canceled: "CANCELED" } as const;
const voteKinds = { cast: "CAST", split: "SPLIT", override: "OVERRIDE", reduced: "REDUCED" } as const;

const resolvers = {
  Query: {
    governors: async (_, { asOf }, question) => getGovernors(question, await question.pin(asOf)),
    governorProposals: async (_, { filter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      return getProposals(question, readFilter(filter), size, after ?? null, await question.pin(asOf));
    },
    governorProposal: async (_, { id, asOf }, question) => {
      const key = readProposalId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : findProposal(question, key, pin);
    },
    governorVotes: async (_, { proposal: id, voter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const key = readProposalId(id);
      const proposal = key === null ? null : await findProposal(question, key, pin);
      if (proposal === null) throw new RequestError("UNKNOWN_RECORD", `There is no proposal ${JSON.stringify(id.slice(0, 120))}.`);
      const { decimals } = await governorsByKey.get(question, proposal.key, pin);
      return getVotes(question, proposal, decimals, voter ?? null, size, after ?? null);
    },
  },
  Governor: {
    id: ({ chainId, contract }) => `${chainId}-${contract}`,
    proposals: ({ chainId, contract, pin }, _, question) => proposalCounts.get(question, { chainId, contract }, pin),
  },
  GovernorProposal: {
    governor: ({ key, pin }, _, question) => governorsByKey.get(question, key, pin),
    number: ({ row }) => row.proposal,
    proposer: ({ row }) => toHex(row.proposer),
    description: ({ row }) => row.description,
    calls: ({ row }) => {
      const calls: readonly ProposedCall[] = JSON.parse(row.calls);
      return calls;
    },
    voteStart: ({ row }) => row.vote_start,
    voteEnd: async (proposal, _, question) => String((await judge(question, proposal)).deadline),
    firstVoteEnd: async (proposal, _, question) =>
      String((await judge(question, proposal)).deadline) === proposal.row.vote_end ? null : proposal.row.vote_end,
    state: async (proposal, _, question) => (await judge(question, proposal)).state,
    choices: async (proposal, _, question) => {
      const { count, tally, governor } = await judge(question, proposal);
      const choice = (option: "AGAINST" | "FOR" | "ABSTAIN", of: "against" | "inFavour" | "abstain") => ({
        option,
        weight: fromMinorUnits(count[of], governor.decimals),
        tallied: tally?.sums == null ? null : fromMinorUnits(tally.sums[of], governor.decimals),
      });
      return [choice("AGAINST", "against"), choice("FOR", "inFavour"), choice("ABSTAIN", "abstain")];
    },
    voteCount: async (proposal, _, question) => (await judge(question, proposal)).count.votes,
    voters: async (proposal, _, question) => (await judge(question, proposal)).count.voters,
    quorum: async (proposal, _, question) => {
      const { quorum, governor } = await judge(question, proposal);
      return quorum === null ? null : fromMinorUnits(quorum, governor.decimals);
    },
    quorumReached: async (proposal, _, question) => (await judge(question, proposal)).quorumReached,
    tallyBasis: async (proposal, _, question) => {
      const { tally } = await judge(question, proposal);
      if (tally === null || tally.sums === null) return "UNKNOWN";
      return tally.basis === "storage_proof" ? "STORAGE_PROOF" : "CONTRACT_CALL";
    },
    tallyBlock: async (proposal, _, question) => (await judge(question, proposal)).tally?.block ?? null,
    laterTallyBlock: async (proposal, _, question) => (await judge(question, proposal)).laterTally,
    findings: (proposal, _, question) => findingsOf(question, proposal),
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
    changes: async (proposal, _, question) => (await judge(question, proposal)).changes,
    votes: async (proposal, { voter, first, after }, question) => {
      const size = readPageSize(first);
      const { decimals } = await governorsByKey.get(question, proposal.key, proposal.pin);
      return getVotes(question, proposal, decimals, voter ?? null, size, after ?? null);
    },
    tallyProof: async (proposal, _, question) => {
      const { tally, count } = await judge(question, proposal);
      if (tally?.layout == null) return null;
      const { chainId, contract, proposal: number } = proposal.key;
      const slots = voteSlots(tally.layout, BigInt(number));
      const epoch = `${number} ${count.against} ${count.inFavour} ${count.abstain} ${count.votes}`;
      const proof = await question.proveStorage(chainId, contract, slots, epoch, proposal.pin);
      if (proof !== null) question.weigh(proof.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0));
      return proof;
    },
    transaction: ({ event, pin }, _, question) => question.linked("Transaction", event, pin),
    proof: ({ event, pin }, _, question) => question.entity("EventProof", event, pin),
  },
  GovernorChange: {
    kind: ({ change }) => changeKinds[change],
    transaction: ({ event, pin }, _, question) => question.linked("Transaction", event, pin),
  },
  GovernorVote: {
    id: ({ event: { chainId, blockNumber, logIndex } }) => `${chainId}-${blockNumber}-${logIndex}`,
    kind: ({ kind }) => voteKinds[kind],
    weight: ({ weight, decimals }) => fromMinorUnits(weight, decimals),
    against: ({ against, decimals }) => (against === null ? null : fromMinorUnits(against, decimals)),
    for: ({ inFavour, decimals }) => (inFavour === null ? null : fromMinorUnits(inFavour, decimals)),
    abstain: ({ abstain, decimals }) => (abstain === null ? null : fromMinorUnits(abstain, decimals)),
    logIndex: ({ event }) => event.logIndex,
    transaction: ({ event, pin }, _, question) => question.linked("Transaction", event, pin),
    proof: ({ event, pin }, _, question) => question.entity("EventProof", event, pin),
  },
} satisfies Resolvers;

/** Proposals by their number, or words of their description. */
async function search(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const key = readProposalId(text);
  const named = key === null ? null : await findProposal(question, key, pin);
  const { nodes } =
    named === null ? await getProposals(question, readFilter({ text: text.slice(0, 100) }), most, null, pin) : { nodes: [named] };
  return nodes.map((proposal) => ({
    kind: "PROPOSAL",
    id: proposal.id,
    title: proposal.title,
    detail: "",
    distance: named === null ? 2 : 0,
  }));
}

export const governorReader: DomainReader = {
  name: "governor",
  schema: ["src/domains/ballots/governor/governor.graphql"],
  resolvers,
  listSizes: {
    "Query.governors": 20,
    "GovernorProposal.calls": 10,
    "GovernorProposal.choices": 3,
    "GovernorProposal.findings": 6,
    "GovernorProposal.changes": 4,
  },
  downloads: [proposalsDownload, votesDownload],
  search,
};
