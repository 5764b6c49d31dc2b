import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicClient, createWalletClient, type Hex, http, type TransactionReceipt } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import type { LocalChain } from "../../src/devnet/anvil.ts";
import { receiptOf } from "../../src/testing/receipt-of.ts";

const mnemonic = "test test test test test test test test test test test junk";

/** A local chain on which parties send to contracts that are not ours: a block for each transaction. */
export class PartyLedger<Party extends string> {
  readonly chain: LocalChain;
  /** For files that tell of its contracts. */
  readonly folder = mkdtempSync(join(tmpdir(), "plainsight-ledger-"));
  protected readonly node;
  readonly #parties: readonly Party[];

  /** @param parties the chain's accounts in their order, by what tests take them for; the first of all is the publisher's */
  constructor(chain: LocalChain, parties: readonly Party[]) {
    this.chain = chain;
    this.#parties = parties;
    this.node = createPublicClient({ chain: foundry, transport: http(chain.url) });
  }

  address(party: Party): Hex {
    return this.#account(party).address;
  }

  async head(): Promise<{ readonly number: number; readonly hash: Hex }> {
    const { number, hash } = await this.node.getBlock({ blockTag: "latest" });
    return { number: Number(number), hash };
  }

  async mine(blocks: number): Promise<void> {
    await this.ask("anvil_mine", [`0x${blocks.toString(16)}`]);
  }

  /** Takes the newest `depth` blocks away, and mines as many and one more without transactions. */
  async reorganise(depth: number): Promise<void> {
    await this.ask("anvil_reorg", [depth, []]);
    await this.mine(1);
  }

  /** Writes a file into the ledger's folder. @returns its path */
  write(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Removes its files; the chain goes on. */
  clean(): void {
    rmSync(this.folder, { recursive: true });
  }

  async stop(): Promise<void> {
    await this.chain.stop();
    this.clean();
  }

  protected wallet(party: Party) {
    return createWalletClient({ account: this.#account(party), chain: foundry, transport: http(this.chain.url) });
  }

  /** @throws Error where it is reverted */
  protected async send(from: Party, to: Hex, data: Hex): Promise<Hex> {
    return (await this.#settled(await this.wallet(from).sendTransaction({ to, data }))).transactionHash;
  }

  /** @returns the address of the contract that the transaction created */
  protected async deployed(hash: Hex): Promise<Hex> {
    const { contractAddress } = await this.#settled(hash);
    if (contractAddress == null) throw new Error("Nothing was deployed.");
    return contractAddress;
  }

  protected async ask(method: string, params: readonly unknown[]): Promise<unknown> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answered = await fetch(this.chain.url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const answer: { readonly result?: unknown } = await answered.json();
    return answer.result;
  }

  #account(party: Party) {
    return mnemonicToAccount(mnemonic, { addressIndex: this.#parties.indexOf(party) + 1 });
  }

  async #settled(hash: Hex): Promise<TransactionReceipt> {
    const receipt = await receiptOf(this.node, hash);
    if (receipt.status !== "success") throw new Error(`Transaction ${hash} was reverted.`);
    return receipt;
  }
}
