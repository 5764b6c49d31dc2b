// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {ERC1155Supply} from "@openzeppelin/contracts/token/ERC1155/extensions/ERC1155Supply.sol";

/// @title One kind of credit as an ERC-20, retired by each of the events that makers of such contracts log.
contract CarbonErc20 is ERC20 {
    event Retired(address sender, uint256 amount);
    event Retired(address sender, uint256 amount, uint256 eventId);
    event Offset(address account, uint256 amount);
    event Retired(
        uint256 amount,
        address indexed beneficiary,
        string beneficiaryName,
        string message,
        string indexed creditId,
        address indexed account
    );

    uint256 private _grown;

    constructor(string memory name, string memory symbol) ERC20(name, symbol) {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }

    function retire(uint256 amount) external {
        _burn(msg.sender, amount);
        emit Retired(msg.sender, amount);
    }

    /// Two retirements of as many tokens in one transaction, the events after both burns.
    function retireTwice(uint256 amount) external {
        _burn(msg.sender, amount);
        _burn(msg.sender, amount);
        emit Retired(msg.sender, amount, 1);
        emit Retired(msg.sender, amount, 2);
    }

    function offsetOnBehalfOf(address account, uint256 amount) external {
        _burn(msg.sender, amount);
        emit Offset(account, amount);
    }

    function retireFor(uint256 amount, address beneficiary, string calldata who) external {
        _burn(msg.sender, amount);
        emit Retired(amount, beneficiary, who, "", "CREDIT", msg.sender);
    }

    /// Says that tokens were retired, and burns none.
    function lie(uint256 amount) external {
        emit Retired(msg.sender, amount, 3);
    }

    /// Tokens appear that no event tells of.
    function grow(uint256 amount) external {
        _grown += amount;
    }

    function totalSupply() public view override returns (uint256) {
        return super.totalSupply() + _grown;
    }
}

/// @title Each id a vintage of a project, after the contracts of the International Carbon Registry: certificates are ids as well.
contract CarbonErc1155 is ERC1155Supply {
    string public constant name = "Invented Vintages";
    uint256 private _certificates = 1_000_000;

    event RetiredVintage(address indexed account, uint256 indexed tokenId, uint256 amount);
    event RetiredVintage(address indexed account, uint256 indexed tokenId, uint256 amount, uint256 nftTokenId, bytes data);
    event CancelledCredits(address indexed account, uint256 indexed tokenId, uint256 amount, string reason, bytes data);

    constructor() ERC1155("") {}

    function mint(address to, uint256 id, uint256 amount) external {
        _mint(to, id, amount, "");
    }

    function mintBatch(address to, uint256[] calldata ids, uint256[] calldata amounts) external {
        _mintBatch(to, ids, amounts, "");
    }

    function burnBatch(uint256[] calldata ids, uint256[] calldata amounts) external {
        _burnBatch(msg.sender, ids, amounts);
    }

    function retirePlainly(uint256 id, uint256 amount) external {
        _burn(msg.sender, id, amount);
        emit RetiredVintage(msg.sender, id, amount);
    }

    function retire(uint256 id, uint256 amount) external {
        _burn(msg.sender, id, amount);
        _certificates += 1;
        _mint(msg.sender, _certificates, 1, "");
        emit RetiredVintage(msg.sender, id, amount, _certificates, "");
    }

    function cancel(uint256 id, uint256 amount) external {
        _burn(msg.sender, id, amount);
        emit CancelledCredits(msg.sender, id, amount, "", "");
    }
}
