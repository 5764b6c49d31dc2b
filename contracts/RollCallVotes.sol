// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotTally} from "./BallotTally.sol";
import {VoterNames} from "./VoterNames.sol";

/// @title Votes of voters who are named.
abstract contract RollCallVotes is BallotTally, VoterNames {
    /// Voters and ballot numbers ascend, so that none can stand there twice.
    error NotAscending(uint64 ballot, uint256 last, uint256 got);
    error NotTheRoll(uint64 ballot);

    /// @dev Rows of voter (3) and choice (1), then a weight (16) where the ballot has weights. A voter is three letters, or the
    /// number of a name. Votes of one voter stand beside each other where the ballot is revotable: the last of them counts.
    function _countRollCall(Count memory count, State storage state, bytes calldata roll, bytes calldata votes) internal {
        bytes32 eligibility = state.eligibility;
        if (eligibility != 0 && keccak256(roll) != eligibility) revert NotTheRoll(count.ballot);
        bool weighted = state.weighted;
        uint256 row = weighted ? 20 : 4;
        _checkRows(votes, row);
        uint256 options = state.options;
        uint256 last = state.last;
        uint256 inRoll;
        bool named = state.form == Form.NamedRollCall;
        uint256 names = named ? _names[count.stream].length : 0;
        for (uint256 at = 0; at < votes.length; at += row) {
            uint256 word = _word(votes, at);
            uint256 voter = word >> 232;
            if (voter <= last) {
                // Only beside its own row, in the same record, is a voter's older vote at hand.
                if (voter != last || at == 0 || !state.revotable) revert NotAscending(count.ballot, last, voter);
                _overwrite(count, _word(votes, at - row), weighted);
            }
            last = voter;
            if (named ? voter > names : !_isVoter(voter)) revert Malformed("voter");
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

    /// @dev Takes back a row.
    function _overwrite(Count memory count, uint256 word, bool weighted) private pure {
        uint256 choice = (word >> 224) & 0xff;
        unchecked {
            count.tally[choice >> 2] -= 1 << (64 * (choice & 3));
            if (weighted) count.weight[choice >> 1] -= ((word >> 96) & type(uint128).max) << (128 * (choice & 1));
            count.tally[OVERWRITTEN / 4] += 1 << (64 * (OVERWRITTEN % 4));
        }
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
