// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotTally} from "./BallotTally.sol";

/// @title Votes of voters who are named.
abstract contract RollCallVotes is BallotTally {
    /// Voters and ballot numbers ascend, so that none can stand there twice.
    error NotAscending(uint64 ballot, uint256 last, uint256 got);
    error NotTheRoll(uint64 ballot);

    /// @dev Rows of voter (3) and choice (1), then a weight (16) where the ballot has weights.
    function _countRollCall(Count memory count, State storage state, bytes calldata roll, bytes calldata votes) internal {
        bytes32 eligibility = state.eligibility;
        if (eligibility != 0 && keccak256(roll) != eligibility) revert NotTheRoll(count.ballot);
        bool weighted = state.weighted;
        uint256 row = weighted ? 20 : 4;
        _checkRows(votes, row);
        uint256 options = state.options;
        uint256 last = state.last;
        uint256 inRoll;
        for (uint256 at = 0; at < votes.length; at += row) {
            uint256 word = _word(votes, at);
            uint256 voter = word >> 232;
            if (voter <= last) revert NotAscending(count.ballot, last, voter);
            last = voter;
            if (!_isVoter(voter)) revert Malformed("voter");
            if (eligibility != 0) inRoll = _findInRoll(count.ballot, roll, inRoll, voter);
            uint256 choice = (word >> 224) & 0xff;
            if (choice == 0 || choice > options) revert UnknownOption(count.ballot, choice);
            unchecked {
                count.tally[choice >> 2] += 1 << (64 * (choice & 3));
                if (weighted) count.weight[choice >> 1] += ((word >> 96) & type(uint128).max) << (128 * (choice & 1));
                ++count.votes;
            }
        }
        state.last = uint48(last);
    }

    /// @dev Both the roll and the votes ascend, so that each is gone through once.
    function _findInRoll(uint64 ballot, bytes calldata roll, uint256 from, uint256 voter)
        private
        pure
        returns (uint256 at)
    {
        for (at = from; at < roll.length; at += 3) {
            uint256 named = _word(roll, at) >> 232;
            if (named == voter) return at;
            if (named > voter) break;
        }
        revert NotEligible(ballot, bytes32(voter << 232));
    }
}
