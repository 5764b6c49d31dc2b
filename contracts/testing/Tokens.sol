// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token as OpenZeppelin has it, that anybody may mint and burn.
contract PlainToken is ERC20 {
    uint8 private immutable _digits;

    constructor(string memory name, string memory symbol, uint8 digits) ERC20(name, symbol) {
        _digits = digits;
    }

    function decimals() public view override returns (uint8) {
        return _digits;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }
}

/// @title A token whose balances are not what its transfers say: it keeps a hundredth of each, and grows when told to.
contract OddToken {
    string public constant name = "Odd Token";
    string public constant symbol = "ODD";
    uint8 public constant decimals = 18;
    uint256 private _index = 100;
    mapping(address => uint256) private _shares;

    event Transfer(address indexed from, address indexed to, uint256 value);

    function balanceOf(address account) external view returns (uint256) {
        return _shares[account] * _index / 100;
    }

    function mint(address to, uint256 amount) external {
        _shares[to] += amount;
        emit Transfer(address(0), to, amount);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _shares[msg.sender] -= amount;
        _shares[to] += amount - amount / 100;
        emit Transfer(msg.sender, to, amount);
        return true;
    }

    function rebase(uint256 percent) external {
        _index = percent;
    }
}
