// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {LedgerStreams} from "../LedgerStreams.sol";
import {OrganisationRegistry} from "../OrganisationRegistry.sol";

/// @title A ballot box that keeps to no rule.
/// @notice It speaks BallotBox's events and keeps its storage layout, but what it says, what it seals and what it counts are three
/// things that its publisher chooses apart from each other.
contract DishonestBallotBox is LedgerStreams {
    struct State {
        uint256 packed;
        bytes32 eligibility;
    }

    mapping(uint32 stream => mapping(uint64 ballot => State)) private _ballots;
    mapping(uint32 stream => mapping(uint64 ballot => mapping(uint256 word => uint256))) private _tallies;

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Logs a record under any number.
    /// @param said what the event holds
    /// @param meant what the stream's digest goes on with
    function write(uint32 stream, uint64 seq, bytes32 signature, bytes calldata said, bytes calldata meant) external {
        StreamHead storage head = streamHead[stream];
        head.digest = keccak256(abi.encode(head.digest, keccak256(meant)));
        if (seq > head.length) head.length = seq;
        bytes memory data = said;
        assembly ("memory-safe") {
            log3(add(data, 32), mload(data), signature, stream, seq)
        }
    }

    /// @notice Sets what it pretends to have counted of a ballot.
    /// @param word the first four choices: counts of 64 bits, choice 0 lowest
    function count(uint32 stream, uint64 ballot, uint48 votes, bool closed, uint256 word) external {
        _ballots[stream][ballot].packed = (uint256(votes) << 208) | (closed ? 1 << 48 : 0);
        _tallies[stream][ballot][0] = word;
    }
}
