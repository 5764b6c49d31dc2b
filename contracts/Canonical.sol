// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

/// @title Records whose bytes in the call are logged as they are.
/// @notice A record is a struct that ends in strings. Where each string stands where the ABI's encoders put it (right after
/// what comes before it, padded with zeros to whole words), the calldata is the one encoding that the record has, so that
/// nothing needs to be encoded a second time.
library Canonical {
    /// @dev Sees that a string stands where the ABI's encoders put it.
    /// A length so large that `end` wraps around may pass here: the caller bounds the length before it uses `end`.
    /// @param record where the struct begins in the calldata.
    /// @param word which word of the struct's head points at the string.
    /// @param at where the string has to begin, from the start of the struct.
    /// @return length in bytes.
    /// @return end where it ends, padding included.
    /// @return sound false where it does not stand so.
    function text(uint256 record, uint256 word, uint256 at)
        internal
        pure
        returns (uint256 length, uint256 end, bool sound)
    {
        assembly ("memory-safe") {
            length := calldataload(add(record, at))
            end := add(at, and(add(length, 63), not(31)))
            // The bytes of the last word that lie behind the string's end. Of whole words there are none: all is shifted out.
            let padding := shl(sub(256, mul(8, and(sub(0, length), 31))), calldataload(add(record, sub(end, 32))))
            sound := eq(calldataload(add(record, mul(word, 32))), at)
            sound := and(sound, iszero(padding))
            sound := and(sound, iszero(gt(add(record, end), calldatasize())))
        }
    }

    /// @dev Emits the record's event and extends the digest over its data.
    /// @param word which word of the struct's head points at its last string.
    function log(bytes32 topic, uint32 stream, uint64 seq, bytes32 digest, uint256 record, uint256 word)
        internal
        returns (bytes32 next)
    {
        assembly ("memory-safe") {
            let offset := calldataload(add(record, mul(word, 32)))
            let size := add(offset, and(add(calldataload(add(record, offset)), 63), not(31)))
            // Beyond the free memory pointer, which is left where it is: the next record overwrites this one.
            let data := mload(0x40)
            mstore(data, 32)
            calldatacopy(add(data, 32), record, size)
            let length := add(size, 32)
            log3(data, length, topic, stream, seq)
            mstore(0, digest)
            mstore(32, keccak256(data, length))
            next := keccak256(0, 64)
        }
    }
}
