// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title Aid due to people, accounted for without a trace of the person.
/// @notice A round says for a period how many people are entitled, and to how much, in cells of at least ten; and commits to
/// a Merkle root over their sealed entitlements. Claims are recorded in batches of at least ten as nullifiers: each counts
/// once, and nobody without the person's own code can tell whose it is. What would expose a person is refused here; what
/// would embarrass a programme (more claims than entitlements, more paid than due) is recorded for all to see.
/// There is no free text: every word comes from a closed list, so that no name, number or address can be written at all.
contract EntitlementLedger is LedgerStreams {
    /// @notice The clusters of humanitarian coordination.
    enum Sector {
        Unset,
        FoodSecurity,
        Health,
        Nutrition,
        WaterSanitationHygiene,
        Shelter,
        Education,
        Protection,
        Livelihoods,
        MultiSector
    }

    enum Modality {
        Unset,
        Cash,
        Voucher,
        InKind
    }

    struct Round {
        /// ISO 3166-1 alpha-3.
        bytes3 country;
        Sector sector;
        Modality modality;
        /// The publisher's own number of its programme, from 1.
        uint32 programme;
        /// First and last day, as yyyymmdd.
        uint32 periodFrom;
        uint32 periodTo;
        /// ISO 4217; for aid in kind KGM (kilograms), LTR (litres) or SET (sets), as in UN/ECE Recommendation 20.
        bytes3 unit;
        /// Digits after the point in amounts.
        uint8 decimals;
        /// The sealed entitlements lie in 2^bucketBits buckets, at least ten to a bucket on average.
        uint8 bucketBits;
        /// Merkle root over the buckets.
        bytes32 root;
    }

    /// @notice The people of one place, or of what is left of a region when others of its places have cells of their own.
    struct Cell {
        /// Two capitals and up to six digits, padded with zeros on the right: a P-code down to the third level.
        bytes8 place;
        uint64 entitled;
        uint128 due;
    }

    struct CellClaims {
        bytes8 place;
        uint64 claimed;
        uint128 paid;
    }

    /// @notice What a batch of claims says of them all.
    struct Claims {
        /// The record of the round; 0: the batch mixes rounds of one pool, so that the few claims of a place that can't be
        /// told apart safely are recorded all the same.
        uint64 round;
        /// The pool of a batch that mixes rounds; 0: the batch is of one round.
        uint32 pool;
        bytes3 unit;
        uint8 decimals;
        uint128 paid;
    }

    struct RoundState {
        bytes32 root;
        uint64 entitled;
        uint64 claimed;
        bytes3 unit;
        uint8 decimals;
        uint8 bucketBits;
        uint32 pool;
        bool cancelled;
        uint128 due;
        uint128 paid;
    }

    /// @notice Rounds of one unit whose claims may be mixed. The first batch that mixes claims of a pool closes it to further
    /// rounds: otherwise the difference between before and after a round came would say whose the mixed claims are.
    struct Pool {
        /// From 1.
        uint32 number;
        bool closed;
    }

    struct CellState {
        uint64 entitled;
        uint64 claimed;
        uint128 due;
        uint128 paid;
    }

    /// @notice Nobody learns of a group of fewer people.
    uint64 public constant MIN_CELL = 10;
    uint256 public constant MAX_CELLS = 2000;
    /// @notice Claims of batches that mix rounds lie in 2^POOL_BITS buckets.
    uint8 public constant POOL_BITS = 4;
    /// @notice Bytes of a sealed entitlement: 32 of commitment, 16 of sealed amount and cell.
    uint256 public constant ENTRY = 48;

    event RoundPublished(uint32 indexed stream, uint64 indexed seq, Round round, uint32 pool, Cell[] cells);
    event ClaimsRecorded(
        uint32 indexed stream, uint64 indexed seq, Claims claims, CellClaims[] cells, bytes32[] nullifiers
    );
    /// @notice Nothing more is paid of the round; what was claimed stays.
    event RoundCancelled(uint32 indexed stream, uint64 indexed seq, uint64 round);
    /// @notice Sealed entitlements of a round, bucket after bucket from `first` on, each in ascending order. They are no
    /// records: the round's root seals them.
    event BucketsPublished(uint32 indexed stream, uint64 indexed round, uint32 first, bytes[] buckets);

    mapping(uint32 stream => mapping(uint64 seq => RoundState)) public rounds;
    mapping(uint32 stream => mapping(uint64 seq => mapping(bytes8 place => CellState))) public cells;
    /// @notice True once a nullifier was recorded. A nullifier is made for one round, so a second claim shows.
    mapping(uint32 stream => mapping(bytes32 nullifier => bool)) public spent;
    /// @notice Running digest over each bucket's nullifiers: digest = keccak256(digest ++ nullifier). Round 0: mixed batches.
    mapping(uint32 stream => mapping(uint64 round => mapping(uint256 bucket => bytes32 digest))) public nullifierDigest;
    /// @notice Entitlements without a recorded claim, over the rounds of a pool that are not cancelled. Negative where more
    /// was claimed.
    mapping(uint32 stream => mapping(bytes32 poolKey => int256)) public outstanding;
    /// @notice The pool that the next round of a unit joins, unless it is closed: then the one after it.
    mapping(uint32 stream => mapping(bytes32 unitKey => Pool)) public pools;

    error Malformed(uint64 seq, string field);
    error NotInList(string field);
    error UnknownRound(uint64 round);
    error UnknownPool(uint32 pool);
    error AlreadyCancelled(uint64 round);
    error UnknownCell(uint64 round, bytes8 place);
    /// Fewer than ten people, in `count` itself or in what it leaves over.
    error TooFew(bytes8 place, uint256 count);
    error AlreadyClaimed(bytes32 nullifier);
    error CountsDiffer(uint256 nullifiers, uint256 cells);
    error PaidDiffers(uint256 paid, uint256 cells);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Publishes a round. It is never corrected: the difference between two versions would speak of a few people.
    /// Whoever was left out is in a supplementary round.
    /// @param cells_ in ascending order of place, each of at least ten people.
    function publishRound(uint32 stream, uint64 seq, bytes32 previous, Round calldata round, Cell[] calldata cells_)
        external
    {
        StreamHead storage head = _continued(stream, seq, previous);
        _checkRound(seq, round);
        if (cells_.length == 0 || cells_.length > MAX_CELLS) revert Malformed(seq, "cells");
        uint64 entitled;
        uint128 due;
        bytes8 last;
        for (uint256 i = 0; i < cells_.length; ++i) {
            Cell calldata cell = cells_[i];
            if (cell.place <= last || !_isPlace(cell.place)) revert Malformed(seq, "place");
            last = cell.place;
            if (cell.entitled < MIN_CELL) revert TooFew(cell.place, cell.entitled);
            if (cell.due == 0) revert Malformed(seq, "due");
            entitled += cell.entitled;
            due += cell.due;
            CellState storage state = cells[stream][seq][cell.place];
            state.entitled = cell.entitled;
            state.due = cell.due;
        }
        if (entitled >> round.bucketBits < MIN_CELL) revert TooFew(0, entitled >> round.bucketBits);
        uint32 pool = _joinPool(stream, round.unit, round.decimals);
        rounds[stream][seq] = RoundState({
            root: round.root,
            entitled: entitled,
            claimed: 0,
            unit: round.unit,
            decimals: round.decimals,
            bucketBits: round.bucketBits,
            pool: pool,
            cancelled: false,
            due: due,
            paid: 0
        });
        outstanding[stream][poolKey(round.unit, round.decimals, pool)] += int256(uint256(entitled));
        _append(head, seq, previous, keccak256(abi.encode(round, pool, cells_)));
        emit RoundPublished(stream, seq, round, pool, cells_);
    }

    /// @notice Ends a round. Claims that were paid are recorded before; afterwards none is taken.
    function cancelRound(uint32 stream, uint64 seq, bytes32 previous, uint64 round) external {
        StreamHead storage head = _continued(stream, seq, previous);
        RoundState storage state = rounds[stream][round];
        if (state.root == 0) revert UnknownRound(round);
        if (state.cancelled) revert AlreadyCancelled(round);
        state.cancelled = true;
        _settle(stream, poolKey(state.unit, state.decimals, state.pool), int256(uint256(state.entitled)) - int256(uint256(state.claimed)));
        _append(head, seq, previous, keccak256(abi.encode(round)));
        emit RoundCancelled(stream, seq, round);
    }

    /// @notice Makes the sealed entitlements of a round available to those who hold a code.
    function publishBuckets(uint32 stream, uint64 round, uint32 first, bytes[] calldata buckets) external {
        _authorised(stream);
        RoundState storage state = rounds[stream][round];
        if (state.root == 0) revert UnknownRound(round);
        if (buckets.length == 0 || first + buckets.length > 1 << state.bucketBits) revert Malformed(round, "first");
        for (uint256 i = 0; i < buckets.length; ++i) {
            if (buckets[i].length % ENTRY != 0) revert Malformed(round, "buckets");
            if (buckets[i].length < ENTRY * MIN_CELL) revert TooFew(0, buckets[i].length / ENTRY);
        }
        emit BucketsPublished(stream, round, first, buckets);
    }

    /// @notice Records claims.
    /// @param cells_ in ascending order of place; none for a batch that mixes rounds. Each tells of at least ten claims and
    /// leaves none or at least ten people of its place who have not claimed.
    /// @param nullifiers in ascending order, so that their order says nothing; at least ten, as many as the cells tell of.
    function recordClaims(
        uint32 stream,
        uint64 seq,
        bytes32 previous,
        Claims calldata claims,
        CellClaims[] calldata cells_,
        bytes32[] calldata nullifiers
    ) external {
        StreamHead storage head = _continued(stream, seq, previous);
        if (nullifiers.length < MIN_CELL) revert TooFew(0, nullifiers.length);
        uint8 bits = POOL_BITS;
        uint32 pool = claims.pool;
        if (claims.round == 0) {
            if (cells_.length != 0) revert Malformed(seq, "cells");
            _drawFrom(stream, claims);
        } else {
            if (pool != 0) revert Malformed(seq, "pool");
            (bits, pool) = _countClaims(stream, seq, claims, cells_, nullifiers.length);
        }
        _settle(stream, poolKey(claims.unit, claims.decimals, pool), int256(nullifiers.length));
        _spend(stream, seq, claims.round, bits, nullifiers);
        _append(head, seq, previous, keccak256(abi.encode(claims, cells_, nullifiers)));
        emit ClaimsRecorded(stream, seq, claims, cells_, nullifiers);
    }

    function unitKey(bytes3 unit, uint8 decimals) public pure returns (bytes32) {
        return keccak256(abi.encode(unit, decimals));
    }

    function poolKey(bytes3 unit, uint8 decimals, uint32 pool) public pure returns (bytes32) {
        return keccak256(abi.encode(unit, decimals, pool));
    }

    /// @dev Takes entitlements out of those that are open, and refuses where that leaves a few.
    function _settle(uint32 stream, bytes32 key, int256 entitlements) private {
        int256 left = outstanding[stream][key] - entitlements;
        if (left > 0 && left < int256(uint256(MIN_CELL))) revert TooFew(0, uint256(left));
        outstanding[stream][key] = left;
    }

    function _joinPool(uint32 stream, bytes3 unit, uint8 decimals) private returns (uint32) {
        Pool storage pool = pools[stream][unitKey(unit, decimals)];
        if (pool.number == 0 || pool.closed) {
            pool.number += 1;
            pool.closed = false;
        }
        return pool.number;
    }

    function _drawFrom(uint32 stream, Claims calldata claims) private {
        Pool storage pool = pools[stream][unitKey(claims.unit, claims.decimals)];
        if (claims.pool == 0 || claims.pool > pool.number) revert UnknownPool(claims.pool);
        if (claims.pool == pool.number) pool.closed = true;
    }

    function _countClaims(
        uint32 stream,
        uint64 seq,
        Claims calldata claims,
        CellClaims[] calldata cells_,
        uint256 nullifiers
    ) private returns (uint8 bits, uint32 pool) {
        RoundState storage state = rounds[stream][claims.round];
        if (state.root == 0) revert UnknownRound(claims.round);
        if (state.cancelled) revert AlreadyCancelled(claims.round);
        if (state.unit != claims.unit || state.decimals != claims.decimals) revert Malformed(seq, "unit");
        uint64 claimed;
        uint128 paid;
        bytes8 last;
        for (uint256 i = 0; i < cells_.length; ++i) {
            CellClaims calldata cell = cells_[i];
            if (cell.place <= last) revert Malformed(seq, "place");
            last = cell.place;
            _countCell(cells[stream][claims.round][cell.place], claims.round, cell);
            claimed += cell.claimed;
            paid += cell.paid;
        }
        if (claimed != nullifiers) revert CountsDiffer(nullifiers, claimed);
        if (paid != claims.paid) revert PaidDiffers(claims.paid, paid);
        state.claimed += claimed;
        state.paid += paid;
        return (state.bucketBits, state.pool);
    }

    function _countCell(CellState storage state, uint64 round, CellClaims calldata cell) private {
        uint64 entitled = state.entitled;
        if (entitled == 0) revert UnknownCell(round, cell.place);
        if (cell.claimed < MIN_CELL) revert TooFew(cell.place, cell.claimed);
        uint64 claimed = state.claimed + cell.claimed;
        if (claimed < entitled && entitled - claimed < MIN_CELL) revert TooFew(cell.place, entitled - claimed);
        state.claimed = claimed;
        state.paid += cell.paid;
    }

    /// @dev Nullifiers ascend, so those of a bucket stand together and its digest is written once.
    function _spend(uint32 stream, uint64 seq, uint64 round, uint8 bits, bytes32[] calldata nullifiers) private {
        bytes32 last;
        uint256 bucket = type(uint256).max;
        bytes32 digest;
        for (uint256 i = 0; i < nullifiers.length; ++i) {
            bytes32 nullifier = nullifiers[i];
            if (nullifier <= last) revert Malformed(seq, "nullifiers");
            last = nullifier;
            if (spent[stream][nullifier]) revert AlreadyClaimed(nullifier);
            spent[stream][nullifier] = true;
            uint256 own = uint256(uint16(bytes2(nullifier))) >> (16 - bits);
            if (own != bucket) {
                if (bucket != type(uint256).max) nullifierDigest[stream][round][bucket] = digest;
                bucket = own;
                digest = nullifierDigest[stream][round][bucket];
            }
            digest = keccak256(abi.encode(digest, nullifier));
        }
        nullifierDigest[stream][round][bucket] = digest;
    }

    function _append(StreamHead storage head, uint64 seq, bytes32 previous, bytes32 dataHash) private {
        head.digest = keccak256(abi.encode(previous, dataHash));
        head.length = seq;
    }

    function _checkRound(uint64 seq, Round calldata round) private pure {
        if (!Ref.isThreeCapitals(round.country)) revert Malformed(seq, "country");
        if (round.sector == Sector.Unset) revert Malformed(seq, "sector");
        if (round.modality == Modality.Unset) revert Malformed(seq, "modality");
        if (round.programme == 0) revert Malformed(seq, "programme");
        if (round.periodFrom == 0 || !Ref.isDay(round.periodFrom)) revert Malformed(seq, "periodFrom");
        if (round.periodTo < round.periodFrom || !Ref.isDay(round.periodTo)) revert Malformed(seq, "periodTo");
        if (!Ref.isThreeCapitals(round.unit)) revert Malformed(seq, "unit");
        if (round.modality == Modality.InKind && round.unit != "KGM" && round.unit != "LTR" && round.unit != "SET") {
            revert Malformed(seq, "unit");
        }
        if (round.decimals > 18) revert Malformed(seq, "decimals");
        if (round.bucketBits > 16) revert Malformed(seq, "bucketBits");
        if (round.root == 0) revert Malformed(seq, "root");
    }

    /// @dev Too short for a telephone or identity number, and no letters to spell a name with.
    function _isPlace(bytes8 place) private pure returns (bool) {
        bool ended;
        for (uint256 i = 0; i < 8; ++i) {
            bytes1 c = place[i];
            if (i < 2) {
                if (c < "A" || c > "Z") return false;
            } else if (c == 0) {
                ended = true;
            } else if (ended || c < "0" || c > "9") {
                return false;
            }
        }
        return true;
    }

    function _acceptTerms(StreamTerms calldata terms) internal pure override {
        bool sample = terms.sample;
        if (!_is(terms.source, sample ? "sample-entitlements" : "entitlements")) revert NotInList("source");
        if (!_is(terms.title, sample ? "Sample data: invented figures" : "Entitlements")) revert NotInList("title");
        if (!_is(terms.attribution, sample ? "Nobody: every figure is invented" : "The publisher")) {
            revert NotInList("attribution");
        }
        if (
            !_is(terms.licence, "CC0-1.0") && !_is(terms.licence, "CC-BY-4.0") && !_is(terms.licence, "CC-BY-3.0-IGO")
                && !_is(terms.licence, "ODC-By-1.0")
        ) revert NotInList("licence");
    }

    function _acceptSourceName(string calldata name) internal pure override {
        if (!_is(name, "round") && !_is(name, "claims")) revert NotInList("name");
    }

    function _is(string calldata text, string memory word) private pure returns (bool) {
        return keccak256(bytes(text)) == keccak256(bytes(word));
    }
}
