// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

/// @title Ranges of serials of which no two overlap.
/// @notice A list in ascending order, linked by each range's first serial, so that a range only needs to be compared with the
/// one before it and the one after: one new slot and one changed slot, however long the ranges are.
library SerialRanges {
    struct Range {
        /// Both ends are included; 0: there is no such range.
        uint64 last;
        /// First serial of the range that follows; 0: none does.
        uint64 next;
        /// The record whose serials they are.
        uint64 seq;
    }

    struct List {
        /// By first serial. Serials begin at 1: at 0 stands the list's beginning, of which only `next` is used.
        mapping(uint64 first => Range range) ranges;
    }

    /// Some of the serials are those of record `by` already.
    error SerialsTaken(uint64 seq, uint64 by);

    /// @param hint first serial of a range before this one, to search from; any other number: from the list's beginning.
    function take(List storage list, uint64 first, uint64 last, uint64 seq, uint64 hint) internal {
        (Range storage before, uint64 next) = _before(list, first, hint);
        if (before.last >= first) revert SerialsTaken(seq, before.seq);
        if (next != 0 && next <= last) revert SerialsTaken(seq, list.ranges[next].seq);
        before.next = first;
        list.ranges[first] = Range({last: last, next: next, seq: seq});
    }

    /// @dev The range that begins with `first` has to be there.
    function giveBack(List storage list, uint64 first, uint64 hint) internal {
        (Range storage before,) = _before(list, first, hint);
        before.next = list.ranges[first].next;
        delete list.ranges[first];
    }

    /// @dev The last range that begins before `first`, or the list's beginning; and where the one after it begins.
    function _before(List storage list, uint64 first, uint64 hint)
        private
        view
        returns (Range storage before, uint64 next)
    {
        before = list.ranges[hint < first && list.ranges[hint].last != 0 ? hint : 0];
        next = before.next;
        while (next != 0 && next < first) {
            before = list.ranges[next];
            next = before.next;
        }
    }
}
