// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Canonical} from "./Canonical.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";
import {SerialRanges} from "./SerialRanges.sol";

/// @title Carbon credits from issuance to retirement; a credit is one tonne of CO2 equivalent.
/// @notice Emits one event per record, refuses serials that are issued or used up a second time, and keeps running totals per
/// project and vintage and per year, so that a single proof shows what was issued and what became of it.
/// More retired than issued is not refused: a source that says so is recorded for all to see.
contract CreditRegistry is LedgerStreams {
    using SerialRanges for SerialRanges.List;

    enum Kind {
        Unset,
        Issuance,
        /// Passes to another holder.
        Transfer,
        /// Used up: the holder, or the one on whose behalf, may claim it.
        Retirement,
        /// Taken out of use without a claim.
        Cancellation,
        /// Set aside against reversals.
        Buffer,
        /// Taken back out of the buffer.
        Release,
        /// Left for another registry, where it has other serials.
        Export,
        /// The host country lets others count it towards their targets.
        Authorisation,
        /// The host country has added it to its own emissions.
        AdjustmentAdded,
        /// The country that uses it has subtracted it from its emissions.
        AdjustmentSubtracted
    }

    /// @notice What a retirement counts towards.
    enum Use {
        NotTold,
        Voluntary,
        /// A duty or target of the project's own country.
        Domestic,
        /// Another country's target, or an international scheme: needs a corresponding adjustment.
        International
    }

    struct Credits {
        Kind kind;
        /// The year that the publisher counts the record under; 0: not told.
        uint16 year;
        /// Declared by declareProjects.
        uint32 project;
        /// The year in which the emissions were reduced or removed; 0: not told.
        uint16 vintage;
        /// Whole credits. 0 only in a correction, which so withdraws the record.
        uint64 quantity;
        /// Serials within `block_`, both included; 0: none are told.
        uint64 first;
        uint64 last;
        /// As yyyymmdd; 0: unknown.
        uint32 date;
        Use use;
        /// Authorisation and adjustments: the country that speaks. Retirement: the country whose target it counts towards,
        /// where told. Three capitals (ISO 3166-1 alpha-3 where there is one).
        bytes3 country;
        /// Organisation in whose account the credits are; 0: not told.
        uint32 holder;
        /// Organisation: the new holder; the one on whose behalf it is retired; the registry that takes it over. 0: not told.
        uint32 to;
        /// In `correct` only: the record of this stream that this one replaces.
        uint64 corrects;
        /// The source's own identifier of the record, unique in the stream among records that are not corrections.
        string ref;
        /// What the registry writes before the serials, such as CAR-1-US-1008-27-845-WA-2015-2010; empty: no serials are told.
        string block_;
        /// The source's own word for why; may be empty.
        string purpose;
        /// What else is known of the record, as `key=value` pairs joined by `;`.
        string properties;
    }

    struct Project {
        /// The registry's own identifier.
        string ref;
        string name;
        /// Organisation; 0: not told.
        uint32 developer;
        /// Host country: three capitals; zero: not told.
        bytes3 country;
        /// The source's own words; may be empty.
        string projectType;
        string protocol;
    }

    /// @notice What a corrected record had added to the totals, as its own event says.
    struct Replaced {
        Kind kind;
        uint16 year;
        uint32 project;
        uint16 vintage;
        uint64 quantity;
        uint64 first;
        string block_;
    }

    /// @notice Of one project and vintage, or of one year.
    struct Total {
        uint64 issued;
        uint64 retired;
        uint64 cancelled;
        uint64 exported;
        /// Set aside less taken back. Negative in a year in which more was taken back than set aside.
        int64 buffered;
        uint64 authorised;
        /// Added to its emissions by the host country.
        uint64 adjusted;
        uint64 records;
    }

    event CreditsRecorded(uint32 indexed stream, uint64 indexed seq, Credits credits);
    event ProjectDeclared(uint32 indexed project, uint32 indexed stream, Project declared);

    /// @dev Words of a record's head; the last four point at its strings.
    uint256 private constant WORDS = 17;

    /// @dev Largest quantity and serial: 2^53 - 1, which every reader's numbers hold exactly.
    uint64 private constant MOST = (1 << 53) - 1;

    uint32 public projectCount;

    mapping(bytes32 key => Total total) public totals;

    /// @notice The record that replaced a record; 0 where none did.
    mapping(uint32 stream => mapping(uint64 seq => uint64 by)) public correctedBy;

    /// @notice Number of a stream's project by keccak256 of its ref.
    mapping(uint32 stream => mapping(bytes32 refHash => uint32 project)) public projectOf;

    /// @dev Serials that are issued, and that are used up, by stream and keccak256 of the block.
    mapping(uint32 stream => mapping(bytes32 blockHash => SerialRanges.List)) private issuedRanges;
    mapping(uint32 stream => mapping(bytes32 blockHash => SerialRanges.List)) private endedRanges;

    error EmptyBatch();
    error HintsDiffer(uint256 records, uint256 hints);
    error Malformed(uint64 seq, string field);
    error UnknownParty(uint64 seq, uint32 organisation);
    error UnknownProject(uint64 seq, uint32 project);
    error QuantityDiffers(uint64 seq, uint64 quantity, uint64 serials);
    error CorrectionInBatch(uint64 seq);
    error NothingToCorrect(uint64 seq, uint64 corrects);
    error AlreadyCorrected(uint64 corrects, uint64 by);
    /// `replaced` names a project, vintage, year, kind or serials in whose total or list there is no such record.
    error NotInTotal(uint64 seq, uint64 corrects);
    error TotalOutOfRange(uint64 seq);
    error ProjectMalformed(uint256 index, string field);
    error ProjectTaken(uint256 index, uint32 project);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Names projects that records can point at, each once in a stream; the first gets the number `projectCount + 1`.
    function declareProjects(uint32 stream, Project[] calldata projects) external {
        _authorised(stream);
        if (projects.length == 0) revert EmptyBatch();
        uint32 number = projectCount;
        uint32 organisations = registry.count();
        for (uint256 i = 0; i < projects.length; ++i) {
            Project calldata project = projects[i];
            if (bytes(project.ref).length == 0 || bytes(project.ref).length > 128) revert ProjectMalformed(i, "ref");
            if (bytes(project.name).length == 0 || bytes(project.name).length > 1024) revert ProjectMalformed(i, "name");
            if (project.developer > organisations) revert ProjectMalformed(i, "developer");
            if (project.country != 0 && !Ref.isThreeCapitals(project.country)) revert ProjectMalformed(i, "country");
            if (bytes(project.projectType).length > 256) revert ProjectMalformed(i, "projectType");
            if (bytes(project.protocol).length > 256) revert ProjectMalformed(i, "protocol");
            bytes32 refHash = keccak256(bytes(project.ref));
            if (projectOf[stream][refHash] != 0) revert ProjectTaken(i, projectOf[stream][refHash]);
            projectOf[stream][refHash] = ++number;
            emit ProjectDeclared(number, stream, project);
        }
        projectCount = number;
    }

    /// @notice Appends records. `firstSeq` must be the next number of the stream and `previous` its digest, as in FundLedger.
    /// @param hints for each record the first serial of a range of the same list that lies before its own; 0: from the start.
    /// A good hint saves gas; a bad one costs some and changes nothing.
    function record(
        uint32 stream,
        uint64 firstSeq,
        bytes32 previous,
        Credits[] calldata records,
        uint64[] calldata hints
    ) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (records.length == 0) revert EmptyBatch();
        if (records.length != hints.length) revert HintsDiffer(records.length, hints.length);
        Limits memory limits = Limits(registry.count(), projectCount);
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        Sum memory ofVintage;
        Sum memory ofYear;
        for (uint256 i = 0; i < records.length; ++i) {
            Credits calldata credits = records[i];
            if (credits.corrects != 0) revert CorrectionInBatch(seq);
            if (credits.quantity == 0) revert Malformed(seq, "quantity");
            _check(credits, seq, limits);
            _take(stream, seq, credits, hints[i]);
            _moveTo(ofVintage, totalKey(stream, credits.project, credits.vintage), seq);
            _moveTo(ofYear, totalKey(stream, 0, credits.year), seq);
            _count(ofVintage, credits.kind, int256(uint256(credits.quantity)), 1);
            _count(ofYear, credits.kind, int256(uint256(credits.quantity)), 1);
            digest = _append(stream, seq, digest, credits);
            unchecked {
                ++seq;
            }
        }
        unchecked {
            --seq;
        }
        _store(ofVintage, seq);
        _store(ofYear, seq);
        head.digest = digest;
        head.length = seq;
    }

    /// @notice Replaces the record `next.corrects` by `next`. Both stay on the ledger; totals and serials move from the one to
    /// the other. `replaced` repeats what the old record said: wrongly told serials are refused, as their list knows whose they
    /// are; should it repeat anything else wrongly, the contract's total no longer equals the sum of the records, and any
    /// verifier sees that.
    function correct(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        Replaced calldata replaced,
        Credits calldata next,
        uint64 hintOld,
        uint64 hintNew
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        uint64 old = next.corrects;
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        if (correctedBy[stream][old] != 0) revert AlreadyCorrected(old, correctedBy[stream][old]);
        if (next.quantity == 0 && bytes(next.block_).length != 0) revert Malformed(seq, "quantity");
        _check(next, seq, Limits(registry.count(), projectCount));
        correctedBy[stream][old] = seq;
        _giveBack(stream, seq, old, replaced, hintOld);
        _take(stream, seq, next, hintNew);
        Sum memory sum;
        _moveTo(sum, totalKey(stream, replaced.project, replaced.vintage), seq);
        _count(sum, replaced.kind, -int256(uint256(replaced.quantity)), -1);
        if (sum.parts[7] < 0) revert NotInTotal(seq, old);
        _moveTo(sum, totalKey(stream, next.project, next.vintage), seq);
        _count(sum, next.kind, int256(uint256(next.quantity)), 1);
        _moveTo(sum, totalKey(stream, 0, replaced.year), seq);
        _count(sum, replaced.kind, -int256(uint256(replaced.quantity)), -1);
        if (sum.parts[7] < 0) revert NotInTotal(seq, old);
        _moveTo(sum, totalKey(stream, 0, next.year), seq);
        _count(sum, next.kind, int256(uint256(next.quantity)), 1);
        _store(sum, seq);
        head.digest = _append(stream, seq, previous, next);
        head.length = seq;
    }

    /// @notice Where a total lies in `totals`.
    /// @param project 0: all projects, and `vintage` is the year of the records.
    function totalKey(uint32 stream, uint32 project, uint16 vintage) public pure returns (bytes32 key) {
        // keccak256(abi.encode(…)), without leaving the encoding behind in memory.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, stream)
            mstore(add(at, 32), project)
            mstore(add(at, 64), vintage)
            key := keccak256(at, 96)
        }
    }

    /// @notice The range of a list that begins with a serial: what it ends with, and whose it is. Zeros where there is none.
    /// @param ended false: of the issued serials; true: of those retired, cancelled or exported.
    function rangeAt(uint32 stream, string calldata block_, bool ended, uint64 first)
        external
        view
        returns (uint64 last, uint64 seq, uint64 next)
    {
        bytes32 blockHash = keccak256(bytes(block_));
        SerialRanges.Range storage range =
            ended ? endedRanges[stream][blockHash].ranges[first] : issuedRanges[stream][blockHash].ranges[first];
        return (range.last, range.seq, range.next);
    }

    /// @dev What a record may point at.
    struct Limits {
        uint32 organisations;
        uint32 projects;
    }

    /// @dev A total while it is added to: its fields in their order. Wide enough that a batch can't overflow it.
    struct Sum {
        /// 0 where nothing is loaded.
        bytes32 key;
        int256[8] parts;
    }

    function _isEnd(Kind kind) private pure returns (bool) {
        return kind == Kind.Retirement || kind == Kind.Cancellation || kind == Kind.Export;
    }

    /// @dev Puts the serials on their list.
    function _take(uint32 stream, uint64 seq, Credits calldata credits, uint64 hint) private {
        if (credits.first == 0) return;
        bytes32 blockHash = keccak256(bytes(credits.block_));
        if (credits.kind == Kind.Issuance) {
            issuedRanges[stream][blockHash].take(credits.first, credits.last, seq, hint);
        } else if (_isEnd(credits.kind)) {
            endedRanges[stream][blockHash].take(credits.first, credits.last, seq, hint);
        }
    }

    /// @dev Takes the serials of a corrected record off their list.
    function _giveBack(uint32 stream, uint64 seq, uint64 old, Replaced calldata replaced, uint64 hint) private {
        bool listed = replaced.kind == Kind.Issuance || _isEnd(replaced.kind);
        if (!listed || replaced.first == 0) return;
        bytes32 blockHash = keccak256(bytes(replaced.block_));
        SerialRanges.List storage list =
            replaced.kind == Kind.Issuance ? issuedRanges[stream][blockHash] : endedRanges[stream][blockHash];
        if (list.ranges[replaced.first].seq != old) revert NotInTotal(seq, old);
        list.giveBack(replaced.first, hint);
    }

    /// @dev Stores the total at hand and loads the one of `key`, unless they are the same.
    function _moveTo(Sum memory sum, bytes32 key, uint64 seq) private {
        if (sum.key == key) return;
        _store(sum, seq);
        Total storage total = totals[key];
        sum.key = key;
        sum.parts[0] = int256(uint256(total.issued));
        sum.parts[1] = int256(uint256(total.retired));
        sum.parts[2] = int256(uint256(total.cancelled));
        sum.parts[3] = int256(uint256(total.exported));
        sum.parts[4] = int256(total.buffered);
        sum.parts[5] = int256(uint256(total.authorised));
        sum.parts[6] = int256(uint256(total.adjusted));
        sum.parts[7] = int256(uint256(total.records));
    }

    /// @dev A release comes off the buffer; a transfer, and what the using country says, move no total.
    function _count(Sum memory sum, Kind kind, int256 quantity, int256 records) private pure {
        unchecked {
            sum.parts[7] += records;
            if (kind == Kind.Issuance) sum.parts[0] += quantity;
            else if (kind == Kind.Retirement) sum.parts[1] += quantity;
            else if (kind == Kind.Cancellation) sum.parts[2] += quantity;
            else if (kind == Kind.Export) sum.parts[3] += quantity;
            else if (kind == Kind.Buffer) sum.parts[4] += quantity;
            else if (kind == Kind.Release) sum.parts[4] -= quantity;
            else if (kind == Kind.Authorisation) sum.parts[5] += quantity;
            else if (kind == Kind.AdjustmentAdded) sum.parts[6] += quantity;
        }
    }

    function _store(Sum memory sum, uint64 seq) private {
        if (sum.key == 0) return;
        for (uint256 i = 0; i < 8; ++i) {
            int256 part = sum.parts[i];
            bool fits = i == 4 ? part == int64(part) : part >= 0 && part == int256(uint256(uint64(uint256(part))));
            if (!fits) revert TotalOutOfRange(seq);
        }
        totals[sum.key] = Total({
            issued: uint64(uint256(sum.parts[0])),
            retired: uint64(uint256(sum.parts[1])),
            cancelled: uint64(uint256(sum.parts[2])),
            exported: uint64(uint256(sum.parts[3])),
            buffered: int64(sum.parts[4]),
            authorised: uint64(uint256(sum.parts[5])),
            adjusted: uint64(uint256(sum.parts[6])),
            records: uint64(uint256(sum.parts[7]))
        });
    }

    function _append(uint32 stream, uint64 seq, bytes32 digest, Credits calldata credits) private returns (bytes32) {
        return Canonical.log(CreditsRecorded.selector, stream, seq, digest, _start(credits), WORDS - 1);
    }

    /// @dev Where the record begins in the calldata.
    function _start(Credits calldata credits) private pure returns (uint256 start) {
        assembly ("memory-safe") {
            start := credits
        }
    }

    function _check(Credits calldata credits, uint64 seq, Limits memory limits) private pure {
        Kind kind = credits.kind;
        if (kind == Kind.Unset) revert Malformed(seq, "kind");
        // Reading them is what refuses numbers that are too large for their fields.
        credits.year;
        credits.vintage;
        if (credits.quantity > MOST) revert Malformed(seq, "quantity");
        if (credits.project == 0 || credits.project > limits.projects) revert UnknownProject(seq, credits.project);
        if (!Ref.isDay(credits.date)) revert Malformed(seq, "date");
        if (credits.use != Use.NotTold && kind != Kind.Retirement) revert Malformed(seq, "use");
        bool speaks = kind == Kind.Authorisation || kind == Kind.AdjustmentAdded || kind == Kind.AdjustmentSubtracted;
        bool told = credits.country != 0;
        if (told ? !Ref.isThreeCapitals(credits.country) || !(speaks || kind == Kind.Retirement) : speaks) {
            revert Malformed(seq, "country");
        }
        if (credits.holder > limits.organisations) revert UnknownParty(seq, credits.holder);
        if (credits.to > limits.organisations) revert UnknownParty(seq, credits.to);
        _checkTexts(credits, seq);
        _checkSerials(credits, seq);
    }

    function _checkSerials(Credits calldata credits, uint64 seq) private pure {
        (uint64 first, uint64 last) = (credits.first, credits.last);
        if (bytes(credits.block_).length == 0) {
            if (first != 0 || last != 0) revert Malformed(seq, "block");
            return;
        }
        if (first == 0) revert Malformed(seq, "first");
        if (last < first || last > MOST) revert Malformed(seq, "last");
        uint64 serials;
        unchecked {
            serials = last - first + 1;
        }
        if (serials != credits.quantity) revert QuantityDiffers(seq, credits.quantity, serials);
    }

    function _checkTexts(Credits calldata credits, uint64 seq) private pure {
        uint256 start = _start(credits);
        (uint256 length, uint256 end, bool sound) = Canonical.text(start, WORDS - 4, WORDS * 32);
        if (!sound) revert Malformed(seq, "encoding");
        if (length == 0 || length > 128) revert Malformed(seq, "ref");
        (length, end, sound) = Canonical.text(start, WORDS - 3, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (length > 96) revert Malformed(seq, "block");
        (length, end, sound) = Canonical.text(start, WORDS - 2, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (length > 128) revert Malformed(seq, "purpose");
        (length, end, sound) = Canonical.text(start, WORDS - 1, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (length > 4096) revert Malformed(seq, "properties");
    }
}
