// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Canonical} from "./Canonical.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title Greenhouse gases that countries, organisations and facilities are said to emit.
/// @notice Emits one event per report of an actor and period, with the basis that its figure stands on, and keeps running
/// totals per basis, so that a single proof shows what a source says of one actor in a year, or of all countries together.
/// Figures on different bases lie under different keys: the contract has no total that mixes them.
contract EmissionRegistry is LedgerStreams {
    enum ActorKind {
        Unset,
        /// A country or area: by its code, or, where it has none, as declared by declareActors.
        Country,
        /// Several countries together. Never added to anything, as its members have reports of their own.
        Group,
        /// By its number in the registry. Never added up, as one's purchases are another's direct emissions.
        Organisation,
        /// Declared by declareActors.
        Facility
    }

    /// What the mass is a mass of.
    enum MassOf {
        Unset,
        /// The gas itself.
        Gas,
        /// The carbon in it: 1 t of carbon is 44/12 t of CO2.
        Carbon,
        /// The CO2 that would warm as much, by `gwp`.
        Co2Equivalent
    }

    /// Land use, land-use change and forestry.
    enum LandUse {
        NotTold,
        Without,
        With,
        Only
    }

    enum Accounting {
        NotTold,
        /// Where it is emitted.
        Territorial,
        /// Where what was made with it is used.
        Consumption
    }

    enum Reporter {
        NotTold,
        /// The actor itself.
        Self,
        /// Somebody else, who estimates.
        Independent
    }

    /// Of the GHG Protocol.
    enum Scope {
        None,
        One,
        TwoLocationBased,
        TwoMarketBased,
        Three
    }

    struct Report {
        ActorKind actorKind;
        /// A country's own code, or where a facility stands: three capitals (ISO 3166-1 alpha-3, withdrawn ones included).
        bytes3 country;
        /// Of an organisation its number in the registry, else the number of a declared actor; 0 where `country` says it.
        uint32 actor;
        /// The year that the figure is counted under.
        uint16 year;
        // The basis: the eleven words from here to `coverage`.
        /// Such as CO2, CH4, N2O, SF6; GHG for several together.
        bytes8 gas;
        /// Code of UN/ECE Recommendation 20: TNE (tonne), KTN (thousand tonnes).
        bytes3 unit;
        MassOf massOf;
        /// Digits after the point in `total`.
        uint8 decimals;
        /// Which IPCC assessment report's global warming potentials: 2, 4, 5, 6; 0: none, or not told.
        uint8 gwp;
        LandUse landUse;
        Accounting accounting;
        Reporter reporter;
        Scope scope;
        /// Of scope 3: 1 to 15; 0: all together, or none.
        uint8 category;
        /// What is counted, as the publisher calls it: ALL, FOSSIL (fuels, cement and flaring) …; zero: not told.
        bytes8 coverage;
        /// False where no total is stated. Then `total` is 0 and means nothing.
        bool totalKnown;
        /// In units of 10^-decimals of the unit. Negative: more is taken up, or stocked, than emitted.
        int128 total;
        /// Days as yyyymmdd; 0: the calendar year.
        uint32 periodFrom;
        uint32 periodTo;
        /// SHA-256 of what the figure rests on; zero: none is given.
        bytes32 evidence;
        /// In `correct` only: the report of this stream that this one replaces.
        uint64 corrects;
        /// The source's own identifier, unique in the stream among reports that are not corrections.
        string ref;
        /// What the total is made of: `category=amount` pairs joined by `;`, in the report's unit; `unknown` for what is not told.
        string parts;
        /// What stands outside the total, such as international bunkers, in the same form.
        string memo;
        /// What else is known of it (method, inventory …), as `key=value` pairs joined by `;`.
        string properties;
    }

    struct Actor {
        /// Country (an area without a code), Group or Facility.
        ActorKind kind;
        /// Where it lies; zero: in no one country.
        bytes3 country;
        /// Organisation that owns it; 0: not specified.
        uint32 owner;
        /// The source's own identifier.
        string ref;
        string name;
        /// Where in the country, in the source's own words; may be empty.
        string place;
    }

    /// @notice Somebody's word on a report.
    struct Verification {
        string ref;
        uint64 report;
        /// Stream of the report; 0: this one.
        uint32 reportStream;
        /// Organisation that verified.
        uint32 verifier;
        Assurance assurance;
        Opinion opinion;
        /// yyyymmdd; 0: unknown.
        uint32 date;
        /// SHA-256 of the statement as a document; zero: none is given.
        bytes32 evidence;
        /// The statement in its own words; may be empty.
        string statement;
    }

    enum Assurance {
        NotTold,
        Limited,
        Reasonable
    }

    enum Opinion {
        Unset,
        Unmodified,
        Qualified,
        Adverse,
        Disclaimer
    }

    /// @notice What a corrected report had added to the totals, as its own event says.
    struct Replaced {
        ActorKind actorKind;
        bytes3 country;
        uint32 actor;
        uint16 year;
        /// `basisOf` the old report.
        bytes32 basis;
        bool totalKnown;
        int128 total;
    }

    struct Total {
        /// Sum over the reports that state a total.
        int128 sum;
        uint64 reports;
        /// How many of `reports` state none and so are missing from `sum`.
        uint64 unknown;
    }

    event EmissionReported(uint32 indexed stream, uint64 indexed seq, Report report);
    event VerificationRecorded(uint32 indexed stream, uint64 indexed seq, Verification verification);
    event ActorDeclared(
        uint32 indexed actor,
        uint32 indexed stream,
        ActorKind kind,
        bytes3 country,
        uint32 owner,
        string ref,
        string name,
        string place
    );

    /// @dev Words of a report's head; the last four point at its texts.
    uint256 private constant WORDS = 25;
    uint256 private constant FIRST_OF_BASIS = 4;
    uint256 private constant WORDS_OF_BASIS = 11;
    uint256 private constant VERIFICATION_WORDS = 9;

    uint32 public actorCount;

    mapping(bytes32 key => Total total) public totals;

    /// @notice The report that replaced a report; 0 where none did.
    mapping(uint32 stream => mapping(uint64 seq => uint64 by)) public correctedBy;

    mapping(uint32 actor => ActorKind kind) public declaredKind;

    error EmptyBatch();
    error Malformed(uint64 seq, string field);
    error UnknownActor(uint64 seq, uint32 actor);
    error CorrectionInBatch(uint64 seq);
    error NothingToCorrect(uint64 seq, uint64 corrects);
    error AlreadyCorrected(uint64 corrects, uint64 by);
    /// `replaced` names an actor, year and basis in whose total there is no such report.
    error NotInTotal(uint64 seq, uint64 corrects);
    error TotalOverflow();
    error ActorMalformed(uint256 index, string field);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Names actors that have neither a country's code nor a number in the registry; the first gets `actorCount + 1`.
    function declareActors(uint32 stream, Actor[] calldata actors) external {
        _authorised(stream);
        if (actors.length == 0) revert EmptyBatch();
        uint32 number = actorCount;
        uint32 organisations = registry.count();
        for (uint256 i = 0; i < actors.length; ++i) {
            Actor calldata actor = actors[i];
            ActorKind kind = actor.kind;
            if (kind == ActorKind.Unset || kind == ActorKind.Organisation) revert ActorMalformed(i, "kind");
            if (actor.country != 0 && !Ref.isThreeCapitals(actor.country)) revert ActorMalformed(i, "country");
            if (actor.owner > organisations) revert ActorMalformed(i, "owner");
            if (bytes(actor.ref).length == 0 || bytes(actor.ref).length > 128) revert ActorMalformed(i, "ref");
            if (bytes(actor.name).length == 0 || bytes(actor.name).length > 1024) revert ActorMalformed(i, "name");
            if (bytes(actor.place).length > 256) revert ActorMalformed(i, "place");
            declaredKind[++number] = kind;
            emit ActorDeclared(number, stream, kind, actor.country, actor.owner, actor.ref, actor.name, actor.place);
        }
        actorCount = number;
    }

    /// @notice Appends reports. `firstSeq` must be the next number of the stream and `previous` its digest, as in FundLedger.
    /// Reports of one kind of actor, year and basis in a row cost least, as their common total is written once.
    function record(uint32 stream, uint64 firstSeq, bytes32 previous, Report[] calldata reports) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (reports.length == 0) revert EmptyBatch();
        uint32 organisations = registry.count();
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        Sum memory all;
        Sum memory own;
        for (uint256 i = 0; i < reports.length;) {
            Report calldata report = reports[i];
            if (report.corrects != 0) revert CorrectionInBatch(seq);
            _check(report, seq, organisations);
            _addTo(all, own, stream, report);
            digest = _append(stream, seq, digest, report);
            unchecked {
                ++i;
                ++seq;
            }
        }
        _store(all);
        _store(own);
        head.digest = digest;
        unchecked {
            head.length = seq - 1;
        }
    }

    /// @notice Replaces the report `next.corrects` by `next`: a restatement. Both stay on the ledger; the totals move from the
    /// one to the other. `replaced` repeats what the old report said, which the contract keeps no copy of: should it repeat it
    /// wrongly, the contract's total no longer equals the sum of the reports, and any verifier sees that.
    function correct(uint32 stream, uint64 seq, bytes32 previous, Replaced calldata replaced, Report calldata next)
        external
    {
        StreamHead storage head = _continued(stream, seq, previous);
        uint64 old = next.corrects;
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        if (correctedBy[stream][old] != 0) revert AlreadyCorrected(old, correctedBy[stream][old]);
        _check(next, seq, registry.count());
        correctedBy[stream][old] = seq;
        Sum memory all;
        Sum memory own;
        if (_isAddedUp(replaced.actorKind)) {
            _moveTo(all, kindKey(stream, replaced.actorKind, replaced.year, replaced.basis));
            _take(all, replaced, seq, old);
        }
        _moveTo(
            own,
            actorKey(stream, replaced.actorKind, replaced.country, replaced.actor, replaced.year, replaced.basis)
        );
        _take(own, replaced, seq, old);
        _addTo(all, own, stream, next);
        _store(all);
        _store(own);
        head.digest = _append(stream, seq, previous, next);
        head.length = seq;
    }

    /// @notice Appends what verifiers say of reports. They count in no total.
    function verify(uint32 stream, uint64 firstSeq, bytes32 previous, Verification[] calldata verifications) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (verifications.length == 0) revert EmptyBatch();
        uint32 organisations = registry.count();
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        for (uint256 i = 0; i < verifications.length; ++i) {
            Verification calldata verification = verifications[i];
            _checkVerification(verification, seq, stream, organisations);
            uint256 start;
            assembly ("memory-safe") {
                start := verification
            }
            digest =
                Canonical.log(VerificationRecorded.selector, stream, seq, digest, start, VERIFICATION_WORDS - 1);
            ++seq;
        }
        head.digest = digest;
        head.length = seq - 1;
    }

    /// @notice What the figures of a report stand on: only figures with the same basis may be added up.
    function basisOf(Report calldata report) external pure returns (bytes32) {
        return _basisOf(report);
    }

    /// @notice Where the total of all countries, or all facilities, of a stream lies in `totals`.
    function kindKey(uint32 stream, ActorKind actorKind, uint16 year, bytes32 basis) public pure returns (bytes32 key) {
        // keccak256(abi.encode(…)), without leaving the encoding behind in memory.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, stream)
            mstore(add(at, 32), actorKind)
            mstore(add(at, 64), year)
            mstore(add(at, 96), basis)
            key := keccak256(at, 128)
        }
    }

    /// @notice Where the total of one actor lies in `totals`.
    function actorKey(uint32 stream, ActorKind actorKind, bytes3 country, uint32 actor, uint16 year, bytes32 basis)
        public
        pure
        returns (bytes32 key)
    {
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, stream)
            mstore(add(at, 32), actorKind)
            mstore(add(at, 64), country)
            mstore(add(at, 96), actor)
            mstore(add(at, 128), year)
            mstore(add(at, 160), basis)
            key := keccak256(at, 192)
        }
    }

    /// @dev A total while it is added to. Wide enough that a batch can't overflow it.
    struct Sum {
        /// 0 where nothing is loaded.
        bytes32 key;
        int256 sum;
        uint64 reports;
        uint64 unknown;
    }

    /// @dev Groups hold the reports of their members, and organisations those of each other: neither is ever added up.
    function _isAddedUp(ActorKind kind) private pure returns (bool) {
        return kind == ActorKind.Country || kind == ActorKind.Facility;
    }

    function _basisOf(Report calldata report) private pure returns (bytes32 basis) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, add(report, mul(32, FIRST_OF_BASIS)), mul(32, WORDS_OF_BASIS))
            basis := keccak256(at, mul(32, WORDS_OF_BASIS))
        }
    }

    function _addTo(Sum memory all, Sum memory own, uint32 stream, Report calldata report) private {
        bytes32 basis = _basisOf(report);
        if (_isAddedUp(report.actorKind)) {
            _moveTo(all, kindKey(stream, report.actorKind, report.year, basis));
            _add(all, report);
        }
        _moveTo(own, actorKey(stream, report.actorKind, report.country, report.actor, report.year, basis));
        _add(own, report);
    }

    /// @dev Stores the total at hand and loads the one of `key`, unless they are the same.
    function _moveTo(Sum memory sum, bytes32 key) private {
        if (sum.key == key) return;
        _store(sum);
        Total storage total = totals[key];
        sum.key = key;
        sum.sum = total.sum;
        sum.reports = total.reports;
        sum.unknown = total.unknown;
    }

    function _add(Sum memory sum, Report calldata report) private pure {
        unchecked {
            sum.reports += 1;
            if (report.totalKnown) sum.sum += report.total;
            else sum.unknown += 1;
        }
    }

    function _take(Sum memory sum, Replaced calldata replaced, uint64 seq, uint64 old) private pure {
        if (sum.reports == 0 || (!replaced.totalKnown && sum.unknown == 0)) revert NotInTotal(seq, old);
        unchecked {
            sum.reports -= 1;
            if (replaced.totalKnown) sum.sum -= replaced.total;
            else sum.unknown -= 1;
        }
    }

    function _store(Sum memory sum) private {
        if (sum.key == 0) return;
        if (sum.sum != int128(sum.sum)) revert TotalOverflow();
        totals[sum.key] = Total({sum: int128(sum.sum), reports: sum.reports, unknown: sum.unknown});
    }

    function _append(uint32 stream, uint64 seq, bytes32 digest, Report calldata report) private returns (bytes32) {
        return Canonical.log(EmissionReported.selector, stream, seq, digest, _start(report), WORDS - 1);
    }

    /// @dev Where the record begins in the calldata.
    function _start(Report calldata report) private pure returns (uint256 start) {
        assembly ("memory-safe") {
            start := report
        }
    }

    function _check(Report calldata report, uint64 seq, uint32 organisations) private view {
        _checkActor(report, seq, organisations);
        if (report.year == 0) revert Malformed(seq, "year");
        _checkBasis(report, seq);
        // Reading it is what refuses a total that is no int128.
        if (!report.totalKnown && report.total != 0) revert Malformed(seq, "total");
        if (!Ref.isDay(report.periodFrom)) revert Malformed(seq, "periodFrom");
        if (!Ref.isDay(report.periodTo)) revert Malformed(seq, "periodTo");
        if ((report.periodFrom == 0) != (report.periodTo == 0) || report.periodTo < report.periodFrom) {
            revert Malformed(seq, "periodTo");
        }
        uint256 start = _start(report);
        uint256 end = _checkText(start, seq, WORDS - 4, WORDS * 32, 128, "ref");
        if (bytes(report.ref).length == 0) revert Malformed(seq, "ref");
        end = _checkText(start, seq, WORDS - 3, end, 4096, "parts");
        end = _checkText(start, seq, WORDS - 2, end, 4096, "memo");
        _checkText(start, seq, WORDS - 1, end, 4096, "properties");
    }

    function _checkActor(Report calldata report, uint64 seq, uint32 organisations) private view {
        ActorKind kind = report.actorKind;
        uint32 actor = report.actor;
        if (kind == ActorKind.Unset) revert Malformed(seq, "actorKind");
        if (report.country != 0 && !Ref.isThreeCapitals(report.country)) revert Malformed(seq, "country");
        if (kind == ActorKind.Organisation) {
            if (actor == 0 || actor > organisations) revert UnknownActor(seq, actor);
        } else if (kind == ActorKind.Country && report.country != 0) {
            if (actor != 0) revert Malformed(seq, "actor");
        } else if (actor == 0 || declaredKind[actor] != kind) {
            revert UnknownActor(seq, actor);
        }
        if (kind == ActorKind.Group && report.country != 0) revert Malformed(seq, "country");
    }

    function _checkBasis(Report calldata report, uint64 seq) private pure {
        if (report.gas == 0 || !_isCode(report.gas)) revert Malformed(seq, "gas");
        if (!Ref.isUnit(report.unit)) revert Malformed(seq, "unit");
        if (report.massOf == MassOf.Unset) revert Malformed(seq, "massOf");
        if (report.decimals > 18) revert Malformed(seq, "decimals");
        uint8 gwp = report.gwp;
        if (gwp != 0 && gwp != 2 && (gwp < 4 || gwp > 6)) revert Malformed(seq, "gwp");
        if (gwp != 0 && report.massOf != MassOf.Co2Equivalent) revert Malformed(seq, "gwp");
        // Reading them is what refuses what their lists do not have.
        report.landUse;
        report.accounting;
        report.reporter;
        if (report.category > (report.scope == Scope.Three ? 15 : 0)) revert Malformed(seq, "category");
        if (!_isCode(report.coverage)) revert Malformed(seq, "coverage");
    }

    /// @dev Capitals and digits, then zeros.
    function _isCode(bytes8 code) private pure returns (bool) {
        bool ended = false;
        for (uint256 i = 0; i < 8; ++i) {
            bytes1 c = code[i];
            if (c == 0) ended = true;
            else if (ended || !((c >= "A" && c <= "Z") || (c >= "0" && c <= "9"))) return false;
        }
        return true;
    }

    function _checkVerification(
        Verification calldata verification,
        uint64 seq,
        uint32 stream,
        uint32 organisations
    ) private view {
        uint32 reportStream = verification.reportStream;
        uint64 report = verification.report;
        bool own = reportStream == 0 || reportStream == stream;
        if (report == 0 || (own ? report >= seq : report > streamHead[reportStream].length)) revert Malformed(seq, "report");
        if (verification.verifier == 0 || verification.verifier > organisations) {
            revert UnknownActor(seq, verification.verifier);
        }
        verification.assurance;
        if (verification.opinion == Opinion.Unset) revert Malformed(seq, "opinion");
        if (!Ref.isDay(verification.date)) revert Malformed(seq, "date");
        uint256 start;
        assembly ("memory-safe") {
            start := verification
        }
        uint256 end = _checkText(start, seq, 0, VERIFICATION_WORDS * 32, 128, "ref");
        if (bytes(verification.ref).length == 0) revert Malformed(seq, "ref");
        _checkText(start, seq, VERIFICATION_WORDS - 1, end, 4096, "statement");
    }

    function _checkText(uint256 start, uint64 seq, uint256 word, uint256 at, uint256 most, string memory field)
        private
        pure
        returns (uint256)
    {
        (uint256 length, uint256 end, bool sound) = Canonical.text(start, word, at);
        if (!sound) revert Malformed(seq, "encoding");
        if (length > most) revert Malformed(seq, field);
        return end;
    }
}
