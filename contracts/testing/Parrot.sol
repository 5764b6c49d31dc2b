// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

/// @title Says whatever it is told, as any contract may that anybody deploys and names a ledger.
contract Parrot {
    struct Log {
        bytes32[] topics;
        bytes data;
    }

    function say(Log[] calldata logs) external {
        for (uint256 i = 0; i < logs.length; i++) {
            bytes32[] memory topics = logs[i].topics;
            bytes memory data = logs[i].data;
            assembly ("memory-safe") {
                let from := add(data, 32)
                let length := mload(data)
                let topic := add(topics, 32)
                switch mload(topics)
                case 2 { log2(from, length, mload(topic), mload(add(topic, 32))) }
                case 3 { log3(from, length, mload(topic), mload(add(topic, 32)), mload(add(topic, 64))) }
                case 4 { log4(from, length, mload(topic), mload(add(topic, 32)), mload(add(topic, 64)), mload(add(topic, 96))) }
                default { revert(0, 0) }
            }
        }
    }
}
