// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotStorage} from "./BallotStorage.sol";

/// @title What votes add up to: counted in memory over a record, then stored at once.
abstract contract BallotTally is BallotStorage {
    /// @dev What is counted of a record before it is stored.
    struct Count {
        uint32 stream;
        uint64 ballot;
        uint256[64] tally;
        uint256[] weight;
        uint256 votes;
    }

    error AlreadyVoted(uint64 ballot, bytes32 tag);
    error NotEligible(uint64 ballot, bytes32 voter);

    function _begin(uint32 stream, uint64 ballot, bool weighted) internal pure returns (Count memory count) {
        count.stream = stream;
        count.ballot = ballot;
        if (weighted) count.weight = new uint256[](128);
    }

    /// @dev Counts the choices of a row: the first of a ranked ballot, each of any other, whose choices then ascend.
    function _add(
        Count memory count,
        State storage state,
        bytes calldata votes,
        uint256 at,
        uint256 ranks,
        uint256 weight
    ) internal view {
        bool ranked = state.rule == Rule.Ranked;
        uint256 options = state.options;
        uint256 word = _word(votes, at);
        uint256 before;
        for (uint256 i = 0; i < ranks; ++i) {
            uint256 choice = i < 32 ? (word >> (248 - 8 * i)) & 0xff : uint8(votes[at + i]);
            if (choice > options && choice < WRITE_IN) revert UnknownOption(count.ballot, choice);
            if (!ranked && i > 0 && choice != 0 && choice <= before) revert UnknownOption(count.ballot, choice);
            bool counts = i == 0 || (!ranked && choice != 0);
            before = choice;
            if (!counts) continue;
            unchecked {
                count.tally[choice >> 2] += 1 << (64 * (choice & 3));
                if (count.weight.length != 0) count.weight[choice >> 1] += weight << (128 * (choice & 1));
            }
        }
        unchecked {
            ++count.votes;
        }
    }

    function _use(Count memory count, bytes32 tag, bytes32 mark) internal {
        if (used[count.stream][count.ballot][tag] != 0) revert AlreadyVoted(count.ballot, tag);
        used[count.stream][count.ballot][tag] = mark;
    }

    function _store(Count memory count, State storage state) internal {
        mapping(uint256 => uint256) storage tally = tallies[count.stream][count.ballot];
        unchecked {
            // Lanes borrow from each other where a vote was taken back; in the sum that is made good.
            for (uint256 i = 0; i < 64; ++i) if (count.tally[i] != 0) tally[i] += count.tally[i];
            for (uint256 i = 0; i < count.weight.length; ++i) {
                if (count.weight[i] != 0) weights[count.stream][count.ballot][i] += count.weight[i];
            }
            state.votes += uint48(count.votes);
        }
    }
}
