// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotTerms} from "./BallotTerms.sol";
import {LedgerStreams} from "./LedgerStreams.sol";

/// @title What the contract keeps of a ballot, and when it takes votes.
/// @dev The order of the variables is part of the standard: proofs are computed from it.
abstract contract BallotStorage is LedgerStreams, BallotTerms {
    /// @dev One slot, and a second where it is said who may vote.
    struct State {
        Form form;
        Rule rule;
        bool live;
        bool revotable;
        bool weighted;
        bool tagged;
        bool closed;
        uint8 options;
        uint8 ranks;
        uint8 depth;
        /// Highest voter or ballot number so far: the next has to be higher.
        uint48 last;
        uint40 opens;
        uint40 closes;
        /// Rows recorded, those of votes that were overwritten included; of sealed votes those revealed.
        uint48 votes;
        /// Root of those who may vote, or the hash of the roll; 0: not said.
        bytes32 eligibility;
    }

    /// @notice By stream and number of the record that opened it.
    mapping(uint32 stream => mapping(uint64 ballot => State)) public ballots;
    /// @notice How often each choice was made: four counts of 64 bits a word, choice c in word c / 4, the first lowest.
    mapping(uint32 stream => mapping(uint64 ballot => mapping(uint256 word => uint256))) public tallies;
    /// @notice The weight behind each choice: two sums of 128 bits a word. Of weighted ballots only.
    mapping(uint32 stream => mapping(uint64 ballot => mapping(uint256 word => uint256))) public weights;
    /// @notice What a nullifier or receipt stands for: its choices and weight, or its commitment; 0 where it was never used.
    mapping(uint32 stream => mapping(uint64 ballot => mapping(bytes32 tag => bytes32))) public used;

    error UnknownBallot(uint64 ballot);
    error Closed(uint64 ballot);
    error StillOpen(uint64 ballot);
    error OutsideWindow(uint64 ballot, uint256 time);
    error WrongForm(uint64 ballot, Form form);
    error RowLength(uint256 bytes_, uint256 row);
    error UnknownOption(uint64 ballot, uint256 option);

    function _known(uint32 stream, uint64 ballot) internal view returns (State storage state) {
        state = ballots[stream][ballot];
        if (state.form == Form.Unset) revert UnknownBallot(ballot);
    }

    /// @dev A ballot that takes votes now.
    function _taking(uint32 stream, uint64 ballot) internal view returns (State storage state) {
        state = _known(stream, ballot);
        if (state.closed) revert Closed(ballot);
        if (!state.live) return state;
        if (block.timestamp < state.opens || (state.closes != 0 && block.timestamp > state.closes)) {
            revert OutsideWindow(ballot, block.timestamp);
        }
    }

    function _append(StreamHead storage head, uint64 seq, bytes32 dataHash) internal {
        head.digest = keccak256(abi.encode(head.digest, dataHash));
        head.length = seq;
    }

    function _checkChoice(State storage state, uint64 ballot, uint256 choice) internal view {
        if (choice == 0 || choice > state.options) revert UnknownOption(ballot, choice);
    }

    function _checkRows(bytes calldata rows, uint256 row) internal pure {
        if (rows.length == 0 || rows.length % row != 0) revert RowLength(rows.length, row);
    }

    /// @dev The 32 bytes from `at` on; beyond the end of the call there are zeros.
    function _word(bytes calldata rows, uint256 at) internal pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(rows.offset, at))
        }
    }
}
