// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {RollCallVotes} from "./RollCallVotes.sol";

/// @title What an election office recorded: single papers, or sums by counting unit.
abstract contract PaperVotes is RollCallVotes {
    /// @dev Rows of ballot number (4), counting unit such as a precinct (2) and choices, then a receipt (32), a weight (16).
    function _countCastVoteRecords(Count memory count, State storage state, bytes calldata votes) internal {
        uint256 ranks = state.ranks;
        bool tagged = state.tagged;
        bool weighted = state.weighted;
        uint256 row = 6 + ranks + (tagged ? 32 : 0) + (weighted ? 16 : 0);
        _checkRows(votes, row);
        uint256 last = state.last;
        for (uint256 at = 0; at < votes.length; at += row) {
            uint256 number = _word(votes, at) >> 224;
            if (number <= last) revert NotAscending(count.ballot, last, number);
            last = number;
            if (tagged) _use(count, bytes32(_word(votes, at + 6 + ranks)), REVEALED);
            uint256 weight = weighted ? _word(votes, at + row - 16) >> 128 : 0;
            _add(count, state, votes, at + 6, ranks, weight);
        }
        state.last = uint48(last);
    }

    /// @dev Rows of counting unit (4) and a count (8) for each option. Units ascend.
    function _countAggregate(Count memory count, State storage state, bytes calldata votes) internal {
        uint256 options = state.options;
        uint256 row = 4 + 8 * options;
        _checkRows(votes, row);
        uint256 last = state.last;
        for (uint256 at = 0; at < votes.length; at += row) {
            uint256 unit = _word(votes, at) >> 224;
            if (unit <= last) revert NotAscending(count.ballot, last, unit);
            last = unit;
            for (uint256 choice = 1; choice <= options; ++choice) {
                uint256 number = _word(votes, at + 4 + 8 * (choice - 1)) >> 192;
                // Bounded so that no sum of rows reaches the next lane.
                if (number > type(uint40).max) revert Malformed("count");
                unchecked {
                    count.tally[choice >> 2] += number << (64 * (choice & 3));
                    count.votes += number;
                }
            }
        }
        state.last = uint48(last);
    }
}
