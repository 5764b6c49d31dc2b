import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Abi, createPublicClient, createWalletClient, encodeFunctionData, type Hex, http, parseAbi } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import type { LocalChain } from "../../src/devnet/anvil.ts";
import { receiptOf } from "../../src/testing/receipt-of.ts";
import { compileForTests } from "./compile-for-tests.ts";

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

const mnemonic = "test test test test test test test test test test test junk";

/** Carbon tokens on a local chain: a block for each transaction. The chain is another's to start and stop. */
export class CarbonLedger {
  readonly chain: LocalChain;
  readonly folder = mkdtempSync(join(tmpdir(), "plainsight-carbon-"));
  readonly #bytecode = compileForTests("CarbonTokens.sol");
  readonly #node;

  constructor(chain: LocalChain) {
    this.chain = chain;
    this.#node = createPublicClient({ chain: foundry, transport: http(chain.url) });
  }

  /** Lower case. */
  address(name: CarbonParty): Hex {
    return `0x${this.#account(name).address.slice(2).toLowerCase()}`;
  }

  /** @returns the contract's address in lower case */
  async deployErc20(name: string, symbol: string): Promise<Hex> {
    return this.#deployed(
      await this.#wallet("issuer").deployContract({ abi, bytecode: this.#bytecode("CarbonErc20"), args: [name, symbol] }),
    );
  }

  /** @returns the contract's address in lower case */
  async deployErc1155(): Promise<Hex> {
    return this.#deployed(
      await this.#wallet("issuer").deployContract({ abi: idsAbi, bytecode: this.#bytecode("CarbonErc1155"), args: [] }),
    );
  }

  /** Calls a function of an ERC-20. */
  call(token: Hex, by: CarbonParty, functionName: string, ...args: readonly unknown[]): Promise<Hex> {
    return this.#send(by, token, encodeFunctionData({ abi, functionName, args }));
  }

  /** Calls a function of an ERC-1155. */
  callIds(token: Hex, by: CarbonParty, functionName: string, ...args: readonly unknown[]): Promise<Hex> {
    return this.#send(by, token, encodeFunctionData({ abi: idsAbi, functionName, args }));
  }

  async head(): Promise<{ readonly number: number; readonly hash: Hex }> {
    const { number, hash } = await this.#node.getBlock({ blockTag: "latest" });
    return { number: Number(number), hash };
  }

  async reorganise(depth: number): Promise<void> {
    await this.#ask("anvil_reorg", [depth, []]);
    await this.#ask("anvil_mine", ["0x1"]);
  }

  /** Writes a file into the ledger's folder. @returns its path */
  write(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  clean(): void {
    rmSync(this.folder, { recursive: true });
  }

  #account(name: CarbonParty) {
    return mnemonicToAccount(mnemonic, { addressIndex: accounts.indexOf(name) + 1 });
  }

  #wallet(name: CarbonParty) {
    return createWalletClient({ account: this.#account(name), chain: foundry, transport: http(this.chain.url) });
  }

  async #send(from: CarbonParty, to: Hex, data: Hex): Promise<Hex> {
    return (await this.#settled(await this.#wallet(from).sendTransaction({ to, data }))).transactionHash;
  }

  async #deployed(hash: Hex): Promise<Hex> {
    const { contractAddress } = await this.#settled(hash);
    if (contractAddress == null) throw new Error("Nothing was deployed.");
    return `0x${contractAddress.slice(2).toLowerCase()}`;
  }

  async #settled(hash: Hex) {
    const receipt = await receiptOf(this.#node, hash);
    if (receipt.status !== "success") throw new Error(`Transaction ${hash} was reverted.`);
    return receipt;
  }

  async #ask(method: string, params: readonly unknown[]): Promise<void> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    await fetch(this.chain.url, { method: "POST", headers: { "content-type": "application/json" }, body });
  }
}
