import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicClient, createWalletClient, encodeFunctionData, type Hex, http, parseAbi } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { type LocalChain, startLocalChain } from "../../src/devnet/anvil.ts";
import { receiptOf } from "../../src/testing/receipt-of.ts";
import { compileForTests } from "./compile-for-tests.ts";

const abi = parseAbi([
  "constructor(string name, string symbol, uint8 digits)",
  "function transfer(address to, uint256 amount) returns (bool)",
  "function mint(address to, uint256 amount)",
  "function burn(uint256 amount)",
  "function rebase(uint256 percent)",
]);
const oddAbi = parseAbi(["constructor()"]);

/** The local chain's accounts, by what tests take them for. */
const accounts = ["donor", "fund", "partner", "supplier", "stranger", "other"] as const;
export type Name = (typeof accounts)[number];

const mnemonic = "test test test test test test test test test test test junk";

/** A real EVM node with real ERC-20 tokens on it: a block for each transaction. */
export class TokenLedger {
  readonly chain: LocalChain;
  readonly folder = mkdtempSync(join(tmpdir(), "plainsight-token-"));
  readonly #bytecode = compileForTests("Tokens.sol");
  readonly #node;

  private constructor(chain: LocalChain) {
    this.chain = chain;
    this.#node = createPublicClient({ chain: foundry, transport: http(chain.url) });
  }

  static async start(): Promise<TokenLedger> {
    return new TokenLedger(await startLocalChain({ arguments: ["--order", "fifo"] }));
  }

  address(name: Name): Hex {
    return this.#account(name).address;
  }

  async deployPlain(name: string, symbol: string, digits: number): Promise<Hex> {
    return this.#deployed(
      await this.#wallet("other").deployContract({ abi, bytecode: this.#bytecode("PlainToken"), args: [name, symbol, digits] }),
    );
  }

  async deployOdd(): Promise<Hex> {
    return this.#deployed(await this.#wallet("other").deployContract({ abi: oddAbi, bytecode: this.#bytecode("OddToken") }));
  }

  mint(token: Hex, to: Name, amount: bigint): Promise<Hex> {
    return this.#send("other", token, encodeFunctionData({ abi, functionName: "mint", args: [this.address(to), amount] }));
  }

  burn(token: Hex, from: Name, amount: bigint): Promise<Hex> {
    return this.#send(from, token, encodeFunctionData({ abi, functionName: "burn", args: [amount] }));
  }

  transfer(token: Hex, from: Name, to: Name, amount: bigint): Promise<Hex> {
    return this.#send(from, token, encodeFunctionData({ abi, functionName: "transfer", args: [this.address(to), amount] }));
  }

  rebase(token: Hex, percent: bigint): Promise<Hex> {
    return this.#send("other", token, encodeFunctionData({ abi, functionName: "rebase", args: [percent] }));
  }

  async head(): Promise<{ readonly number: number; readonly hash: Hex }> {
    const { number, hash } = await this.#node.getBlock({ blockTag: "latest" });
    return { number: Number(number), hash };
  }

  /** All in one block. */
  async together(sends: readonly (() => Promise<Hex>)[]): Promise<void> {
    await this.#ask("evm_setAutomine", [false]);
    const running = sends.map((send) => send());
    while (Number(Object(await this.#ask("txpool_status", [])).pending) < sends.length) await new Promise((wake) => setTimeout(wake, 5));
    await this.#ask("anvil_mine", ["0x1"]);
    await Promise.all(running);
    await this.#ask("evm_setAutomine", [true]);
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

  /** A labels file of an invented programme: donor, fund and partner are of it, and a supplier; the stranger is not. */
  writeLabels(name: string, usd = ""): string {
    const label = (who: Name, role: string, organisation: string, more = "") =>
      `  - { address: "${this.address(who)}", role: ${role}, organisation: { ref: inv-${who}, name: ${organisation} }${more} }\n`;
    return this.write(
      name,
      `issuer: { ref: inv-issuer, name: Invented Issuer, kind: private_sector }\n${usd}addresses:\n` +
        label("donor", "donor", "Invented Donor") +
        label("fund", "fund", "Invented Fund") +
        label("partner", "implementer", "Invented Partner", ", programme: { ref: WELLS, title: Wells }, country: KEN") +
        label("supplier", "supplier", "Invented Supplier", ", country: KEN"),
    );
  }

  async stop(): Promise<void> {
    await this.chain.stop();
    rmSync(this.folder, { recursive: true });
  }

  #account(name: Name) {
    return mnemonicToAccount(mnemonic, { addressIndex: accounts.indexOf(name) + 1 });
  }

  #wallet(name: Name) {
    return createWalletClient({ account: this.#account(name), chain: foundry, transport: http(this.chain.url) });
  }

  async #send(from: Name, to: Hex, data: Hex): Promise<Hex> {
    return (await this.#settled(await this.#wallet(from).sendTransaction({ to, data }))).transactionHash;
  }

  async #deployed(hash: Hex): Promise<Hex> {
    const { contractAddress } = await this.#settled(hash);
    if (contractAddress == null) throw new Error("Nothing was deployed.");
    return contractAddress;
  }

  async #settled(hash: Hex) {
    const receipt = await receiptOf(this.#node, hash);
    if (receipt.status !== "success") throw new Error(`Transaction ${hash} was reverted.`);
    return receipt;
  }

  async #ask(method: string, params: readonly unknown[]): Promise<unknown> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer: { result?: unknown } = await (
      await fetch(this.chain.url, { method: "POST", headers: { "content-type": "application/json" }, body })
    ).json();
    return answer.result;
  }
}
