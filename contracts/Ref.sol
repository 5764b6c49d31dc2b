// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

/// @title What identifiers, codes and days look like on the ledger.
library Ref {
    /// @notice Lower-case letters, digits and hyphens, 2 to 64 characters.
    function isWellFormed(bytes calldata ref) internal pure returns (bool) {
        if (ref.length < 2 || ref.length > 64) return false;
        for (uint256 i = 0; i < ref.length; ++i) {
            bytes1 c = ref[i];
            if (!((c >= "a" && c <= "z") || (c >= "0" && c <= "9") || c == "-")) return false;
        }
        return true;
    }

    /// @notice Three letters from A to Z, as ISO 3166-1 alpha-3 and ISO 4217 have them.
    function isThreeCapitals(bytes3 code) internal pure returns (bool) {
        uint256 letters = uint24(code);
        unchecked {
            // Below "A" the subtraction wraps to a huge number, so that one comparison covers both ends.
            return (letters >> 16) - 65 < 26 && ((letters >> 8) & 0xff) - 65 < 26 && (letters & 0xff) - 65 < 26;
        }
    }

    /// @notice Two or three capitals and digits, padded with a zero on the right, as UN/ECE Recommendation 20 has its units.
    function isUnit(bytes3 code) internal pure returns (bool) {
        for (uint256 i = 0; i < 3; ++i) {
            bytes1 c = code[i];
            if (i == 2 && c == 0) return true;
            if (!((c >= "A" && c <= "Z") || (c >= "0" && c <= "9"))) return false;
        }
        return true;
    }

    /// @notice Zero, which means unknown, or yyyymmdd of a day that the Gregorian calendar has between 1900 and 2200.
    function isDay(uint256 date) internal pure returns (bool) {
        if (date == 0) return true;
        uint256 year = date / 10000;
        uint256 month = (date / 100) % 100;
        uint256 day = date % 100;
        if (year < 1900 || year > 2200 || day == 0) return false;
        // Days of each month, a byte each, January second from the right: months 0 and 13 to 31 have none.
        uint256 length = (0x1f1e1f1e1f1f1e1f1e1f1c1f00 >> (month * 8)) & 0xff;
        if (day <= length) return true;
        return month == 2 && day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
