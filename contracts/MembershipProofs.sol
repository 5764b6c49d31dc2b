// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {MembershipKeys} from "./MembershipKeys.sol";

/// @title Proofs that somebody of a group says something, which do not tell who: Groth16 over Semaphore's circuit, version 4.
/// @notice e(A, B) = e(alpha, beta) · e(inputs, gamma) · e(C, delta), worked out by the contracts of EIP-196 and EIP-197.
contract MembershipProofs {
    /// @dev Orders of the coordinates and of the group.
    uint256 private constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    uint256 private constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @param depth of the group's tree
    /// @param said root of the group, nullifier, message and scope
    /// @param points A, B with its imaginary parts first, C: eight words
    /// @return true where the proof is one of these very values; whatever can't be read is no proof
    function hold(uint256 depth, uint256[4] calldata said, bytes calldata points) external view returns (bool) {
        if (depth == 0 || depth > 32 || points.length != 256) return false;
        // A number that is too large would pass for a smaller one: a nullifier could be used twice.
        if (said[0] >= R || said[1] >= R) return false;
        uint256[14] memory key = MembershipKeys.of_(depth);
        uint256[24] memory pairs;
        if (!_writeProof(pairs, points)) return false;
        uint256[4] memory values = [said[0], said[1], _hashed(said[2]), _hashed(said[3])];
        (uint256 x, uint256 y) = (key[4], key[5]);
        for (uint256 i = 0; i < 4; ++i) (x, y) = _plus(x, y, key[6 + 2 * i], key[7 + 2 * i], values[i]);
        (pairs[12], pairs[13]) = (x, y);
        for (uint256 i = 0; i < 4; ++i) pairs[20 + i] = key[i];
        return _pairsToOne(pairs);
    }

    /// @dev Four pairs: -A, B; alpha, beta; inputs, gamma; C, delta.
    function _writeProof(uint256[24] memory pairs, bytes calldata points) private pure returns (bool) {
        uint256[8] memory proof = abi.decode(points, (uint256[8]));
        if (proof[1] >= P) return false;
        pairs[0] = proof[0];
        pairs[1] = proof[1] == 0 ? 0 : P - proof[1];
        for (uint256 i = 2; i < 6; ++i) pairs[i] = proof[i];
        (pairs[6], pairs[7]) = (MembershipKeys.ALPHA_X, MembershipKeys.ALPHA_Y);
        (pairs[8], pairs[9]) = (MembershipKeys.BETA_X1, MembershipKeys.BETA_X0);
        (pairs[10], pairs[11]) = (MembershipKeys.BETA_Y1, MembershipKeys.BETA_Y0);
        (pairs[14], pairs[15]) = (MembershipKeys.GAMMA_X1, MembershipKeys.GAMMA_X0);
        (pairs[16], pairs[17]) = (MembershipKeys.GAMMA_Y1, MembershipKeys.GAMMA_Y0);
        (pairs[18], pairs[19]) = (proof[6], proof[7]);
        return true;
    }

    /// @dev x, y plus the point times the factor. The key's points are of the curve, so neither contract refuses.
    function _plus(uint256 x, uint256 y, uint256 pointX, uint256 pointY, uint256 factor)
        private
        view
        returns (uint256, uint256)
    {
        uint256[4] memory words = [pointX, pointY, factor, 0];
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 7, words, 96, words, 64)) { revert(0, 0) }
        }
        (words[2], words[3]) = (x, y);
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 6, words, 128, words, 64)) { revert(0, 0) }
        }
        return (words[0], words[1]);
    }

    /// @dev A point that is not of its group makes the contract fail: then it is no proof.
    function _pairsToOne(uint256[24] memory pairs) private view returns (bool good) {
        assembly ("memory-safe") {
            let done := staticcall(gas(), 8, pairs, 768, 0, 32)
            good := and(done, eq(mload(0), 1))
        }
    }

    /// @dev keccak256 of the word, less its last byte, so that it is below the order of the group.
    function _hashed(uint256 value) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(value))) >> 8;
    }
}
