// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {PaperVotes} from "./PaperVotes.sol";
import {SealedVotes} from "./SealedVotes.sol";

/// @title Ballots, and every vote in them.
/// @notice A record holds many votes in rows of one length, packed: 870,000 votes need no more than some thousand records.
/// The contract keeps a running tally for each option, so that one proof shows what the recorded votes add up to.
contract BallotBox is PaperVotes, SealedVotes {
    /// @notice A ballot whose votes are all at hand.
    struct Whole {
        Ballot ballot;
        bytes votes;
    }

    event BallotOpened(uint32 indexed stream, uint64 indexed seq, Ballot ballot);
    /// @param last true where no more votes follow: the ballot is closed by it.
    event VotesRecorded(uint32 indexed stream, uint64 indexed seq, uint64 ballot, bool last, bytes votes);
    /// @notice What voters said later of how they had meant to vote. The votes stay as they were recorded.
    event IntentStated(
        uint32 indexed stream, uint64 indexed seq, uint64 ballot, uint32 date, string document, bytes votes
    );
    event BallotClosed(uint32 indexed stream, uint64 indexed seq, uint64 ballot, uint64 votes);
    /// @param elected numbers of the options that won, one byte each; empty where none did or it is not said.
    event ResultDeclared(
        uint32 indexed stream, uint64 indexed seq, uint64 ballot, uint32 date, bytes elected, uint128[] counts
    );

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    function open(uint32 stream, uint64 seq, bytes32 previous, Ballot calldata ballot) external {
        StreamHead storage head = _continued(stream, seq, previous);
        _append(head, seq, _open(stream, seq, ballot));
    }

    /// @notice Opens ballots that are over and records all their votes: two records each, from `firstSeq` on.
    function recordWhole(uint32 stream, uint64 firstSeq, bytes32 previous, Whole[] calldata wholes) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (wholes.length == 0) revert Malformed("wholes");
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        for (uint256 i = 0; i < wholes.length; ++i) {
            Ballot calldata ballot = wholes[i].ballot;
            digest = keccak256(abi.encode(digest, _open(stream, seq, ballot)));
            uint64 number = seq++;
            digest = keccak256(abi.encode(digest, _record(stream, seq, number, true, ballot.roll, wholes[i].votes)));
            ++seq;
        }
        head.digest = digest;
        head.length = seq - 1;
    }

    /// @notice Adds votes to a ballot.
    /// @param roll as the ballot names it, byte for byte; empty where it names none.
    function record(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        uint64 ballot,
        bool last,
        bytes calldata roll,
        bytes calldata votes
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        _append(head, seq, _record(stream, seq, ballot, last, roll, votes));
    }

    function stateIntent(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        uint64 ballot,
        uint32 date,
        string calldata document,
        bytes calldata votes
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        State storage state = _known(stream, ballot);
        if (state.form != Form.RollCall) revert WrongForm(ballot, state.form);
        _checkDay(date);
        _checkRows(votes, 4);
        uint256 last;
        for (uint256 at = 0; at < votes.length; at += 4) {
            uint256 voter = _word(votes, at) >> 232;
            if (voter <= last) revert NotAscending(ballot, last, voter);
            last = voter;
            _checkChoice(state, ballot, uint8(votes[at + 3]));
        }
        _append(head, seq, keccak256(abi.encode(ballot, date, document, votes)));
        emit IntentStated(stream, seq, ballot, date, document, votes);
    }

    function close(uint32 stream, uint64 seq, bytes32 previous, uint64 ballot) external {
        StreamHead storage head = _continued(stream, seq, previous);
        State storage state = _known(stream, ballot);
        if (state.closed) revert Closed(ballot);
        state.closed = true;
        uint64 votes = state.votes;
        _append(head, seq, keccak256(abi.encode(ballot, votes)));
        emit BallotClosed(stream, seq, ballot, votes);
    }

    /// @notice Says what the publisher counted. It may differ from what the recorded votes add up to: then everybody sees it.
    function declare(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        uint64 ballot,
        uint32 date,
        bytes calldata elected,
        uint128[] calldata counts
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        State storage state = _known(stream, ballot);
        if (!state.closed) revert StillOpen(ballot);
        _checkDay(date);
        if (counts.length != state.options) revert Malformed("counts");
        for (uint256 i = 0; i < elected.length; ++i) _checkChoice(state, ballot, uint8(elected[i]));
        _append(head, seq, keccak256(abi.encode(ballot, date, elected, counts)));
        emit ResultDeclared(stream, seq, ballot, date, elected, counts);
    }

    function _open(uint32 stream, uint64 seq, Ballot calldata ballot) private returns (bytes32 dataHash) {
        _checkTerms(ballot);
        dataHash = keccak256(abi.encode(ballot));
        State storage state = ballots[stream][seq];
        state.form = ballot.form;
        state.rule = ballot.rule;
        state.live = ballot.live;
        state.revotable = ballot.revotable;
        state.weighted = ballot.weighted;
        state.tagged = ballot.tagged;
        state.options = uint8(ballot.classes.length);
        state.ranks = ballot.ranks;
        state.depth = ballot.depth;
        state.opens = ballot.opens;
        state.closes = ballot.closes;
        if (ballot.root != 0) state.eligibility = ballot.root;
        else if (ballot.roll.length != 0) state.eligibility = keccak256(ballot.roll);
        if (ballot.depth > GROUP) {
            // The same terms once more: proofs of the one ballot would hold in the other. No ballot has the number 0.
            if (used[stream][0][dataHash] != 0) revert Malformed("ref");
            used[stream][0][dataHash] = REVEALED;
            scopes[stream][seq] = dataHash;
        }
        emit BallotOpened(stream, seq, ballot);
    }

    function _record(uint32 stream, uint64 seq, uint64 ballot, bool last, bytes calldata roll, bytes calldata votes)
        private
        returns (bytes32 dataHash)
    {
        State storage state = _taking(stream, ballot);
        Form form = state.form;
        Count memory count = _begin(stream, ballot, state.weighted);
        if (form == Form.RollCall || form == Form.NamedRollCall) _countRollCall(count, state, roll, votes);
        else if (form == Form.CastVoteRecords) _countCastVoteRecords(count, state, votes);
        else if (form == Form.Secret) _countSecret(count, state, votes);
        else if (form == Form.Aggregate) _countAggregate(count, state, votes);
        else revert WrongForm(ballot, form);
        _store(count, state);
        if (last) state.closed = true;
        emit VotesRecorded(stream, seq, ballot, last, votes);
        return keccak256(abi.encode(ballot, last, votes));
    }
}
