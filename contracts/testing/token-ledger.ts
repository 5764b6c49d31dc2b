import { encodeFunctionData, type Hex, parseAbi } from "viem";
import { startLocalChain } from "../../src/devnet/anvil.ts";
import { compileForTests } from "./compile-for-tests.ts";
import { PartyLedger } from "./party-ledger.ts";

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

/** A real EVM node with real ERC-20 tokens on it: a block for each transaction. */
export class TokenLedger extends PartyLedger<Name> {
  readonly #bytecode = compileForTests("Tokens.sol");

  static async start(): Promise<TokenLedger> {
    return new TokenLedger(await startLocalChain({ arguments: ["--order", "fifo"] }), accounts);
  }

  async deployPlain(name: string, symbol: string, digits: number): Promise<Hex> {
    return this.deployed(
      await this.wallet("other").deployContract({ abi, bytecode: this.#bytecode("PlainToken"), args: [name, symbol, digits] }),
    );
  }

  async deployOdd(): Promise<Hex> {
    return this.deployed(await this.wallet("other").deployContract({ abi: oddAbi, bytecode: this.#bytecode("OddToken") }));
  }

  mint(token: Hex, to: Name, amount: bigint): Promise<Hex> {
    return this.send("other", token, encodeFunctionData({ abi, functionName: "mint", args: [this.address(to), amount] }));
  }

  burn(token: Hex, from: Name, amount: bigint): Promise<Hex> {
    return this.send(from, token, encodeFunctionData({ abi, functionName: "burn", args: [amount] }));
  }

  transfer(token: Hex, from: Name, to: Name, amount: bigint): Promise<Hex> {
    return this.send(from, token, encodeFunctionData({ abi, functionName: "transfer", args: [this.address(to), amount] }));
  }

  rebase(token: Hex, percent: bigint): Promise<Hex> {
    return this.send("other", token, encodeFunctionData({ abi, functionName: "rebase", args: [percent] }));
  }

  /** All in one block. */
  async together(sends: readonly (() => Promise<Hex>)[]): Promise<void> {
    await this.ask("evm_setAutomine", [false]);
    const running = sends.map((send) => send());
    while (Number(Object(await this.ask("txpool_status", [])).pending) < sends.length) await new Promise((wake) => setTimeout(wake, 5));
    await this.ask("anvil_mine", ["0x1"]);
    await Promise.all(running);
    await this.ask("evm_setAutomine", [true]);
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
}
