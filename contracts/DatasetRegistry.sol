// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {LedgerStreams} from "./LedgerStreams.sol";
import {OrganisationRegistry} from "./OrganisationRegistry.sol";
import {Ref} from "./Ref.sol";

/// @title Data sets by the hash of their files: whoever has a copy can tell whether it is the published one.
/// @notice A record is a version of a data set. Versions form one line: each but the first names the record before it, which
/// has to be the newest of that data set, so that a publisher can't show different histories to different readers. Nothing is
/// corrected in place: a wrong description is followed by a version with the same hash and the right one.
contract DatasetRegistry is LedgerStreams {
    enum Status {
        Unset,
        Published,
        /// The publisher no longer stands by the version before; its hash is repeated.
        Withdrawn
    }

    struct Dataset {
        Status status;
        /// Of the file as it is handed out.
        bytes32 sha256Hash;
        /// In bytes.
        uint64 size;
        /// Where that file is a gzip: of what is packed in it. Zero: it is not packed.
        bytes32 unpackedHash;
        /// Day up to which the data speaks, as yyyymmdd; 0: not told.
        uint32 dataDate;
        /// What the data is about: three capitals (ISO 3166-1 alpha-3 where there is one); zero: not one country.
        bytes3 country;
        /// The record of the version before; 0: this is the first.
        uint64 previous;
        /// sha256 of the schema's file; zero: not told.
        bytes32 schemaHash;
        /// The publisher's own identifier, the same for all versions.
        string ref;
        string version;
        string title;
        string licence;
        /// IANA media type, such as text/csv.
        string mediaType;
        /// Address to get the file from; empty: none is told.
        string place;
        /// Address of what describes its columns; empty: none is told.
        string schema;
    }

    event DatasetRecorded(uint32 indexed stream, uint64 indexed seq, Dataset dataset);

    /// @notice The newest record of a data set, by keccak256 of its ref; 0 where there is none.
    mapping(uint32 stream => mapping(bytes32 refHash => uint64 seq)) public newest;

    error EmptyBatch();
    error Malformed(uint64 seq, string field);
    /// `previous` has to be `expected`: another version came in between, or it names one of another data set.
    error NotNewest(uint64 seq, uint64 expected, uint64 got);

    constructor(OrganisationRegistry registry_) LedgerStreams(registry_) {}

    /// @notice Appends versions. `firstSeq` must be the next number of the stream and `previous` its digest, as in FundLedger.
    function record(uint32 stream, uint64 firstSeq, bytes32 previous, Dataset[] calldata datasets) external {
        StreamHead storage head = _continued(stream, firstSeq, previous);
        if (datasets.length == 0) revert EmptyBatch();
        bytes32 digest = previous;
        for (uint64 i = 0; i < datasets.length; ++i) {
            Dataset calldata dataset = datasets[i];
            uint64 seq = firstSeq + i;
            _check(dataset, seq);
            bytes32 refHash = keccak256(bytes(dataset.ref));
            uint64 before = newest[stream][refHash];
            if (dataset.previous != before) revert NotNewest(seq, before, dataset.previous);
            if (dataset.status == Status.Withdrawn && before == 0) revert Malformed(seq, "status");
            newest[stream][refHash] = seq;
            digest = keccak256(abi.encode(digest, keccak256(abi.encode(dataset))));
            emit DatasetRecorded(stream, seq, dataset);
        }
        head.digest = digest;
        head.length = firstSeq + uint64(datasets.length) - 1;
    }

    function _check(Dataset calldata dataset, uint64 seq) private pure {
        if (dataset.status == Status.Unset) revert Malformed(seq, "status");
        if (dataset.sha256Hash == 0) revert Malformed(seq, "sha256Hash");
        // What a reader in JavaScript can count exactly.
        if (dataset.size >> 53 != 0) revert Malformed(seq, "size");
        if (dataset.unpackedHash == dataset.sha256Hash) revert Malformed(seq, "unpackedHash");
        if (!Ref.isDay(dataset.dataDate)) revert Malformed(seq, "dataDate");
        if (dataset.country != 0 && !Ref.isThreeCapitals(dataset.country)) revert Malformed(seq, "country");
        if (!_isBetween(dataset.ref, 1, 128)) revert Malformed(seq, "ref");
        if (!_isBetween(dataset.version, 1, 64)) revert Malformed(seq, "version");
        if (!_isBetween(dataset.title, 1, 1024)) revert Malformed(seq, "title");
        if (!_isBetween(dataset.licence, 1, 256)) revert Malformed(seq, "licence");
        if (!_isBetween(dataset.mediaType, 1, 128)) revert Malformed(seq, "mediaType");
        if (!_isBetween(dataset.place, 0, 2048)) revert Malformed(seq, "place");
        if (!_isBetween(dataset.schema, 0, 2048)) revert Malformed(seq, "schema");
        if (dataset.schemaHash != 0 && bytes(dataset.schema).length == 0) revert Malformed(seq, "schema");
    }

    function _isBetween(string calldata text, uint256 least, uint256 most) private pure returns (bool) {
        return bytes(text).length >= least && bytes(text).length <= most;
    }
}
