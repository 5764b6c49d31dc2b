// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

/// @title Names that rows of votes stand for: voters by their identifier, or counting units such as precincts.
/// @notice A name is told once for each stream and has a number from then on, from 1 in the order told. Rows hold the number:
/// three bytes in place of an address of sixty letters. Each name takes a slot, so that none gets two numbers.
library NameList {
    struct List {
        uint32 length;
        /// keccak256 of the name's bytes → its number; 0: not told.
        mapping(bytes32 hash => uint32 number) numbers;
    }

    /// Empty, or longer than 256 bytes.
    error NameLength(uint256 number, uint256 length);
    error NameTwice(uint256 number, uint256 first);

    /// @param names one a line
    /// @return first number of the first of them
    function add(List storage list, bytes calldata names) internal returns (uint32 first) {
        uint256 number = list.length;
        first = uint32(number + 1);
        uint256 from;
        for (uint256 at = 0; at <= names.length; ++at) {
            if (at < names.length && names[at] != "\n") continue;
            ++number;
            if (at == from || at - from > 256) revert NameLength(number, at - from);
            bytes32 hash = keccak256(names[from:at]);
            if (list.numbers[hash] != 0) revert NameTwice(number, list.numbers[hash]);
            list.numbers[hash] = uint32(number);
            from = at + 1;
        }
        list.length = uint32(number);
    }
}
