// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Canonical} from "./Canonical.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title What other figures are divided by: how many people a country had, and what it produced.
/// @notice A record is one figure of one country and year, as one edition of a source states it. A later edition's figure is a
/// correction, so that a quotient which was formed with the older one stays citable. Nothing is added up: the stream's digest
/// proves that no figure is missing.
contract ReferenceRegistry is LedgerStreams {
    enum Measure {
        Unset,
        /// Persons.
        Population,
        /// Gross domestic product in units of a currency.
        Gdp
    }

    enum Prices {
        /// Not of money.
        None,
        /// Of the year itself.
        Current,
        /// Of `priceYear`.
        Constant
    }

    enum Conversion {
        /// Not of money, or in the country's own currency.
        None,
        ExchangeRates,
        PurchasingPower
    }

    struct Figure {
        Measure measure;
        /// Three capitals (ISO 3166-1 alpha-3, codes withdrawn from it included).
        bytes3 country;
        uint16 year;
        /// In units of 10^-decimals of persons, or of the currency.
        uint128 value;
        uint8 decimals;
        /// Three capitals (ISO 4217; USD also for international dollars); zero: not of money.
        bytes3 currency;
        Prices prices;
        /// 0 unless prices are constant.
        uint16 priceYear;
        Conversion conversion;
        /// In `correct` only: the record of this stream that this one replaces.
        uint64 corrects;
        /// The source's own identifier, unique in the stream among records that are not corrections.
        string ref;
        /// Which edition of the source states it, such as "2022 revision".
        string edition;
    }

    event FigureRecorded(uint32 indexed stream, uint64 indexed seq, Figure figure);

    /// @dev Words of a record's head; the last two point at its strings.
    uint256 private constant WORDS = 12;

    /// @notice The record that replaced a record; 0 where none did.
    mapping(uint32 stream => mapping(uint64 seq => uint64 by)) public correctedBy;

    error EmptyBatch();
    error Malformed(uint64 seq, string field);
    error CorrectionInBatch(uint64 seq);
    error NothingToCorrect(uint64 seq, uint64 corrects);
    error AlreadyCorrected(uint64 corrects, uint64 by);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Appends figures. `firstSeq` must be the next number of the stream and `previous` its digest, as in FundLedger.
    function record(uint32 stream, uint64 firstSeq, bytes32 previous, Figure[] calldata figures) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (figures.length == 0) revert EmptyBatch();
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        for (uint256 i = 0; i < figures.length; ++i) {
            Figure calldata figure = figures[i];
            if (figure.corrects != 0) revert CorrectionInBatch(seq);
            digest = _append(stream, seq++, digest, figure);
        }
        head.digest = digest;
        head.length = seq - 1;
    }

    /// @notice Replaces the figure `next.corrects` by `next`, as when a later edition states another. Both stay on the ledger.
    function correct(uint32 stream, uint64 seq, bytes32 previous, Figure calldata next) external {
        StreamHead storage head = _continued(stream, seq, previous);
        uint64 old = next.corrects;
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        uint64 by = correctedBy[stream][old];
        if (by != 0) revert AlreadyCorrected(old, by);
        correctedBy[stream][old] = seq;
        head.digest = _append(stream, seq, previous, next);
        head.length = seq;
    }

    function _append(uint32 stream, uint64 seq, bytes32 digest, Figure calldata figure) private returns (bytes32) {
        _check(figure, seq);
        uint256 start;
        assembly ("memory-safe") {
            start := figure
        }
        uint256 end = _text(start, WORDS - 2, WORDS * 32, 128, seq, "ref");
        _text(start, WORDS - 1, end, 256, seq, "edition");
        return Canonical.log(FigureRecorded.selector, stream, seq, digest, start, WORDS - 1);
    }

    function _check(Figure calldata figure, uint64 seq) private pure {
        if (figure.measure == Measure.Unset) revert Malformed(seq, "measure");
        if (!Ref.isThreeCapitals(figure.country)) revert Malformed(seq, "country");
        if (figure.year < 1000 || figure.year > 2200) revert Malformed(seq, "year");
        // What is divided by has to be more than nothing.
        if (figure.value == 0 || figure.value >> 127 != 0) revert Malformed(seq, "value");
        if (figure.decimals > 18) revert Malformed(seq, "decimals");
        bool money = figure.measure == Measure.Gdp;
        if (money ? !Ref.isThreeCapitals(figure.currency) : figure.currency != 0) revert Malformed(seq, "currency");
        if (money == (figure.prices == Prices.None)) revert Malformed(seq, "prices");
        if (figure.prices == Prices.Constant ? figure.priceYear < 1000 || figure.priceYear > 2200 : figure.priceYear != 0) {
            revert Malformed(seq, "priceYear");
        }
        if (!money && figure.conversion != Conversion.None) revert Malformed(seq, "conversion");
    }

    /// @dev Sees that a string stands where the ABI's encoders put it, and is neither empty nor too long.
    function _text(uint256 start, uint256 word, uint256 at, uint256 most, uint64 seq, string memory field)
        private
        pure
        returns (uint256 end)
    {
        uint256 length;
        bool sound;
        (length, end, sound) = Canonical.text(start, word, at);
        if (!sound) revert Malformed(seq, "encoding");
        if (length == 0 || length > most) revert Malformed(seq, field);
    }
}
