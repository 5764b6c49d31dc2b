import { InvalidLedger } from "../../../kernel/errors.ts";
import type { ChainLog } from "../../../kernel/ledger.ts";
import { storableText } from "../../../kernel/ledger-text.ts";
import { events } from "./abi.ts";
import type { Effect, GovernorEvent, GovernorVote, VoteKind } from "./events.ts";

/** `support` of a vote whose weight its voter divides (GovernorCountingFractional). */
const split = 255;

/**
 * @returns undefined for a log that is none of a Governor's
 * @throws InvalidLedger for one that no Governor writes so: the sources file then names another contract
 */
export function decodeGovernorLog(log: ChainLog): GovernorEvent | undefined {
  try {
    return decode(log);
  } catch (cause) {
    throw new InvalidLedger(
      `Block ${log.blockNumber}, log ${log.logIndex}: ${log.address} logs a Governor's event in another form than OpenZeppelin's. ` +
        "It is another kind of contract: take it out of the sources file.",
      { cause },
    );
  }
}

function decode(log: ChainLog): GovernorEvent | undefined {
  const { topics, data } = log;
  const raw = { topics: [...topics], data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}` };
  const place = (proposal: bigint) => {
    const { chainId, blockNumber, logIndex, transactionIndex, address: contract } = log;
    return { chainId, blockNumber, logIndex, transactionIndex, contract, proposal };
  };
  const vote = (
    kind: VoteKind,
    said: { readonly proposalId: bigint; readonly support: number; readonly weight: bigint; readonly reason?: string },
    voter: string,
    params: string | null = null,
  ): GovernorVote => ({
    type: "vote",
    ...place(said.proposalId),
    kind,
    voter: voter.toLowerCase(),
    support: said.support,
    weight: said.weight,
    effect: effectOf(kind, said.support, said.weight, params),
    reason: storableText(said.reason ?? ""),
    params,
  });
  const changed = (change: "extended" | "queued" | "executed" | "canceled", proposal: bigint, until: bigint | null = null) =>
    ({ type: "changed", ...place(proposal), change, until }) as const;
  switch (topics[0]) {
    case events.ProposalCreated.topic: {
      const said = events.ProposalCreated.decode(raw);
      const { targets, values, signatures, calldatas } = said;
      return {
        type: "created",
        ...place(said.proposalId),
        proposer: said.proposer.toLowerCase(),
        calls: targets.map((target, i) => ({
          target: target.toLowerCase(),
          value: String(values[i] ?? 0n),
          signature: storableText(signatures[i] ?? ""),
          calldata: calldatas[i] ?? "0x",
        })),
        voteStart: said.voteStart,
        voteEnd: said.voteEnd,
        description: storableText(said.description),
      };
    }
    case events.VoteCast.topic: {
      const said = events.VoteCast.decode(raw);
      return vote("cast", said, said.voter);
    }
    case events.VoteCastWithParams.topic: {
      const said = events.VoteCastWithParams.decode(raw);
      return vote(said.support === split ? "split" : "cast", said, said.voter, said.params);
    }
    case events.OverrideVoteCast.topic: {
      const said = events.OverrideVoteCast.decode(raw);
      return vote("override", said, said.voter);
    }
    case events.VoteReduced.topic: {
      const said = events.VoteReduced.decode(raw);
      return vote("reduced", said, said.delegate);
    }
    case events.ProposalExtended.topic: {
      const said = events.ProposalExtended.decode(raw);
      return changed("extended", said.proposalId, said.extendedDeadline);
    }
    case events.ProposalQueued.topic: {
      const said = events.ProposalQueued.decode(raw);
      return changed("queued", said.proposalId, said.etaSeconds);
    }
    case events.ProposalExecuted.topic:
      return changed("executed", events.ProposalExecuted.decode(raw).proposalId);
    case events.ProposalCanceled.topic:
      return changed("canceled", events.ProposalCanceled.decode(raw).proposalId);
    default:
      return undefined;
  }
}

/** What the vote adds to each option. A split says it in its params: three numbers of 128 bits, packed: against, for, abstain. */
function effectOf(kind: VoteKind, support: number, weight: bigint, params: string | null): Effect | null {
  if (kind === "split") {
    const match = /^0x([0-9a-f]{32})([0-9a-f]{32})([0-9a-f]{32})$/.exec(params ?? "");
    if (match === null) return null;
    const part = (index: number) => BigInt(`0x${match[index]}`);
    return { against: part(1), inFavour: part(2), abstain: part(3) };
  }
  if (support > 2) return null;
  const added = kind === "reduced" ? -weight : weight;
  const to = (option: number) => (support === option ? added : 0n);
  return { against: to(0), inFavour: to(1), abstain: to(2) };
}
