// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title Streams of records: numbered without gaps, sealed by a running digest.
/// @notice Every domain's ledger builds on this. A stream is one publisher's series of records from one source.
/// Its digest after record n is
///     digest(n) = keccak256(digest(n-1) ++ keccak256(data(n))),  digest(0) = 0
/// where data(n) is the unindexed data of record n's event, byte for byte. Whoever holds the records can replay the
/// digest, and one storage proof of it shows that none was left out, added, changed or moved.
abstract contract LedgerStreams {
    struct StreamHead {
        bytes32 digest;
        uint64 length;
        uint32 organisation;
    }

    /// @notice What a stream is, said once, when it is opened.
    struct StreamTerms {
        /// Short name of the source, such as "cerf": lower-case letters, digits and hyphens.
        string source;
        string title;
        string licence;
        /// Whom a reader has to credit.
        string attribution;
        /// True where the figures are invented for demonstration. Every page made from them says so.
        bool sample;
    }

    event StreamOpened(uint32 indexed stream, uint32 indexed organisation, StreamTerms terms);

    /// @notice The file that the records from `fromSeq` on were read from.
    /// @param dataDate the day up to which the source speaks, as yyyymmdd; 0 where the source does not say.
    /// @param sha256Hash of the file as published, unpacked.
    event SourceDeclared(uint32 indexed stream, uint64 fromSeq, uint32 dataDate, bytes32 sha256Hash, string name);

    OrganisationRegistry public immutable registry;

    /// @notice How many streams there are; also the newest one's number. The first is 1.
    uint32 public streamCount;

    mapping(uint32 stream => StreamHead head) public streamHead;

    error NotPublisher(uint32 organisation, address account);
    error UnknownStream(uint32 stream);
    error SeqMismatch(uint32 stream, uint64 expected, uint64 got);
    error DigestMismatch(uint32 stream, bytes32 expected, bytes32 got);
    error TermsIncomplete(string field);
    error SourceMalformed(string field);

    constructor(OrganisationRegistry registry_) {
        registry = registry_;
    }

    /// @notice Opens a stream in the name of `organisation`.
    function openStream(uint32 organisation, StreamTerms calldata terms) external returns (uint32 stream) {
        if (!registry.isPublisher(organisation, msg.sender)) revert NotPublisher(organisation, msg.sender);
        if (!Ref.isWellFormed(bytes(terms.source))) revert TermsIncomplete("source");
        if (bytes(terms.title).length == 0) revert TermsIncomplete("title");
        _acceptTerms(terms);
        stream = ++streamCount;
        streamHead[stream].organisation = organisation;
        emit StreamOpened(stream, organisation, terms);
    }

    /// @notice Says which file the next records come from.
    function declareSource(uint32 stream, uint32 dataDate, bytes32 sha256Hash, string calldata name) external {
        StreamHead storage head = _authorised(stream);
        if (!Ref.isDay(dataDate)) revert SourceMalformed("dataDate");
        if (bytes(name).length == 0) revert SourceMalformed("name");
        _acceptSourceName(name);
        emit SourceDeclared(stream, head.length + 1, dataDate, sha256Hash, name);
    }

    /// @dev A ledger that must hold no free text lets only its own words through.
    function _acceptTerms(StreamTerms calldata terms) internal view virtual {}

    function _acceptSourceName(string calldata name) internal view virtual {}

    function _authorised(uint32 stream) internal view returns (StreamHead storage head) {
        head = streamHead[stream];
        uint32 organisation = head.organisation;
        if (organisation == 0) revert UnknownStream(stream);
        if (!registry.isPublisher(organisation, msg.sender)) revert NotPublisher(organisation, msg.sender);
    }

    /// @dev The stream that the sender may write and knows the newest state of.
    function _continued(uint32 stream, uint64 seq, bytes32 previous) internal view returns (StreamHead storage head) {
        head = _authorised(stream);
        uint64 next = head.length + 1;
        if (seq != next) revert SeqMismatch(stream, next, seq);
        bytes32 digest = head.digest;
        if (previous != digest) revert DigestMismatch(stream, digest, previous);
    }
}
