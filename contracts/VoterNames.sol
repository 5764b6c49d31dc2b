// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotStorage} from "./BallotStorage.sol";
import {NameList} from "./NameList.sol";

/// @title Names of voters and counting units, which rows of votes have by their number.
abstract contract VoterNames is BallotStorage {
    /// @param first number of the first of the names
    /// @param names one a line
    event NamesListed(uint32 indexed stream, uint64 indexed seq, uint32 first, string names);

    mapping(uint32 stream => NameList.List) internal _names;

    /// @notice Names voters of named roll calls, or counting units of aggregates, once for all ballots of the stream.
    function listNames(uint32 stream, uint64 seq, bytes32 previous, string calldata names) external {
        StreamHead storage head = _continued(stream, seq, previous);
        uint32 first = NameList.add(_names[stream], bytes(names));
        _append(head, seq, keccak256(abi.encode(first, names)));
        emit NamesListed(stream, seq, first, names);
    }
}
