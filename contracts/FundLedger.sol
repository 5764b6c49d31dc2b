// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Canonical} from "./Canonical.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

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
        /// What else is known of the record and its two ends, as `key=value` pairs joined by `;`, such as
        /// "from.country=SWE;to.cluster=health@50;type=parked": see contracts/README.md, “Properties”.
        string properties;
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
    /// `replaced` names a country, year and kind in whose total there is no such record.
    error NotInTotal(uint64 seq, uint64 corrects);
    error TotalOverflow();
    error ProgrammeMalformed(string field);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Names a programme (a funding window, an appeal, a project) that records can point at.
    function declareProgramme(uint32 stream, string calldata ref, string calldata title)
        external
        returns (uint32 programme)
    {
        _authorised(stream);
        if (bytes(ref).length == 0 || bytes(ref).length > 128) revert ProgrammeMalformed("ref");
        if (bytes(title).length == 0 || bytes(title).length > 1024) revert ProgrammeMalformed("title");
        programme = ++programmeCount;
        emit ProgrammeDeclared(programme, stream, ref, title);
    }

    /// @notice Appends records. `firstSeq` must be the next number of the stream and `previous` its digest: a batch says
    /// which history it continues. Sent twice, or ahead of one that another sender overtook, it is refused, though the
    /// number may happen to fit. Records of the same country, year and kind in a row cost least, as their total is
    /// written once.
    function record(uint32 stream, uint64 firstSeq, bytes32 previous, Flow[] calldata flows) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (flows.length == 0) revert EmptyBatch();
        Limits memory limits = Limits(stream, registry.count(), programmeCount);
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        Sum memory sum;
        for (uint256 i = 0; i < flows.length;) {
            Flow calldata flow = flows[i];
            if (flow.corrects != 0) revert CorrectionInBatch(seq);
            _check(flow, seq, limits);
            uint256 headline = _headline(flow.country, flow.year, flow.kind);
            if (headline != sum.headline) {
                _store(sum);
                _load(sum, headline, totals[totalKey(stream, flow.country, flow.year, flow.kind)]);
            }
            _add(sum, flow.usdKnown, flow.usdCents);
            digest = _append(stream, seq, digest, flow);
            unchecked {
                ++i;
                ++seq;
            }
        }
        _store(sum);
        head.digest = digest;
        unchecked {
            head.length = seq - 1;
        }
    }

    /// @notice Replaces the record `next.corrects` by `next`. Both stay on the ledger; the totals move from the one
    /// to the other. `replaced` repeats what the old record said, which the contract keeps no copy of: should it
    /// repeat it wrongly, the contract's total no longer equals the sum of the records, and any verifier sees that.
    /// `seq` and `previous` as in `record`.
    function correct(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        Replaced calldata replaced,
        Flow calldata next
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        uint64 old = next.corrects;
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        if (correctedBy[stream][old] != 0) revert AlreadyCorrected(old, correctedBy[stream][old]);
        _check(next, seq, Limits(stream, registry.count(), programmeCount));
        correctedBy[stream][old] = seq;
        Sum memory sum;
        _load(sum, 1, totals[totalKey(stream, replaced.country, replaced.year, replaced.kind)]);
        if (sum.records == 0 || (!replaced.usdKnown && sum.unknownUsd == 0)) revert NotInTotal(seq, old);
        unchecked {
            sum.records -= 1;
            if (replaced.usdKnown) sum.usdCents -= replaced.usdCents;
            else sum.unknownUsd -= 1;
        }
        _store(sum);
        _load(sum, 1, totals[totalKey(stream, next.country, next.year, next.kind)]);
        _add(sum, next.usdKnown, next.usdCents);
        _store(sum);
        head.digest = _append(stream, seq, previous, next);
        head.length = seq;
    }

    /// @notice Where a headline total lies in `totals`.
    function totalKey(uint32 stream, bytes3 country, uint16 year, Kind kind) public pure returns (bytes32 key) {
        // keccak256(abi.encode(stream, country, year, kind)), without leaving the encoding behind in memory.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, stream)
            mstore(add(at, 32), country)
            mstore(add(at, 64), year)
            mstore(add(at, 96), kind)
            key := keccak256(at, 128)
        }
    }

    /// @dev What a record may point at.
    struct Limits {
        uint32 stream;
        uint32 organisations;
        uint32 programmes;
    }

    /// @dev A total while it is added to. Wide enough that a batch can't overflow it.
    struct Sum {
        /// Country, year and kind; 0 where nothing is loaded.
        uint256 headline;
        uint256 slot;
        int256 usdCents;
        uint256 records;
        uint256 unknownUsd;
    }

    /// @dev Never 0, as `kind` is not.
    function _headline(bytes3 country, uint16 year, Kind kind) private pure returns (uint256) {
        return (uint256(uint24(country)) << 24) | (uint256(year) << 8) | uint256(kind);
    }

    function _load(Sum memory sum, uint256 headline, Total storage total) private view {
        uint256 slot;
        uint256 packed;
        assembly ("memory-safe") {
            slot := total.slot
            packed := sload(slot)
        }
        sum.headline = headline;
        sum.slot = slot;
        sum.usdCents = int128(uint128(packed));
        sum.records = uint64(packed >> 128);
        sum.unknownUsd = packed >> 192;
    }

    function _add(Sum memory sum, bool usdKnown, int128 usdCents) private pure {
        unchecked {
            sum.records += 1;
            if (usdKnown) sum.usdCents += usdCents;
            else sum.unknownUsd += 1;
        }
    }

    /// @dev One write for the three members of a Total.
    function _store(Sum memory sum) private {
        if (sum.headline == 0) return;
        int128 usdCents = int128(sum.usdCents);
        if (usdCents != sum.usdCents) revert TotalOverflow();
        uint256 slot = sum.slot;
        uint256 packed = uint128(usdCents) | (sum.records << 128) | (sum.unknownUsd << 192);
        assembly ("memory-safe") {
            sstore(slot, packed)
        }
    }

    function _append(uint32 stream, uint64 seq, bytes32 digest, Flow calldata flow) private returns (bytes32) {
        return Canonical.log(FlowRecorded.selector, stream, seq, digest, _start(flow), 19);
    }

    /// @dev Where the record begins in the calldata.
    function _start(Flow calldata flow) private pure returns (uint256 start) {
        assembly ("memory-safe") {
            start := flow
        }
    }

    function _check(Flow calldata flow, uint64 seq, Limits memory limits) private view {
        if (flow.kind == Kind.Unset) revert Malformed(seq, "kind");
        if (flow.year == 0) revert Malformed(seq, "year");
        if (flow.country != 0 && !Ref.isThreeCapitals(flow.country)) revert Malformed(seq, "country");
        if (!Ref.isThreeCapitals(flow.currency)) revert Malformed(seq, "currency");
        if (flow.decimals > 18) revert Malformed(seq, "decimals");
        // Reading it is what refuses a value that is no int128.
        flow.amount;
        if (!flow.usdKnown && flow.usdCents != 0) revert Malformed(seq, "usdCents");
        if (!Ref.isDay(flow.valueDate)) revert Malformed(seq, "valueDate");
        if (!Ref.isDay(flow.rateDate)) revert Malformed(seq, "rateDate");
        if (flow.from > limits.organisations) revert UnknownParty(seq, flow.from);
        if (flow.to > limits.organisations) revert UnknownParty(seq, flow.to);
        if (flow.programme > limits.programmes) revert UnknownProgramme(seq, flow.programme);
        if (flow.parentStream == 0 || flow.parentStream == limits.stream) {
            if (flow.parent >= seq) revert Malformed(seq, "parent");
        } else if (flow.parent == 0 || flow.parent > streamHead[flow.parentStream].length) {
            revert Malformed(seq, "parent");
        }
        uint256 start = _start(flow);
        (uint256 ref, uint256 end, bool sound) = Canonical.text(start, 16, 20 * 32);
        if (!sound) revert Malformed(seq, "encoding");
        if (ref == 0 || ref > 128) revert Malformed(seq, "ref");
        uint256 title;
        (title, end, sound) = Canonical.text(start, 17, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (title > 1024) revert Malformed(seq, "title");
        uint256 sector;
        (sector, end, sound) = Canonical.text(start, 18, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (sector > 256) revert Malformed(seq, "sector");
        uint256 properties;
        (properties, end, sound) = Canonical.text(start, 19, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (properties > 4096) revert Malformed(seq, "properties");
    }
}
