// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Ref} from "./Ref.sol";

/// @title Who is who on the ledger, and who may publish for whom.
/// @notice Organisations get consecutive numbers from 1. Number 0 always means "not specified", so that a record
/// can say that its source left a party open instead of naming somebody.
contract OrganisationRegistry is AccessControl {
    /// @notice May register organisations and appoint their publishers.
    bytes32 public constant REGISTRAR_ROLE = keccak256("REGISTRAR");

    /// @notice The kinds of the IATI OrganisationType code list that Plainsight tells apart.
    enum Kind {
        Unknown,
        Government,
        LocalGovernment,
        Multilateral,
        InternationalNgo,
        NationalNgo,
        PooledFund,
        Foundation,
        PrivateSector,
        Academic,
        Other
    }

    struct Organisation {
        /// Stable identifier, unique in this registry: lower-case letters, digits and hyphens, 2 to 64 characters.
        string ref;
        string name;
        /// ISO 3166-1 alpha-3 in capitals, or zero where the organisation belongs to no one country.
        bytes3 country;
        Kind kind;
    }

    event OrganisationRegistered(uint32 indexed organisation, Organisation record);

    /// @notice How many organisations there are; also the newest one's number.
    uint32 public count;

    /// @notice Number of the organisation with this ref's keccak256, 0 where there is none.
    mapping(bytes32 refHash => uint32 organisation) public numberOf;

    error RefTaken(string ref, uint32 organisation);
    error RefMalformed(string ref);
    error NameMissing(string ref);
    error CountryMalformed(string ref, bytes3 country);
    error UnknownOrganisation(uint32 organisation, uint32 count);

    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(REGISTRAR_ROLE, admin);
    }

    /// @notice Registers organisations in the order given. All or none.
    /// @return first number of the first one; the others follow it without a gap.
    function register(Organisation[] calldata organisations) external onlyRole(REGISTRAR_ROLE) returns (uint32 first) {
        uint32 number = count;
        first = number + 1;
        for (uint256 i = 0; i < organisations.length; ++i) {
            Organisation calldata organisation = organisations[i];
            if (!Ref.isWellFormed(bytes(organisation.ref))) revert RefMalformed(organisation.ref);
            if (bytes(organisation.name).length == 0) revert NameMissing(organisation.ref);
            if (organisation.country != 0 && !Ref.isThreeCapitals(organisation.country)) {
                revert CountryMalformed(organisation.ref, organisation.country);
            }
            bytes32 refHash = keccak256(bytes(organisation.ref));
            uint32 taken = numberOf[refHash];
            if (taken != 0) revert RefTaken(organisation.ref, taken);
            numberOf[refHash] = ++number;
            emit OrganisationRegistered(number, organisation);
        }
        count = number;
    }

    /// @notice Lets `publisher` write records in the name of `organisation`.
    function appoint(uint32 organisation, address publisher) external onlyRole(REGISTRAR_ROLE) {
        if (organisation == 0 || organisation > count) revert UnknownOrganisation(organisation, count);
        _grantRole(publisherRole(organisation), publisher);
    }

    /// @notice Takes that right back. What was published stays.
    function dismiss(uint32 organisation, address publisher) external onlyRole(REGISTRAR_ROLE) {
        _revokeRole(publisherRole(organisation), publisher);
    }

    /// @notice The AccessControl role whose holders publish for `organisation`.
    function publisherRole(uint32 organisation) public pure returns (bytes32) {
        return keccak256(abi.encodePacked("PUBLISHER", organisation));
    }

    function isPublisher(uint32 organisation, address account) external view returns (bool) {
        return hasRole(publisherRole(organisation), account);
    }
}
