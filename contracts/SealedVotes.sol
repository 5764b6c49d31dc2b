// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {NullifierVotes} from "./NullifierVotes.sol";

/// @title Votes that are sealed until their ballot is closed.
abstract contract SealedVotes is NullifierVotes {
    /// @param seals rows of nullifier (32) and commitment (32), then what shows that the voter may vote.
    event VotesSealed(uint32 indexed stream, uint64 indexed seq, uint64 ballot, bytes seals);
    /// @param reveals rows of nullifier (32), choices and salt (32).
    event VotesRevealed(uint32 indexed stream, uint64 indexed seq, uint64 ballot, bytes reveals);

    error NotSealed(uint64 ballot, bytes32 tag);
    error SealDiffers(uint64 ballot, bytes32 tag);

    /// @notice Adds sealed votes: who votes shows as a nullifier, how only once it is revealed.
    function seal(uint32 stream, uint64 seq, bytes32 previous, uint64 ballot, bytes calldata seals) external {
        StreamHead storage head = _continued(stream, seq, previous);
        State storage state = _taking(stream, ballot);
        if (state.form != Form.Sealed) revert WrongForm(ballot, state.form);
        uint256 row = 64 + _besideLength(state);
        _checkRows(seals, row);
        for (uint256 at = 0; at < seals.length; at += row) {
            bytes32 tag = bytes32(_word(seals, at));
            if (used[stream][ballot][tag] != 0) revert AlreadyVoted(ballot, tag);
            bytes32 commitment = bytes32(_word(seals, at + 32));
            if (commitment == 0) revert Malformed("commitment");
            _checkVoter(state, stream, ballot, tag, uint256(commitment), seals[at + 64:at + row]);
            used[stream][ballot][tag] = commitment;
        }
        tallies[stream][ballot][UNREVEALED / 4] += (seals.length / row) << (64 * (UNREVEALED % 4));
        _append(head, seq, keccak256(abi.encode(ballot, seals)));
        emit VotesSealed(stream, seq, ballot, seals);
    }

    /// @notice Opens seals of a closed ballot and counts what they hold.
    function reveal(uint32 stream, uint64 seq, bytes32 previous, uint64 ballot, bytes calldata reveals) external {
        StreamHead storage head = _continued(stream, seq, previous);
        State storage state = _known(stream, ballot);
        if (state.form != Form.Sealed) revert WrongForm(ballot, state.form);
        if (!state.closed) revert StillOpen(ballot);
        uint256 ranks = state.ranks;
        uint256 row = 64 + ranks;
        _checkRows(reveals, row);
        Count memory count = _begin(stream, ballot, false);
        bytes32 scope = scopes[stream][ballot];
        bytes memory place = scope == 0 ? abi.encodePacked(stream, ballot) : abi.encodePacked(scope);
        for (uint256 at = 0; at < reveals.length; at += row) {
            bytes32 tag = bytes32(_word(reveals, at));
            bytes32 commitment = used[stream][ballot][tag];
            // The hash of a choice that was revealed is its own mark: no commitment opens twice.
            if (commitment == 0 || commitment == REVEALED) revert NotSealed(ballot, tag);
            bytes32 opened = keccak256(bytes.concat(place, reveals[at:at + row]));
            if (opened != commitment) revert SealDiffers(ballot, tag);
            used[stream][ballot][tag] = REVEALED;
            _add(count, state, reveals, at + 32, ranks, 0);
        }
        unchecked {
            count.tally[UNREVEALED / 4] -= (reveals.length / row) << (64 * (UNREVEALED % 4));
        }
        _store(count, state);
        _append(head, seq, keccak256(abi.encode(ballot, reveals)));
        emit VotesRevealed(stream, seq, ballot, reveals);
    }
}
