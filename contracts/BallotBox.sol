// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {BallotTerms} from "./BallotTerms.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {MerklePath} from "./MerklePath.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";

/// @title Ballots, and every vote in them.
/// @notice A record holds many votes in rows of one length, packed: 870,000 votes need no more than some thousand records.
/// The contract keeps a running tally for each option, so that one proof shows what the recorded votes add up to.
contract BallotBox is LedgerStreams, BallotTerms {
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

    /// @notice A ballot whose votes are all at hand.
    struct Whole {
        Ballot ballot;
        bytes votes;
    }

    event BallotOpened(uint32 indexed stream, uint64 indexed seq, Ballot ballot);
    /// @param last true where no more votes follow: the ballot is closed by it.
    event VotesRecorded(uint32 indexed stream, uint64 indexed seq, uint64 ballot, bool last, bytes votes);
    /// @param seals rows of nullifier (32) and commitment (32), then the path to the root where there is one.
    event VotesSealed(uint32 indexed stream, uint64 indexed seq, uint64 ballot, bytes seals);
    /// @param reveals rows of nullifier (32), choices and salt (32).
    event VotesRevealed(uint32 indexed stream, uint64 indexed seq, uint64 ballot, bytes reveals);
    /// @notice What voters said later of how they had meant to vote. The votes stay as they were recorded.
    event IntentStated(
        uint32 indexed stream, uint64 indexed seq, uint64 ballot, uint32 date, string document, bytes votes
    );
    event BallotClosed(uint32 indexed stream, uint64 indexed seq, uint64 ballot, uint64 votes);
    /// @param elected numbers of the options that won, one byte each; empty where none did or it is not said.
    event ResultDeclared(
        uint32 indexed stream, uint64 indexed seq, uint64 ballot, uint32 date, bytes elected, uint128[] counts
    );

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
    /// Voters and ballot numbers ascend, so that none can stand there twice.
    error NotAscending(uint64 ballot, uint256 last, uint256 got);
    error AlreadyVoted(uint64 ballot, bytes32 tag);
    error NotEligible(uint64 ballot, bytes32 voter);
    error NotTheRoll(uint64 ballot);
    error UnknownOption(uint64 ballot, uint256 option);
    error NotSealed(uint64 ballot, bytes32 tag);
    error SealDiffers(uint64 ballot, bytes32 tag);

    /// @dev What is counted of a record before it is stored.
    struct Count {
        uint32 stream;
        uint64 ballot;
        uint256[64] tally;
        uint256[] weight;
        uint256 votes;
    }

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    function open(uint32 stream, uint64 seq, bytes32 previous, Ballot calldata ballot) external {
        StreamHead storage head = _continued(stream, seq, previous);
        _open(stream, seq, ballot);
        _append(head, seq, keccak256(abi.encode(ballot)));
    }

    /// @notice Opens ballots that are over and records all their votes: two records each, from `firstSeq` on.
    function recordWhole(uint32 stream, uint64 firstSeq, bytes32 previous, Whole[] calldata wholes) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (wholes.length == 0) revert Malformed("wholes");
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        for (uint256 i = 0; i < wholes.length; ++i) {
            Ballot calldata ballot = wholes[i].ballot;
            _open(stream, seq, ballot);
            digest = keccak256(abi.encode(digest, keccak256(abi.encode(ballot))));
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

    /// @notice Adds sealed votes: who votes shows as a nullifier, how only once it is revealed.
    function seal(uint32 stream, uint64 seq, bytes32 previous, uint64 ballot, bytes calldata seals) external {
        StreamHead storage head = _continued(stream, seq, previous);
        State storage state = _taking(stream, ballot);
        if (state.form != Form.Sealed) revert WrongForm(ballot, state.form);
        uint256 row = 64 + 32 * uint256(state.depth);
        _checkRows(seals, row);
        for (uint256 at = 0; at < seals.length; at += row) {
            bytes32 tag = bytes32(_word(seals, at));
            _checkPath(state, ballot, tag, seals, at + 64);
            if (used[stream][ballot][tag] != 0) revert AlreadyVoted(ballot, tag);
            bytes32 commitment = bytes32(_word(seals, at + 32));
            if (commitment == 0) revert Malformed("commitment");
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
        for (uint256 at = 0; at < reveals.length; at += row) {
            bytes32 tag = bytes32(_word(reveals, at));
            bytes32 commitment = used[stream][ballot][tag];
            // The hash of a choice that was revealed is its own mark: no commitment opens twice.
            if (commitment == 0 || commitment == REVEALED) revert NotSealed(ballot, tag);
            bytes32 opened = keccak256(abi.encodePacked(stream, ballot, reveals[at:at + row]));
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

    function _open(uint32 stream, uint64 seq, Ballot calldata ballot) private {
        _checkTerms(ballot);
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
        emit BallotOpened(stream, seq, ballot);
    }

    function _record(uint32 stream, uint64 seq, uint64 ballot, bool last, bytes calldata roll, bytes calldata votes)
        private
        returns (bytes32 dataHash)
    {
        State storage state = _taking(stream, ballot);
        Form form = state.form;
        Count memory count = _begin(stream, ballot, state.weighted);
        if (form == Form.RollCall) _countRollCall(count, state, roll, votes);
        else if (form == Form.CastVoteRecords) _countCastVoteRecords(count, state, votes);
        else if (form == Form.Secret) _countSecret(count, state, votes);
        else if (form == Form.Aggregate) _countAggregate(count, state, votes);
        else revert WrongForm(ballot, form);
        _store(count, state);
        if (last) state.closed = true;
        emit VotesRecorded(stream, seq, ballot, last, votes);
        return keccak256(abi.encode(ballot, last, votes));
    }

    /// @dev Rows of voter (3) and choice (1), then a weight (16) where the ballot has weights.
    function _countRollCall(Count memory count, State storage state, bytes calldata roll, bytes calldata votes) private {
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

    /// @dev Rows of ballot number (4), counting unit such as a precinct (2) and choices, then a receipt (32), a weight (16).
    function _countCastVoteRecords(Count memory count, State storage state, bytes calldata votes) private {
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

    /// @dev Rows of nullifier (32) and choices, then a weight (16), then the path to the root.
    function _countSecret(Count memory count, State storage state, bytes calldata votes) private {
        uint256 ranks = state.ranks;
        bool weighted = state.weighted;
        uint256 row = 32 + ranks + (weighted ? 16 : 0);
        uint256 whole = row + 32 * uint256(state.depth);
        _checkRows(votes, whole);
        for (uint256 at = 0; at < votes.length; at += whole) {
            bytes32 tag = bytes32(_word(votes, at));
            _checkPath(state, count.ballot, tag, votes, at + row);
            uint256 weight = weighted ? _word(votes, at + row - 16) >> 128 : 0;
            if (state.revotable) _replace(count, state, tag, votes[at + 32:at + row], weight);
            else _use(count, tag, REVEALED);
            _add(count, state, votes, at + 32, ranks, weight);
        }
    }

    /// @dev Rows of counting unit (4) and a count (8) for each option. Units ascend.
    function _countAggregate(Count memory count, State storage state, bytes calldata votes) private {
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

    function _use(Count memory count, bytes32 tag, bytes32 mark) private {
        if (used[count.stream][count.ballot][tag] != 0) revert AlreadyVoted(count.ballot, tag);
        used[count.stream][count.ballot][tag] = mark;
    }

    /// @dev Counts the choices of a row: the first of a ranked ballot, each of any other, whose choices then ascend.
    function _add(
        Count memory count,
        State storage state,
        bytes calldata votes,
        uint256 at,
        uint256 ranks,
        uint256 weight
    ) private view {
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

    function _begin(uint32 stream, uint64 ballot, bool weighted) private pure returns (Count memory count) {
        count.stream = stream;
        count.ballot = ballot;
        if (weighted) count.weight = new uint256[](128);
    }

    function _store(Count memory count, State storage state) private {
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

    function _append(StreamHead storage head, uint64 seq, bytes32 dataHash) private {
        head.digest = keccak256(abi.encode(head.digest, dataHash));
        head.length = seq;
    }

    function _known(uint32 stream, uint64 ballot) private view returns (State storage state) {
        state = ballots[stream][ballot];
        if (state.form == Form.Unset) revert UnknownBallot(ballot);
    }

    /// @dev A ballot that takes votes now.
    function _taking(uint32 stream, uint64 ballot) private view returns (State storage state) {
        state = _known(stream, ballot);
        if (state.closed) revert Closed(ballot);
        if (!state.live) return state;
        if (block.timestamp < state.opens || (state.closes != 0 && block.timestamp > state.closes)) {
            revert OutsideWindow(ballot, block.timestamp);
        }
    }

    function _checkChoice(State storage state, uint64 ballot, uint256 choice) private view {
        if (choice == 0 || choice > state.options) revert UnknownOption(ballot, choice);
    }

    function _checkPath(State storage state, uint64 ballot, bytes32 tag, bytes calldata rows, uint256 at) private view {
        uint256 depth = state.depth;
        if (depth == 0) return;
        if (MerklePath.rootOf(tag, rows[at:at + 32 * depth]) != state.eligibility) revert NotEligible(ballot, tag);
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

    function _checkRows(bytes calldata rows, uint256 row) private pure {
        if (rows.length == 0 || rows.length % row != 0) revert RowLength(rows.length, row);
    }

    /// @dev The 32 bytes from `at` on; beyond the end of the call there are zeros.
    function _word(bytes calldata rows, uint256 at) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(rows.offset, at))
        }
    }
}
