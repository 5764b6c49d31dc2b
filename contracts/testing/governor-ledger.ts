import { type Abi, encodeFunctionData, encodePacked, type Hex, keccak256, parseAbi, toHex } from "viem";
import { startLocalChain } from "../../src/devnet/anvil.ts";
import { compileGovernors, type GovernorName } from "./compile-governors.ts";
import { PartyLedger } from "./party-ledger.ts";
import { writeSourcesFile } from "./sources-file.ts";

const tokenAbi = parseAbi(["function mint(address to, uint256 amount)", "function delegate(address to)"]);
const abi = parseAbi([
  "constructor(address token)",
  "function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)",
  "function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns (uint256)",
  "function castVoteWithReason(uint256 proposalId, uint8 support, string reason)",
  "function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params)",
  "function castOverrideVote(uint256 proposalId, uint8 support, string reason)",
  "function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)",
  "function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable",
  "function proposalVotes(uint256 proposalId) view returns (uint256, uint256, uint256)",
  "function proposalDeadline(uint256 proposalId) view returns (uint256)",
  "function state(uint256 proposalId) view returns (uint8)",
  "function COUNTING_MODE() view returns (string)",
  "function lie(uint256 proposalId)",
]);

/** The local chain's accounts: holders of the token, and one that holds none. */
const accounts = ["ada", "ben", "cleo", "dan", "other"] as const;
export type Voter = (typeof accounts)[number];
/** A proposal of these tests calls nobody: it only says something. */
const target = "0x000000000000000000000000000000000000dEaD" as const;

/** A real EVM node with OpenZeppelin's own Governors on it: a block for each transaction. */
export class GovernorLedger extends PartyLedger<Voter> {
  readonly #bytecode = compileGovernors();

  static async start(): Promise<GovernorLedger> {
    return new GovernorLedger(await startLocalChain({ arguments: ["--order", "fifo"] }), accounts);
  }

  /** A token of which each named holder has so many whole ones, delegated to themselves or to whom they name. */
  async deployToken(holders: Readonly<Partial<Record<Voter, { readonly holds: number; readonly delegate?: Voter }>>>): Promise<Hex> {
    const token = await this.deployed(await this.wallet("other").deployContract({ abi: [] as Abi, bytecode: this.#bytecode.VoteToken }));
    for (const name of accounts) {
      const holder = holders[name];
      if (holder === undefined) continue;
      const mint = { abi: tokenAbi, functionName: "mint", args: [this.address(name), BigInt(holder.holds) * 10n ** 18n] } as const;
      await this.send("other", token, encodeFunctionData(mint));
      const delegate = { abi: tokenAbi, functionName: "delegate", args: [this.address(holder.delegate ?? name)] } as const;
      await this.send(name, token, encodeFunctionData(delegate));
    }
    return token;
  }

  async deploy(kind: GovernorName, token: Hex): Promise<Hex> {
    return this.deployed(await this.wallet("other").deployContract({ abi, bytecode: this.#bytecode[kind], args: [token] }));
  }

  /** @returns the proposal's number, after so many blocks: with two, votes are taken by then */
  async propose(governor: Hex, by: Voter, description: string, wait = 2): Promise<bigint> {
    const args = [[target], [0n], ["0x"], description] as const;
    await this.send(by, governor, encodeFunctionData({ abi, functionName: "propose", args }));
    if (wait > 0) await this.mine(wait);
    return this.node.readContract({
      address: governor,
      abi,
      functionName: "hashProposal",
      args: [[target], [0n], ["0x"], keccak256(toHex(description))],
    });
  }

  vote(governor: Hex, by: Voter, proposal: bigint, support: number, reason = ""): Promise<Hex> {
    return this.send(by, governor, encodeFunctionData({ abi, functionName: "castVoteWithReason", args: [proposal, support, reason] }));
  }

  /** Splits a voter's weight, in whole tokens. */
  split(governor: Hex, by: Voter, proposal: bigint, [against, yes, abstain]: readonly [number, number, number]): Promise<Hex> {
    const whole = (tokens: number) => BigInt(Math.round(tokens * 1e6)) * 10n ** 12n;
    const params = encodePacked(["uint128", "uint128", "uint128"], [whole(against), whole(yes), whole(abstain)]);
    const args = [proposal, 255, "split", params] as const;
    return this.send(by, governor, encodeFunctionData({ abi, functionName: "castVoteWithReasonAndParams", args }));
  }

  override(governor: Hex, by: Voter, proposal: bigint, support: number): Promise<Hex> {
    return this.send(by, governor, encodeFunctionData({ abi, functionName: "castOverrideVote", args: [proposal, support, ""] }));
  }

  lie(governor: Hex, by: Voter, proposal: bigint): Promise<Hex> {
    return this.send(by, governor, encodeFunctionData({ abi, functionName: "lie", args: [proposal] }));
  }

  finish(governor: Hex, by: Voter, how: "cancel" | "execute", description: string): Promise<Hex> {
    const args = [[target], [0n], ["0x"], keccak256(toHex(description))] as const;
    return this.send(by, governor, encodeFunctionData({ abi, functionName: how, args }));
  }

  async proposalVotes(governor: Hex, proposal: bigint): Promise<readonly bigint[]> {
    return this.node.readContract({ address: governor, abi, functionName: "proposalVotes", args: [proposal] });
  }

  /** Writes a sources file that names Governors. @returns its path */
  writeSources(governors: readonly Hex[], startBlock: number): string {
    return writeSourcesFile(
      this.folder,
      governors.map((address) => ({ kind: "Governor", address, startBlock })),
    );
  }
}
