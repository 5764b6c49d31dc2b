// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Ref} from "./Ref.sol";

/// @title What a ballot is, said once, when it is opened.
abstract contract BallotTerms {
    enum Form {
        Unset,
        /// Voters are named: three letters each, such as a country's.
        RollCall,
        /// Each vote stands under a nullifier, which tells nothing of the voter.
        Secret,
        /// As Secret, but the choice is sealed until the ballot is closed.
        Sealed,
        /// What an election office recorded of each paper.
        CastVoteRecords,
        /// Counts by counting unit; single votes are not at hand.
        Aggregate,
        /// Voters are named by an identifier of any length, such as an account's address: by its number among the stream's names.
        NamedRollCall
    }

    enum Rule {
        Unset,
        /// Not told by the source.
        Unstated,
        /// Carried by a majority of yes over no.
        YesNo,
        /// Most votes win; with `ranks` above 1, several options may be marked.
        Plurality,
        /// As many options as a voter approves of.
        Approval,
        /// Options in order of preference.
        Ranked
    }

    struct Ballot {
        Form form;
        Rule rule;
        /// True: votes are cast on the ledger itself, and the window is kept. False: it tells of a ballot held elsewhere.
        bool live;
        /// True: a nullifier or a named voter that votes again overwrites its vote. Of Secret and NamedRollCall only.
        bool revotable;
        /// True: each vote has a weight.
        bool weighted;
        /// True: cast-vote records carry a receipt.
        bool tagged;
        /// How many options a vote may name.
        uint8 ranks;
        /// Steps from a nullifier to the root; 0 where there is no root. Above GROUP: of the tree of a group, see GROUP.
        uint8 depth;
        /// How many are elected; 0: none are.
        uint16 seats;
        /// Shares that carry a vote, and that have to take part; 0 of 0: not said.
        uint16 majorityOf;
        uint16 majorityIn;
        uint16 quorumOf;
        uint16 quorumIn;
        /// Day of the vote as yyyymmdd; 0: unknown.
        uint32 date;
        /// Seconds since 1970; 0: not said.
        uint40 opens;
        uint40 closes;
        /// How many may vote; 0: unknown.
        uint64 eligible;
        /// Merkle root of the nullifiers that may vote, or of the group whose members may; 0: none.
        bytes32 root;
        /// The source's own identifier.
        string ref;
        string title;
        /// What was voted on, in the source's words; may be empty.
        string question;
        /// Names of the options, one a line, in their order; the first is option 1.
        string options;
        /// What else is known, as `key=value` pairs joined by `;`, such as the rule's published parameters.
        string properties;
        /// For each option what it means: a number of Class.
        bytes classes;
        /// Those who may vote in a roll call, three letters or a name's number each, ascending; empty: not said.
        bytes roll;
    }

    enum Class {
        Unset,
        /// A candidate or another thing to choose.
        Candidate,
        Yes,
        No,
        Abstain,
        Absent,
        NotVoting,
        NotMember,
        Invalid
    }

    /// @notice Choices that are no option. 0 is a blank (undervote).
    uint256 public constant OVERWRITTEN = 252;
    uint256 public constant UNREVEALED = 253;
    uint256 public constant WRITE_IN = 254;
    uint256 public constant OVERVOTE = 255;

    /// @notice Depths above this one, less it, are those of the tree of a Semaphore group, version 4: each vote carries a proof
    /// that a member cast it, in place of a path. The proof's scope is the hash of the ballot's terms.
    uint256 internal constant GROUP = 128;

    /// @dev Marks a nullifier as used where nothing else has to be kept of it.
    bytes32 internal constant REVEALED = bytes32(uint256(1));

    error Malformed(string field);

    function _checkTerms(Ballot calldata ballot) internal pure {
        if (ballot.form == Form.Unset) revert Malformed("form");
        if (ballot.rule == Rule.Unset) revert Malformed("rule");
        uint256 options = ballot.classes.length;
        if (options == 0 || options >= OVERWRITTEN) revert Malformed("classes");
        for (uint256 i = 0; i < options; ++i) {
            uint8 class = uint8(ballot.classes[i]);
            if (class == 0 || class > uint8(Class.Invalid)) revert Malformed("classes");
        }
        _checkForm(ballot);
        if (ballot.majorityOf > ballot.majorityIn) revert Malformed("majority");
        if (ballot.quorumOf > ballot.quorumIn) revert Malformed("quorum");
        _checkDay(ballot.date);
        if (ballot.closes != 0 && ballot.closes < ballot.opens) revert Malformed("closes");
        if (bytes(ballot.ref).length == 0 || bytes(ballot.ref).length > 128) revert Malformed("ref");
        if (bytes(ballot.title).length == 0 || bytes(ballot.title).length > 1024) revert Malformed("title");
        if (bytes(ballot.question).length > 8192) revert Malformed("question");
        if (bytes(ballot.options).length > 32768 || _lines(ballot.options) != options) revert Malformed("options");
        if (bytes(ballot.properties).length > 4096) revert Malformed("properties");
        _checkRoll(ballot.roll, ballot.form == Form.RollCall);
    }

    function _checkForm(Ballot calldata ballot) private pure {
        Form form = ballot.form;
        bool called = form == Form.RollCall || form == Form.NamedRollCall;
        if (ballot.ranks == 0 || ((called || form == Form.Aggregate) && ballot.ranks != 1)) revert Malformed("ranks");
        // What a nullifier stands for has to fit in one word.
        if (ballot.revotable && form != Form.NamedRollCall && (form != Form.Secret || ballot.ranks > 15)) {
            revert Malformed("revotable");
        }
        if (ballot.weighted && (form == Form.Sealed || form == Form.Aggregate)) revert Malformed("weighted");
        if (ballot.tagged && form != Form.CastVoteRecords) revert Malformed("tagged");
        if ((ballot.depth == 0) != (ballot.root == 0)) revert Malformed("depth");
        if (ballot.depth > GROUP) {
            // A proof says nothing of a weight, and an older one could be shown again.
            if (ballot.depth > GROUP + 32 || ballot.ranks > 32 || ballot.revotable || ballot.weighted) revert Malformed("depth");
        } else if (ballot.depth > 64) {
            revert Malformed("depth");
        }
        if (ballot.depth != 0 && form != Form.Secret && form != Form.Sealed) revert Malformed("depth");
        if (ballot.roll.length != 0 && !called) revert Malformed("roll");
    }

    function _checkRoll(bytes calldata roll, bool letters) private pure {
        if (roll.length % 3 != 0) revert Malformed("roll");
        uint256 last;
        for (uint256 at = 0; at < roll.length; at += 3) {
            uint256 voter = uint24(bytes3(roll[at:at + 3]));
            if (voter <= last || (letters && !_isVoter(voter))) revert Malformed("roll");
            last = voter;
        }
    }

    /// @dev Three capitals or digits.
    function _isVoter(uint256 voter) internal pure returns (bool) {
        unchecked {
            for (uint256 i = 0; i < 3; ++i) {
                uint256 c = (voter >> (8 * i)) & 0xff;
                // Below "A" or "0" the subtraction wraps to a huge number.
                if (c - 65 >= 26 && c - 48 >= 10) return false;
            }
        }
        return true;
    }

    function _checkDay(uint32 date) internal pure {
        if (!Ref.isDay(date)) revert Malformed("date");
    }

    function _lines(string calldata text) private pure returns (uint256 lines) {
        bytes calldata letters = bytes(text);
        lines = 1;
        for (uint256 i = 0; i < letters.length; ++i) if (letters[i] == "\n") ++lines;
    }
}
