// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {Canonical} from "./Canonical.sol";
import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title What was promised, apart from what was emitted.
/// @notice A stream holds either targets (what somebody says they will emit by a year) or submissions (the documents in which
/// countries say so), never both. Nothing is added up: the stream's digest proves every count.
contract TargetRegistry is LedgerStreams {
    enum Content {
        Unset,
        Targets,
        Submissions
    }

    enum Kind {
        /// The source gives a target whose kind it does not say, or in words that were not understood.
        Unknown,
        /// So much below the emissions of a base year.
        BaseYear,
        /// Not above a level.
        FixedLevel,
        /// So much below what would be emitted without the target.
        Baseline,
        /// Emissions for each unit of output or person.
        Intensity,
        /// A path over several years, such as a peak.
        Trajectory,
        /// Lower than something that the source does not name.
        Relative,
        /// Measures without a target for greenhouse gases.
        Policies,
        /// A target for something else than greenhouse gases, such as renewable energy.
        OtherThanGases,
        NetZero,
        ClimateNeutral,
        GhgNeutral,
        /// The source lists the actor and says that nothing was promised.
        None
    }

    enum Unit {
        /// How much is not known; then `value` is 0 and means nothing.
        Unknown,
        /// Per cent below what the target is measured against.
        Percent,
        /// Tonnes of CO2 equivalent in a year.
        TonnesCo2e
    }

    enum Conditionality {
        Unknown,
        Unconditional,
        /// On help from others.
        Conditional,
        /// One part with conditions, one without.
        Both,
        /// Conditional in part, and the source does not say in which.
        Partly
    }

    enum Sectors {
        Unknown,
        /// Land use, land-use change and forestry included.
        All,
        /// All but land use, land-use change and forestry.
        AllButLand,
        Part
    }

    struct Target {
        Kind kind;
        /// Three capitals (ISO 3166-1 alpha-3, or the source's own for a group such as EUU): whose target it is, or where the
        /// actor is; zero: not specified.
        bytes3 country;
        /// Declared by declareActors; 0: the country itself.
        uint32 actor;
        /// What the target is measured against; 0: unknown. Likewise below.
        uint16 baseYear;
        uint16 targetYear;
        Unit unit;
        /// Digits after the point in `value`.
        uint8 decimals;
        /// In units of 10^-decimals.
        int128 value;
        /// False where the source does not say what was emitted in the base year. Then `baseTonnes` is 0 and means nothing.
        bool baseKnown;
        /// Tonnes of CO2 equivalent.
        int128 baseTonnes;
        Conditionality conditionality;
        /// One bit each, from the lowest: CO2, CH4, N2O, HFCs, PFCs, SF6, NF3; 0: unknown.
        uint8 gases;
        Sectors sectors;
        /// keccak256 or SHA-256 of a document that says so; zero: none.
        bytes32 evidence;
        /// In `correctTarget` only: the record of this stream that this one replaces.
        uint64 corrects;
        /// The source's own identifier, unique in the stream among records that are not corrections.
        string ref;
        /// Where the promise can be read; may be empty.
        string url;
        /// The source's own words, beside what was understood of them, as `key=value` pairs joined by `;`.
        string words;
    }

    enum FileType {
        Unset,
        Ndc,
        Addendum,
        Translation,
        Other
    }

    enum Status {
        Unknown,
        Active,
        Archived
    }

    struct Submission {
        FileType fileType;
        /// The party: three capitals.
        bytes3 country;
        Status status;
        /// 0: unknown.
        uint16 version;
        /// The day of submission as yyyymmdd; 0: unknown.
        uint32 date;
        /// Hash of the document; zero: none.
        bytes32 evidence;
        /// In `correctSubmission` only: the record of this stream that this one replaces.
        uint64 corrects;
        string ref;
        /// The party in the source's own words.
        string party;
        string title;
        /// In the source's own words; empty: unknown.
        string language;
        string url;
        string fileName;
    }

    enum ActorKind {
        Unset,
        Region,
        City,
        Company,
        Other
    }

    struct Actor {
        ActorKind kind;
        /// Where it is; zero: not specified.
        bytes3 country;
        /// Its number in the registry; 0: not registered.
        uint32 organisation;
        /// The source's own identifier.
        string ref;
        /// Empty where the source does not name it.
        string name;
    }

    event TargetRecorded(uint32 indexed stream, uint64 indexed seq, Target target);
    event SubmissionRecorded(uint32 indexed stream, uint64 indexed seq, Submission submission);
    event ActorDeclared(
        uint32 indexed actor,
        uint32 indexed stream,
        ActorKind kind,
        bytes3 country,
        uint32 organisation,
        string ref,
        string name
    );

    /// @dev Words of each record's head; the last ones point at its strings.
    uint256 private constant TARGET_WORDS = 18;
    uint256 private constant SUBMISSION_WORDS = 13;

    uint32 public actorCount;

    /// @notice Which of the two a stream holds; unset until its first record.
    mapping(uint32 stream => Content content) public contentOf;

    /// @notice The record that replaced a record; 0 where none did.
    mapping(uint32 stream => mapping(uint64 seq => uint64 by)) public correctedBy;

    error EmptyBatch();
    error Malformed(uint64 seq, string field);
    error UnknownActor(uint64 seq, uint32 actor);
    error CorrectionInBatch(uint64 seq);
    error NothingToCorrect(uint64 seq, uint64 corrects);
    error AlreadyCorrected(uint64 corrects, uint64 by);
    error OtherContent(uint32 stream, Content content);
    error ActorMalformed(uint256 index, string field);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Names regions, cities and companies that targets can point at; the first gets the number `actorCount + 1`.
    function declareActors(uint32 stream, Actor[] calldata actors) external {
        _authorised(stream);
        if (actors.length == 0) revert EmptyBatch();
        uint32 number = actorCount;
        for (uint256 i = 0; i < actors.length; ++i) {
            Actor calldata actor = actors[i];
            if (actor.kind == ActorKind.Unset) revert ActorMalformed(i, "kind");
            if (actor.country != 0 && !Ref.isThreeCapitals(actor.country)) revert ActorMalformed(i, "country");
            if (actor.organisation > registry.count()) revert ActorMalformed(i, "organisation");
            if (bytes(actor.ref).length == 0 || bytes(actor.ref).length > 128) revert ActorMalformed(i, "ref");
            if (bytes(actor.name).length > 1024) revert ActorMalformed(i, "name");
            emit ActorDeclared(++number, stream, actor.kind, actor.country, actor.organisation, actor.ref, actor.name);
        }
        actorCount = number;
    }

    /// @notice Appends targets. `firstSeq` must be the next number of the stream and `previous` its digest, as in FundLedger.
    function recordTargets(uint32 stream, uint64 firstSeq, bytes32 previous, Target[] calldata targets) external {
        StreamHead storage head = _begin(stream, firstSeq, previous, targets.length, Content.Targets);
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        uint32 actors = actorCount;
        for (uint256 i = 0; i < targets.length; ++i) {
            Target calldata target = targets[i];
            if (target.corrects != 0) revert CorrectionInBatch(seq);
            _checkTarget(target, seq, actors);
            digest = _appendTarget(stream, seq++, digest, target);
        }
        head.digest = digest;
        head.length = seq - 1;
    }

    /// @notice Replaces the target `next.corrects` by `next`. Both stay on the ledger.
    function correctTarget(uint32 stream, uint64 seq, bytes32 previous, Target calldata next) external {
        StreamHead storage head = _begin(stream, seq, previous, 1, Content.Targets);
        _replace(stream, seq, next.corrects);
        _checkTarget(next, seq, actorCount);
        head.digest = _appendTarget(stream, seq, previous, next);
        head.length = seq;
    }

    /// @notice Appends submissions, as `recordTargets` does targets.
    function recordSubmissions(uint32 stream, uint64 firstSeq, bytes32 previous, Submission[] calldata submissions)
        external
    {
        StreamHead storage head = _begin(stream, firstSeq, previous, submissions.length, Content.Submissions);
        uint64 seq = firstSeq;
        bytes32 digest = previous;
        for (uint256 i = 0; i < submissions.length; ++i) {
            Submission calldata submission = submissions[i];
            if (submission.corrects != 0) revert CorrectionInBatch(seq);
            _checkSubmission(submission, seq);
            digest = _appendSubmission(stream, seq++, digest, submission);
        }
        head.digest = digest;
        head.length = seq - 1;
    }

    /// @notice Replaces the submission `next.corrects` by `next`, as when a document is archived. Both stay on the ledger.
    function correctSubmission(uint32 stream, uint64 seq, bytes32 previous, Submission calldata next) external {
        StreamHead storage head = _begin(stream, seq, previous, 1, Content.Submissions);
        _replace(stream, seq, next.corrects);
        _checkSubmission(next, seq);
        head.digest = _appendSubmission(stream, seq, previous, next);
        head.length = seq;
    }

    function _begin(uint32 stream, uint64 seq, bytes32 previous, uint256 records, Content content)
        private
        returns (StreamHead storage head)
    {
        head = _continued(stream, seq, previous);
        if (records == 0) revert EmptyBatch();
        Content already = contentOf[stream];
        if (already == Content.Unset) contentOf[stream] = content;
        else if (already != content) revert OtherContent(stream, already);
    }

    function _replace(uint32 stream, uint64 seq, uint64 old) private {
        if (old == 0 || old >= seq) revert NothingToCorrect(seq, old);
        uint64 by = correctedBy[stream][old];
        if (by != 0) revert AlreadyCorrected(old, by);
        correctedBy[stream][old] = seq;
    }

    function _appendTarget(uint32 stream, uint64 seq, bytes32 digest, Target calldata target)
        private
        returns (bytes32)
    {
        return Canonical.log(TargetRecorded.selector, stream, seq, digest, _start(target), TARGET_WORDS - 1);
    }

    function _appendSubmission(uint32 stream, uint64 seq, bytes32 digest, Submission calldata submission)
        private
        returns (bytes32)
    {
        uint256 start;
        assembly ("memory-safe") {
            start := submission
        }
        return Canonical.log(SubmissionRecorded.selector, stream, seq, digest, start, SUBMISSION_WORDS - 1);
    }

    function _start(Target calldata target) private pure returns (uint256 start) {
        assembly ("memory-safe") {
            start := target
        }
    }

    function _checkTarget(Target calldata target, uint64 seq, uint32 actors) private pure {
        // Reading an enum is what refuses a value that its list does not have.
        target.kind;
        target.conditionality;
        target.sectors;
        if (target.country != 0 && !Ref.isThreeCapitals(target.country)) revert Malformed(seq, "country");
        if (target.actor > actors) revert UnknownActor(seq, target.actor);
        if (target.country == 0 && target.actor == 0) revert Malformed(seq, "actor");
        if (!_isYear(target.baseYear)) revert Malformed(seq, "baseYear");
        if (!_isYear(target.targetYear)) revert Malformed(seq, "targetYear");
        if (target.decimals > 18) revert Malformed(seq, "decimals");
        if (target.unit == Unit.Unknown && (target.value != 0 || target.decimals != 0)) revert Malformed(seq, "value");
        target.value;
        if (!target.baseKnown && target.baseTonnes != 0) revert Malformed(seq, "baseTonnes");
        target.baseTonnes;
        if (target.gases > 127) revert Malformed(seq, "gases");
        uint256 start = _start(target);
        uint256 end = _text(start, TARGET_WORDS - 3, TARGET_WORDS * 32, 1, 128, seq, "ref");
        end = _text(start, TARGET_WORDS - 2, end, 0, 2048, seq, "url");
        _text(start, TARGET_WORDS - 1, end, 0, 4096, seq, "words");
    }

    function _checkSubmission(Submission calldata submission, uint64 seq) private pure {
        if (submission.fileType == FileType.Unset) revert Malformed(seq, "fileType");
        if (!Ref.isThreeCapitals(submission.country)) revert Malformed(seq, "country");
        submission.status;
        submission.version;
        if (!Ref.isDay(submission.date)) revert Malformed(seq, "date");
        uint256 start;
        assembly ("memory-safe") {
            start := submission
        }
        uint256 end = _text(start, SUBMISSION_WORDS - 6, SUBMISSION_WORDS * 32, 1, 128, seq, "ref");
        end = _text(start, SUBMISSION_WORDS - 5, end, 0, 256, seq, "party");
        end = _text(start, SUBMISSION_WORDS - 4, end, 0, 1024, seq, "title");
        end = _text(start, SUBMISSION_WORDS - 3, end, 0, 64, seq, "language");
        end = _text(start, SUBMISSION_WORDS - 2, end, 0, 2048, seq, "url");
        _text(start, SUBMISSION_WORDS - 1, end, 0, 1024, seq, "fileName");
    }

    /// @dev Sees that a string stands where the ABI's encoders put it, and is of a length allowed.
    function _text(
        uint256 start,
        uint256 word,
        uint256 at,
        uint256 least,
        uint256 most,
        uint64 seq,
        string memory field
    ) private pure returns (uint256 end) {
        uint256 length;
        bool sound;
        (length, end, sound) = Canonical.text(start, word, at);
        if (!sound) revert Malformed(seq, "encoding");
        if (length < least || length > most) revert Malformed(seq, field);
    }

    /// @dev 0 is unknown.
    function _isYear(uint16 year) private pure returns (bool) {
        return year == 0 || (year >= 1750 && year <= 2200);
    }
}
