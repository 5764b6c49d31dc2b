// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotTally} from "./BallotTally.sol";
import {MembershipProofs} from "./MembershipProofs.sol";
import {MerklePath} from "./MerklePath.sol";

/// @title Votes under nullifiers, which tell nothing of the voter.
abstract contract NullifierVotes is BallotTally {
    /// @notice Checks the proofs of members of a group.
    MembershipProofs public immutable membership = new MembershipProofs();
    /// @notice What proofs of membership are bound to: the hash of the ballot's terms. Of ballots of a group only.
    mapping(uint32 stream => mapping(uint64 ballot => bytes32)) public scopes;

    /// @dev Rows of nullifier (32) and choices, then a weight (16), then what shows that the voter may vote.
    function _countSecret(Count memory count, State storage state, bytes calldata votes) internal {
        uint256 ranks = state.ranks;
        bool weighted = state.weighted;
        uint256 row = 32 + ranks + (weighted ? 16 : 0);
        uint256 whole = row + _besideLength(state);
        _checkRows(votes, whole);
        for (uint256 at = 0; at < votes.length; at += whole) {
            bytes32 tag = bytes32(_word(votes, at));
            uint256 said = _word(votes, at + 32) >> (256 - 8 * (ranks < 32 ? ranks : 32));
            _checkVoter(state, count.stream, count.ballot, tag, said, votes[at + row:at + whole]);
            uint256 weight = weighted ? _word(votes, at + row - 16) >> 128 : 0;
            if (state.revotable) _replace(count, state, tag, votes[at + 32:at + row], weight);
            else _use(count, tag, REVEALED);
            _add(count, state, votes, at + 32, ranks, weight);
        }
    }

    /// @dev Length of what a row holds to show that its voter may vote: a proof, or a path to the root.
    function _besideLength(State storage state) internal view returns (uint256) {
        uint256 depth = state.depth;
        return depth > GROUP ? 256 : 32 * depth;
    }

    /// @param said the choices as one number, or the commitment of a sealed vote
    function _checkVoter(
        State storage state,
        uint32 stream,
        uint64 ballot,
        bytes32 tag,
        uint256 said,
        bytes calldata beside
    ) internal view {
        uint256 depth = state.depth;
        if (depth == 0) return;
        bytes32 root = state.eligibility;
        if (depth > GROUP) {
            uint256[4] memory values = [uint256(root), uint256(tag), said, uint256(scopes[stream][ballot])];
            if (!membership.hold(depth - GROUP, values, beside)) revert NotEligible(ballot, tag);
        } else if (MerklePath.rootOf(tag, beside) != root) {
            revert NotEligible(ballot, tag);
        }
    }

    /// @dev Takes back what the nullifier stood for, and keeps what it stands for now.
    function _replace(Count memory count, State storage state, bytes32 tag, bytes calldata choices, uint256 weight)
        private
    {
        // Up to 15 choices beside a weight: bounded when the ballot is opened. The last bit says that it was used.
        bytes32 kept = used[count.stream][count.ballot][tag];
        uint256 ranks = state.ranks;
        if (kept != 0) {
            _addKept(count, state, kept, ranks);
            unchecked {
                count.tally[OVERWRITTEN / 4] += 1 << (64 * (OVERWRITTEN % 4));
            }
        }
        uint256 packed = (uint256(bytes32(choices[:ranks])) & ~uint256(type(uint136).max)) | (weight << 8) | 1;
        used[count.stream][count.ballot][tag] = bytes32(packed);
    }

    function _addKept(Count memory count, State storage state, bytes32 kept, uint256 ranks) private view {
        bool first = true;
        bool ranked = state.rule == Rule.Ranked;
        uint256 weight = (uint256(kept) >> 8) & type(uint128).max;
        for (uint256 i = 0; i < ranks && (first || !ranked); ++i) {
            uint256 choice = uint8(kept[i]);
            if (choice == 0 && !first) break;
            first = false;
            unchecked {
                count.tally[choice >> 2] -= 1 << (64 * (choice & 3));
                if (count.weight.length != 0) count.weight[choice >> 1] -= weight << (128 * (choice & 1));
            }
        }
    }
}
