// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";

/// @title Money on its way from a donor to the one it is meant for.
/// @notice Emits one event per record and keeps, per headline key (stream, country, year, kind), the running total,
/// so that a single storage proof proves what a publisher says of a country and a year.
contract FundLedger is LedgerStreams {
    /// @notice In the sense of the IATI transaction types and OCHA FTS.
    enum Kind {
        Unset,
        Pledge,
        Commitment,
        Disbursement,
        Expenditure,
        Receipt,
        Refund,
        /// A claim that its holder gave up, such as a pledge that will not be paid.
        WriteOff
    }

    struct Flow {
        Kind kind;
        /// The year that the publisher counts the record under; may differ from the value date's.
        uint16 year;
        /// Recipient country or area: three capital letters (ISO 3166-1 alpha-3 where there is one); zero: not specified.
        bytes3 country;
        /// ISO 4217.
        bytes3 currency;
        /// Digits after the point in `amount`.
        uint8 decimals;
        /// In units of 10^-decimals of the currency. Negative values are legitimate corrections downwards.
        int128 amount;
        /// False where no exchange rate is known. Then `usdCents` is 0 and means nothing.
        bool usdKnown;
        int128 usdCents;
        /// As yyyymmdd; 0: unknown.
        uint32 valueDate;
        /// The day of the exchange rate behind `usdCents`, as yyyymmdd; 0: unknown or no rate needed.
        uint32 rateDate;
        /// Organisation that gives; 0: not specified.
        uint32 from;
        /// Organisation that gets; 0: not specified.
        uint32 to;
        /// Declared by declareProgramme; 0: none.
        uint32 programme;
        /// Stream of the parent record; 0: this one.
        uint32 parentStream;
        /// The record that this one follows from (the commitment that a payment pays); 0: none.
        uint64 parent;
        /// In `correct` only: the record of this stream that this one replaces.
        uint64 corrects;
        /// The source's own identifier of the record, unique in the stream among records that are not corrections.
        string ref;
        string title;
        string sector;
    }

    /// @notice What a corrected record had added to the totals, as its own event says.
    struct Replaced {
        Kind kind;
        uint16 year;
        bytes3 country;
        bool usdKnown;
        int128 usdCents;
    }

    struct Total {
        /// Sum over the records whose USD value is known.
        int128 usdCents;
        uint64 records;
        /// How many of `records` have no known USD value and so are missing from the sum.
        uint64 unknownUsd;
    }

    event FlowRecorded(uint32 indexed stream, uint64 indexed seq, Flow flow);
    event ProgrammeDeclared(uint32 indexed programme, uint32 indexed stream, string ref, string title);

    uint32 public programmeCount;

    mapping(bytes32 key => Total total) public totals;

    /// @notice The record that replaced a record; 0 where none did.
    mapping(uint32 stream => mapping(uint64 seq => uint64 by)) public correctedBy;

    error EmptyBatch();
    error Malformed(uint64 seq, string field);
    error UnknownParty(uint64 seq, uint32 organisation);
    error UnknownProgramme(uint64 seq, uint32 programme);
    error CorrectionInBatch(uint64 seq);
    error NothingToCorrect(uint64 seq, uint64 corrects);
    error AlreadyCorrected(uint64 corrects, uint64 by);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Names a programme (a funding window, an appeal, a project) that records can point at.
    function declareProgramme(uint32 stream, string calldata ref, string calldata title)
        external
        returns (uint32 programme)
    {
        _authorised(stream);
        programme = ++programmeCount;
        emit ProgrammeDeclared(programme, stream, ref, title);
    }

    /// @notice Appends records. `firstSeq` must be the next number of the stream: a batch sent twice, or by two
    /// senders at once, is refused the second time.
    function record(uint32 stream, uint64 firstSeq, Flow[] calldata flows) external {
        StreamHead storage head = _authorised(stream);
        if (flows.length == 0) revert EmptyBatch();
        uint64 seq = head.length;
        if (firstSeq != seq + 1) revert SeqMismatch(stream, seq + 1, firstSeq);
        bytes32 digest = head.digest;
        uint32 organisations = registry.count();
        uint32 programmes = programmeCount;
        for (uint256 i = 0; i < flows.length; ++i) {
            Flow calldata flow = flows[i];
            ++seq;
            if (flow.corrects != 0) revert CorrectionInBatch(seq);
            _check(flow, stream, seq, organisations, programmes);
            _add(totals[totalKey(stream, flow.country, flow.year, flow.kind)], flow.usdKnown, flow.usdCents);
            digest = _append(stream, seq, digest, flow);
        }
        head.digest = digest;
        head.length = seq;
    }

    /// @notice Replaces the record `next.corrects` by `next`. Both stay on the ledger; the totals move from the one
    /// to the other. `replaced` repeats what the old record said, which the contract keeps no copy of: should it
    /// repeat it wrongly, the contract's total no longer equals the sum of the records, and any verifier sees that.
    function correct(uint32 stream, uint64 seq, Replaced calldata replaced, Flow calldata next) external {
        StreamHead storage head = _authorised(stream);
        if (seq != head.length + 1) revert SeqMismatch(stream, head.length + 1, seq);
        uint64 old = next.corrects;
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        if (correctedBy[stream][old] != 0) revert AlreadyCorrected(old, correctedBy[stream][old]);
        _check(next, stream, seq, registry.count(), programmeCount);
        correctedBy[stream][old] = seq;
        Total storage before = totals[totalKey(stream, replaced.country, replaced.year, replaced.kind)];
        before.records -= 1;
        if (replaced.usdKnown) before.usdCents -= replaced.usdCents;
        else before.unknownUsd -= 1;
        _add(totals[totalKey(stream, next.country, next.year, next.kind)], next.usdKnown, next.usdCents);
        head.digest = _append(stream, seq, head.digest, next);
        head.length = seq;
    }

    /// @notice Where a headline total lies in `totals`.
    function totalKey(uint32 stream, bytes3 country, uint16 year, Kind kind) public pure returns (bytes32) {
        return keccak256(abi.encode(stream, country, year, kind));
    }

    function _add(Total storage total, bool usdKnown, int128 usdCents) private {
        Total memory t = total;
        t.records += 1;
        if (usdKnown) t.usdCents += usdCents;
        else t.unknownUsd += 1;
        total.usdCents = t.usdCents;
        total.records = t.records;
        total.unknownUsd = t.unknownUsd;
    }

    /// @dev Encodes once for both the event and the digest.
    function _append(uint32 stream, uint64 seq, bytes32 digest, Flow calldata flow) private returns (bytes32 next) {
        bytes memory data = abi.encode(flow);
        bytes32 topic = FlowRecorded.selector;
        assembly ("memory-safe") {
            log3(add(data, 32), mload(data), topic, stream, seq)
            mstore(0, digest)
            mstore(32, keccak256(add(data, 32), mload(data)))
            next := keccak256(0, 64)
        }
    }

    function _check(Flow calldata flow, uint32 stream, uint64 seq, uint32 organisations, uint32 programmes)
        private
        view
    {
        if (flow.kind == Kind.Unset) revert Malformed(seq, "kind");
        if (flow.year == 0) revert Malformed(seq, "year");
        if (flow.country != 0 && !_threeCapitals(flow.country)) revert Malformed(seq, "country");
        if (!_threeCapitals(flow.currency)) revert Malformed(seq, "currency");
        if (flow.decimals > 18) revert Malformed(seq, "decimals");
        if (!flow.usdKnown && flow.usdCents != 0) revert Malformed(seq, "usdCents");
        if (!_calendar(flow.valueDate)) revert Malformed(seq, "valueDate");
        if (!_calendar(flow.rateDate)) revert Malformed(seq, "rateDate");
        if (bytes(flow.ref).length == 0 || bytes(flow.ref).length > 128) revert Malformed(seq, "ref");
        if (bytes(flow.title).length > 1024) revert Malformed(seq, "title");
        if (bytes(flow.sector).length > 256) revert Malformed(seq, "sector");
        if (flow.from > organisations) revert UnknownParty(seq, flow.from);
        if (flow.to > organisations) revert UnknownParty(seq, flow.to);
        if (flow.programme > programmes) revert UnknownProgramme(seq, flow.programme);
        if (flow.parentStream == 0 || flow.parentStream == stream) {
            if (flow.parent >= seq) revert Malformed(seq, "parent");
        } else if (flow.parent == 0 || flow.parent > streamHead[flow.parentStream].length) {
            revert Malformed(seq, "parent");
        }
    }

    function _threeCapitals(bytes3 code) private pure returns (bool) {
        for (uint256 i = 0; i < 3; ++i) {
            if (code[i] < "A" || code[i] > "Z") return false;
        }
        return true;
    }

    /// @dev Zero, or a day that the Gregorian calendar has, between the years 1900 and 2200.
    function _calendar(uint32 date) private pure returns (bool) {
        if (date == 0) return true;
        uint32 year = date / 10000;
        uint32 month = (date / 100) % 100;
        uint32 day = date % 100;
        if (year < 1900 || year > 2200 || month == 0 || month > 12 || day == 0) return false;
        if (month == 2) return day <= (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28);
        if (month == 4 || month == 6 || month == 9 || month == 11) return day <= 30;
        return day <= 31;
    }
}
