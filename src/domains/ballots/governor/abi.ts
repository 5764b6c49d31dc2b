import { event, indexed } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";

/**
 * Events of OpenZeppelin's Governor 4.x and 5.x (IGovernor.sol, GovernorCountingOverridable.sol, GovernorPreventLateQuorum.sol).
 * `support` is a bucket that the counting mode explains.
 */
export const events = {
  ProposalCreated: event(
    "0x7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0",
    "ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string)",
    {
      proposalId: p.uint256,
      proposer: p.address,
      targets: p.array(p.address),
      values: p.array(p.uint256),
      signatures: p.array(p.string),
      calldatas: p.array(p.bytes),
      voteStart: p.uint256,
      voteEnd: p.uint256,
      description: p.string,
    },
  ),
  VoteCast: event("0xb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4", "VoteCast(address,uint256,uint8,uint256,string)", {
    voter: indexed(p.address),
    proposalId: p.uint256,
    support: p.uint8,
    weight: p.uint256,
    reason: p.string,
  }),
  VoteCastWithParams: event(
    "0xe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712",
    "VoteCastWithParams(address,uint256,uint8,uint256,string,bytes)",
    {
      voter: indexed(p.address),
      proposalId: p.uint256,
      support: p.uint8,
      weight: p.uint256,
      reason: p.string,
      params: p.bytes,
    },
  ),
  OverrideVoteCast: event(
    "0x49549bd03796fa3aec6f7adab515dd07e1b4d2021298a516bd2a048c95413c71",
    "OverrideVoteCast(address,uint256,uint8,uint256,string)",
    { voter: indexed(p.address), proposalId: p.uint256, support: p.uint8, weight: p.uint256, reason: p.string },
  ),
  VoteReduced: event("0xa3e9dc6f75dd03afa423da7498d345528f378d27f40d23f69693cec61e1cd127", "VoteReduced(address,uint256,uint8,uint256)", {
    delegate: indexed(p.address),
    proposalId: p.uint256,
    support: p.uint8,
    weight: p.uint256,
  }),
  ProposalExtended: event("0x541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba511", "ProposalExtended(uint256,uint64)", {
    proposalId: indexed(p.uint256),
    extendedDeadline: p.uint64,
  }),
  ProposalQueued: event("0x9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892", "ProposalQueued(uint256,uint256)", {
    proposalId: p.uint256,
    etaSeconds: p.uint256,
  }),
  ProposalExecuted: event("0x712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f", "ProposalExecuted(uint256)", {
    proposalId: p.uint256,
  }),
  ProposalCanceled: event("0x789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c", "ProposalCanceled(uint256)", {
    proposalId: p.uint256,
  }),
};
