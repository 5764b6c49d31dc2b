// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

/// @title Paths in a Merkle tree, as @openzeppelin/merkle-tree makes them.
/// @notice A leaf is keccak256(keccak256(value)), a node the hash of its two children, the smaller one first.
library MerklePath {
    /// @param path the neighbours from the leaf upwards, 32 bytes each.
    function rootOf(bytes32 value, bytes calldata path) internal pure returns (bytes32 root) {
        root = keccak256(abi.encode(keccak256(abi.encode(value))));
        for (uint256 at = 0; at < path.length; at += 32) {
            bytes32 beside = bytes32(path[at:at + 32]);
            root = root < beside ? keccak256(abi.encode(root, beside)) : keccak256(abi.encode(beside, root));
        }
    }
}
