// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Canonical} from "./Canonical.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title Goods on their way to the ones they are meant for.
/// @notice Emits one event per hand-over and keeps, per headline key (stream, country, year, kind, unit), the running total,
/// so that a single proof shows what a publisher says was sent to a country in a year, and what arrived.
contract SupplyLedger is LedgerStreams {
    enum Kind {
        Unset,
        /// Asked for; nothing has moved.
        Order,
        /// Sent on its way.
        Dispatch,
        /// Arrived.
        Receipt,
        /// Lost, spoilt or stolen on the way.
        Loss,
        /// Sent back.
        Return
    }

    enum Mode {
        Unset,
        Air,
        AirCharter,
        Sea,
        Road,
        Rail,
        InlandWater,
        Other
    }

    struct HandOver {
        Kind kind;
        /// The year that the publisher counts the record under.
        uint16 year;
        /// Country or area that the goods are meant for: three capitals (ISO 3166-1 alpha-3 where there is one); zero: not specified.
        bytes3 country;
        /// Declared by declareItems.
        uint32 item;
        /// What the quantity counts: a code of UN/ECE Recommendation 20, such as KGM (kilograms) or NMP (packs).
        bytes3 unit;
        /// Digits after the point in `quantity`.
        uint8 decimals;
        /// In units of 10^-decimals of the unit. Negative values correct downwards.
        int128 quantity;
        /// ISO 4217; zero: no value is told. Then `value` is 0 and means nothing.
        bytes3 currency;
        /// Digits after the point in `value`.
        uint8 valueDecimals;
        /// Of the goods, without freight and insurance.
        int128 value;
        /// False where no value in US dollars is known. Then `usdCents` is 0 and means nothing; likewise below.
        bool usdKnown;
        int128 usdCents;
        bool freightKnown;
        /// Of this record alone: what a shipment of several records costs stands on one of them.
        int128 freightCents;
        bool insuranceKnown;
        int128 insuranceCents;
        bool weightKnown;
        int128 weightGrams;
        /// Days as yyyymmdd; 0: unknown.
        uint32 ordered;
        uint32 scheduled;
        /// The day of the hand-over itself: when it was sent, arrived, got lost.
        uint32 date;
        /// When the publisher entered it into its own books.
        uint32 recorded;
        Mode mode;
        /// Organisation that hands over; 0: not specified.
        uint32 from;
        /// Organisation that takes over; 0: not specified.
        uint32 to;
        /// Stream of the parent record; 0: this one.
        uint32 parentStream;
        /// The record that this one follows from (the dispatch that is received); 0: none.
        uint64 parent;
        /// In `correct` only: the record of this stream that this one replaces.
        uint64 corrects;
        /// The source's own identifier of the record, unique in the stream among records that are not corrections.
        string ref;
        /// Where in the country the goods are meant for, in the source's own words; empty: not specified.
        string place;
        /// What else is known of the record, as `key=value` pairs joined by `;`.
        string properties;
    }

    struct Item {
        /// The source's own identifier.
        string ref;
        string name;
        /// The source's own word for what kind of goods it is; may be empty.
        string category;
    }

    /// @notice What a corrected record had added to the totals, as its own event says.
    struct Replaced {
        Kind kind;
        uint16 year;
        bytes3 country;
        bytes3 unit;
        uint8 decimals;
        int128 quantity;
        bool usdKnown;
        int128 usdCents;
        int128 freightCents;
    }

    struct Total {
        int128 quantity;
        /// Sum over the records whose value in US dollars is known.
        int128 usdCents;
        /// Sum over the records whose freight is known.
        int128 freightCents;
        uint64 records;
        /// How many of `records` have no known value in US dollars and so are missing from `usdCents`.
        uint64 unknownUsd;
    }

    event HandOverRecorded(uint32 indexed stream, uint64 indexed seq, HandOver handOver);
    event ItemDeclared(uint32 indexed item, uint32 indexed stream, string ref, string name, string category);

    /// @dev Words of a hand-over's head; the last three point at its strings.
    uint256 private constant WORDS = 31;

    uint32 public itemCount;

    mapping(bytes32 key => Total total) public totals;

    /// @notice The record that replaced a record; 0 where none did.
    mapping(uint32 stream => mapping(uint64 seq => uint64 by)) public correctedBy;

    error EmptyBatch();
    error Malformed(uint64 seq, string field);
    error UnknownParty(uint64 seq, uint32 organisation);
    error UnknownItem(uint64 seq, uint32 item);
    error CorrectionInBatch(uint64 seq);
    error NothingToCorrect(uint64 seq, uint64 corrects);
    error AlreadyCorrected(uint64 corrects, uint64 by);
    /// `replaced` names a country, year, kind and unit in whose total there is no such record.
    error NotInTotal(uint64 seq, uint64 corrects);
    error TotalOverflow();
    error ItemMalformed(uint256 index, string field);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Names goods that records can point at; the first gets the number `itemCount + 1`.
    function declareItems(uint32 stream, Item[] calldata items) external {
        _authorised(stream);
        if (items.length == 0) revert EmptyBatch();
        uint32 number = itemCount;
        for (uint256 i = 0; i < items.length; ++i) {
            Item calldata item = items[i];
            if (bytes(item.ref).length == 0 || bytes(item.ref).length > 128) revert ItemMalformed(i, "ref");
            if (bytes(item.name).length == 0 || bytes(item.name).length > 1024) revert ItemMalformed(i, "name");
            if (bytes(item.category).length > 256) revert ItemMalformed(i, "category");
            emit ItemDeclared(++number, stream, item.ref, item.name, item.category);
        }
        itemCount = number;
    }

    /// @notice Appends records. `firstSeq` must be the next number of the stream and `previous` its digest, as in FundLedger.
    /// Records of one headline key in a row cost least, as their total is written once.
    function record(uint32 stream, uint64 firstSeq, bytes32 previous, HandOver[] calldata handOvers) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (handOvers.length == 0) revert EmptyBatch();
        Limits memory limits = Limits(stream, registry.count(), itemCount);
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        Sum memory sum;
        for (uint256 i = 0; i < handOvers.length;) {
            HandOver calldata handOver = handOvers[i];
            if (handOver.corrects != 0) revert CorrectionInBatch(seq);
            _check(handOver, seq, limits);
            _moveTo(sum, _keyOf(stream, handOver));
            _add(sum, handOver);
            digest = _append(stream, seq, digest, handOver);
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

    /// @notice Replaces the record `next.corrects` by `next`. Both stay on the ledger; the totals move from the one to the
    /// other. `replaced` repeats what the old record said, which the contract keeps no copy of: should it repeat it wrongly,
    /// the contract's total no longer equals the sum of the records, and any verifier sees that.
    function correct(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        Replaced calldata replaced,
        HandOver calldata next
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        uint64 old = next.corrects;
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        if (correctedBy[stream][old] != 0) revert AlreadyCorrected(old, correctedBy[stream][old]);
        _check(next, seq, Limits(stream, registry.count(), itemCount));
        correctedBy[stream][old] = seq;
        Sum memory sum;
        _moveTo(
            sum,
            totalKey(stream, replaced.country, replaced.year, replaced.kind, replaced.unit, replaced.decimals)
        );
        if (sum.records == 0 || (!replaced.usdKnown && sum.unknownUsd == 0)) revert NotInTotal(seq, old);
        unchecked {
            sum.records -= 1;
            sum.quantity -= replaced.quantity;
            sum.freightCents -= replaced.freightCents;
            if (replaced.usdKnown) sum.usdCents -= replaced.usdCents;
            else sum.unknownUsd -= 1;
        }
        _moveTo(sum, _keyOf(stream, next));
        _add(sum, next);
        _store(sum);
        head.digest = _append(stream, seq, previous, next);
        head.length = seq;
    }

    /// @notice Where a headline total lies in `totals`.
    function totalKey(uint32 stream, bytes3 country, uint16 year, Kind kind, bytes3 unit, uint8 decimals)
        public
        pure
        returns (bytes32 key)
    {
        // keccak256(abi.encode(…)), without leaving the encoding behind in memory.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, stream)
            mstore(add(at, 32), country)
            mstore(add(at, 64), year)
            mstore(add(at, 96), kind)
            mstore(add(at, 128), unit)
            mstore(add(at, 160), decimals)
            key := keccak256(at, 192)
        }
    }

    /// @dev What a record may point at.
    struct Limits {
        uint32 stream;
        uint32 organisations;
        uint32 items;
    }

    /// @dev A total while it is added to. Wide enough that a batch can't overflow it.
    struct Sum {
        /// 0 where nothing is loaded.
        bytes32 key;
        int256 quantity;
        int256 usdCents;
        int256 freightCents;
        uint64 records;
        uint64 unknownUsd;
    }

    function _keyOf(uint32 stream, HandOver calldata handOver) private pure returns (bytes32) {
        return
            totalKey(stream, handOver.country, handOver.year, handOver.kind, handOver.unit, handOver.decimals);
    }

    /// @dev Stores the total at hand and loads the one of `key`, unless they are the same.
    function _moveTo(Sum memory sum, bytes32 key) private {
        if (sum.key == key) return;
        _store(sum);
        Total storage total = totals[key];
        sum.key = key;
        sum.quantity = total.quantity;
        sum.usdCents = total.usdCents;
        sum.freightCents = total.freightCents;
        sum.records = total.records;
        sum.unknownUsd = total.unknownUsd;
    }

    function _add(Sum memory sum, HandOver calldata handOver) private pure {
        unchecked {
            sum.records += 1;
            sum.quantity += handOver.quantity;
            sum.freightCents += handOver.freightCents;
            if (handOver.usdKnown) sum.usdCents += handOver.usdCents;
            else sum.unknownUsd += 1;
        }
    }

    function _store(Sum memory sum) private {
        if (sum.key == 0) return;
        if (
            sum.quantity != int128(sum.quantity) || sum.usdCents != int128(sum.usdCents)
                || sum.freightCents != int128(sum.freightCents)
        ) revert TotalOverflow();
        totals[sum.key] = Total({
            quantity: int128(sum.quantity),
            usdCents: int128(sum.usdCents),
            freightCents: int128(sum.freightCents),
            records: sum.records,
            unknownUsd: sum.unknownUsd
        });
    }

    function _append(uint32 stream, uint64 seq, bytes32 digest, HandOver calldata handOver) private returns (bytes32) {
        return Canonical.log(HandOverRecorded.selector, stream, seq, digest, _start(handOver), WORDS - 1);
    }

    /// @dev Where the record begins in the calldata.
    function _start(HandOver calldata handOver) private pure returns (uint256 start) {
        assembly ("memory-safe") {
            start := handOver
        }
    }

    function _check(HandOver calldata handOver, uint64 seq, Limits memory limits) private view {
        if (handOver.kind == Kind.Unset) revert Malformed(seq, "kind");
        if (handOver.year == 0) revert Malformed(seq, "year");
        if (handOver.country != 0 && !Ref.isThreeCapitals(handOver.country)) revert Malformed(seq, "country");
        if (handOver.item == 0 || handOver.item > limits.items) revert UnknownItem(seq, handOver.item);
        if (!Ref.isUnit(handOver.unit)) revert Malformed(seq, "unit");
        if (handOver.decimals > 18) revert Malformed(seq, "decimals");
        _checkMoney(handOver, seq);
        if (!Ref.isDay(handOver.ordered)) revert Malformed(seq, "ordered");
        if (!Ref.isDay(handOver.scheduled)) revert Malformed(seq, "scheduled");
        if (!Ref.isDay(handOver.date)) revert Malformed(seq, "date");
        if (!Ref.isDay(handOver.recorded)) revert Malformed(seq, "recorded");
        // Reading it is what refuses a mode that the list does not have.
        handOver.mode;
        if (handOver.from > limits.organisations) revert UnknownParty(seq, handOver.from);
        if (handOver.to > limits.organisations) revert UnknownParty(seq, handOver.to);
        if (handOver.parentStream == 0 || handOver.parentStream == limits.stream) {
            if (handOver.parent >= seq) revert Malformed(seq, "parent");
        } else if (handOver.parent == 0 || handOver.parent > streamHead[handOver.parentStream].length) {
            revert Malformed(seq, "parent");
        }
        _checkTexts(handOver, seq);
    }

    function _checkMoney(HandOver calldata handOver, uint64 seq) private pure {
        // Reading it is what refuses a quantity that is no int128.
        handOver.quantity;
        if (handOver.valueDecimals > 18) revert Malformed(seq, "valueDecimals");
        if (handOver.currency == 0) {
            if (handOver.value != 0 || handOver.valueDecimals != 0) revert Malformed(seq, "value");
        } else if (!Ref.isThreeCapitals(handOver.currency)) {
            revert Malformed(seq, "currency");
        }
        handOver.value;
        if (!handOver.usdKnown && handOver.usdCents != 0) revert Malformed(seq, "usdCents");
        if (!handOver.freightKnown && handOver.freightCents != 0) revert Malformed(seq, "freightCents");
        if (!handOver.insuranceKnown && handOver.insuranceCents != 0) revert Malformed(seq, "insuranceCents");
        if (!handOver.weightKnown && handOver.weightGrams != 0) revert Malformed(seq, "weightGrams");
        handOver.usdCents;
        handOver.freightCents;
        handOver.insuranceCents;
        handOver.weightGrams;
    }

    function _checkTexts(HandOver calldata handOver, uint64 seq) private pure {
        uint256 start = _start(handOver);
        (uint256 ref, uint256 end, bool sound) = Canonical.text(start, WORDS - 3, WORDS * 32);
        if (!sound) revert Malformed(seq, "encoding");
        if (ref == 0 || ref > 128) revert Malformed(seq, "ref");
        uint256 place;
        (place, end, sound) = Canonical.text(start, WORDS - 2, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (place > 256) revert Malformed(seq, "place");
        uint256 properties;
        (properties, end, sound) = Canonical.text(start, WORDS - 1, end);
        if (!sound) revert Malformed(seq, "encoding");
        if (properties > 4096) revert Malformed(seq, "properties");
    }
}
