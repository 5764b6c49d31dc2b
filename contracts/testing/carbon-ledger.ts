import { type Abi, encodeFunctionData, type Hex, parseAbi } from "viem";
import type { LocalChain } from "../../src/devnet/anvil.ts";
import { compileForTests } from "./compile-for-tests.ts";
import { PartyLedger } from "./party-ledger.ts";

/** What the tokens of CarbonTokens.sol can be told to do. */
const abi: Abi = parseAbi([
  "constructor(string name, string symbol)",
  "function transfer(address to, uint256 amount) returns (bool)",
  "function mint(address to, uint256 amount)",
  "function burn(uint256 amount)",
  "function retire(uint256 amount)",
  "function retireTwice(uint256 amount)",
  "function offsetOnBehalfOf(address account, uint256 amount)",
  "function retireFor(uint256 amount, address beneficiary, string who)",
  "function lie(uint256 amount)",
  "function grow(uint256 amount)",
]);
const idsAbi: Abi = parseAbi([
  "constructor()",
  "function mint(address to, uint256 id, uint256 amount)",
  "function mintBatch(address to, uint256[] ids, uint256[] amounts)",
  "function burnBatch(uint256[] ids, uint256[] amounts)",
  "function retirePlainly(uint256 id, uint256 amount)",
  "function retire(uint256 id, uint256 amount)",
  "function cancel(uint256 id, uint256 amount)",
  "function safeTransferFrom(address from, address to, uint256 id, uint256 amount, bytes data)",
]);

/** The local chain's accounts, by what tests take them for; the first of all is the publisher's. */
const accounts = ["issuer", "trader", "airline", "bridge"] as const;
export type CarbonParty = (typeof accounts)[number];

/** Carbon tokens on a local chain: a block for each transaction. The chain is another's to start and stop. */
export class CarbonLedger extends PartyLedger<CarbonParty> {
  readonly #bytecode = compileForTests("CarbonTokens.sol");

  constructor(chain: LocalChain) {
    super(chain, accounts);
  }

  /** Lower case. */
  override address(name: CarbonParty): Hex {
    return lower(super.address(name));
  }

  /** @returns the contract's address in lower case */
  async deployErc20(name: string, symbol: string): Promise<Hex> {
    return this.deployed(
      await this.wallet("issuer").deployContract({ abi, bytecode: this.#bytecode("CarbonErc20"), args: [name, symbol] }),
    );
  }

  /** @returns the contract's address in lower case */
  async deployErc1155(): Promise<Hex> {
    return this.deployed(await this.wallet("issuer").deployContract({ abi: idsAbi, bytecode: this.#bytecode("CarbonErc1155"), args: [] }));
  }

  /** Calls a function of an ERC-20. */
  call(token: Hex, by: CarbonParty, functionName: string, ...args: readonly unknown[]): Promise<Hex> {
    return this.send(by, token, encodeFunctionData({ abi, functionName, args }));
  }

  /** Calls a function of an ERC-1155. */
  callIds(token: Hex, by: CarbonParty, functionName: string, ...args: readonly unknown[]): Promise<Hex> {
    return this.send(by, token, encodeFunctionData({ abi: idsAbi, functionName, args }));
  }

  protected override async deployed(hash: Hex): Promise<Hex> {
    return lower(await super.deployed(hash));
  }
}

const lower = (address: Hex): Hex => `0x${address.slice(2).toLowerCase()}`;
