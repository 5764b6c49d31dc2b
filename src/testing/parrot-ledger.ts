import { type Abi, type AbiEvent, createPublicClient, createWalletClient, type Hex, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { compileParrot, fillEvent, parrotAbi, type SaidLog } from "../../contracts/testing/parrot.ts";
import { type LocalChain, localPublisherKey, startLocalChain } from "../devnet/anvil.ts";
import { rpc } from "../devnet/local-rpc.ts";
import { BallotBox } from "../generated/contracts/BallotBox.ts";
import { CreditRegistry } from "../generated/contracts/CreditRegistry.ts";
import { DatasetRegistry } from "../generated/contracts/DatasetRegistry.ts";
import { EmissionRegistry } from "../generated/contracts/EmissionRegistry.ts";
import { EntitlementLedger } from "../generated/contracts/EntitlementLedger.ts";
import { FundLedger } from "../generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { ReferenceRegistry } from "../generated/contracts/ReferenceRegistry.ts";
import { SupplyLedger } from "../generated/contracts/SupplyLedger.ts";
import { TargetRegistry } from "../generated/contracts/TargetRegistry.ts";
import type { ContractKind } from "../kernel/contract-kinds.ts";
import { asHex } from "../publish/codes.ts";
import { receiptOf } from "./receipt-of.ts";

/** What each kind of contract says, in an order that makes sense: records are numbered as they come. */
export const told: readonly (readonly [kind: ContractKind, abi: Abi, ...names: string[]])[] = [
  ["OrganisationRegistry", OrganisationRegistry.abi, "OrganisationRegistered"],
  ["FundLedger", FundLedger.abi, "StreamOpened", "SourceDeclared", "ProgrammeDeclared", "FlowRecorded"],
  ["SupplyLedger", SupplyLedger.abi, "StreamOpened", "SourceDeclared", "ItemDeclared", "HandOverRecorded"],
  ["EntitlementLedger", EntitlementLedger.abi, "StreamOpened", "SourceDeclared", "RoundPublished", "ClaimsRecorded"],
  ["DatasetRegistry", DatasetRegistry.abi, "StreamOpened", "SourceDeclared", "DatasetRecorded"],
  ["EmissionRegistry", EmissionRegistry.abi, "StreamOpened", "SourceDeclared", "ActorDeclared", "EmissionReported", "VerificationRecorded"],
  ["TargetRegistry", TargetRegistry.abi, "StreamOpened", "SourceDeclared", "ActorDeclared", "TargetRecorded", "SubmissionRecorded"],
  ["BallotBox", BallotBox.abi, "StreamOpened", "SourceDeclared", "BallotOpened", "IntentStated"],
  ["ReferenceRegistry", ReferenceRegistry.abi, "StreamOpened", "SourceDeclared", "FigureRecorded"],
  ["CreditRegistry", CreditRegistry.abi, "StreamOpened", "SourceDeclared", "ProjectDeclared", "CreditsRecorded"],
];

/** An A, a NUL, a byte that begins nothing in UTF-8, a B. */
const text: Hex = "0x4100ff42";
/** An A, a NUL, a B: three letters of a country, say. */
const letters: Hex = "0x410042";

const earlier = new Set(["corrects", "parent", "parentStream", "previous", "owner", "round", "pool"]);

function fill(name: string, type: string, seq: number): bigint | Hex | undefined {
  // One option, of which the class is told.
  if (name === "classes") return "0x01";
  if (type === "bytes") return ["roll", "votes"].includes(name) ? "0x" : text;
  if (type === "bytes3") return letters;
  if (type === "bytes8") return name === "place" ? "0x4b45000000000000" : `${letters}0000000000`;
  if (name === "seq") return BigInt(seq);
  if (earlier.has(name)) return 0n;
  if (["entitled", "due", "claimed", "paid"].includes(name)) return 10n;
  if (/^u?int32$/.test(type) && /date|period|ordered|scheduled|recorded|from$/i.test(name) && name !== "from") return 20_240_101n;
  return undefined;
}

/** Logs of a kind of contract, by the names of its events, every field filled in. @param records how many its stream has already */
export function logsOf(kind: ContractKind, names: readonly string[], { stream = 1, records = 0 } = {}): readonly SaidLog[] {
  const [, abi = []] = told.find(([each]) => each === kind) ?? [];
  let seq = records;
  return names.map((name): SaidLog => {
    const event = abi.find((each): each is AbiEvent => each.type === "event" && each.name === name);
    if (event === undefined) throw new Error(`${kind} has no event ${name}.`);
    if (event.inputs.some((input) => input.name === "seq")) seq += 1;
    return fillEvent(event, (field, type) => (field === "stream" ? BigInt(stream) : fill(field, type, seq)));
  });
}

/** A chain of contracts that say whatever they are told, one of each kind. */
export class ParrotLedger {
  readonly chain: LocalChain;
  readonly contracts: { readonly kind: ContractKind; readonly address: string; readonly startBlock: number }[] = [];
  readonly #node;
  readonly #wallet;

  private constructor(chain: LocalChain) {
    this.chain = chain;
    this.#node = createPublicClient({ chain: foundry, transport: http(chain.url) });
    this.#wallet = createWalletClient({ account: privateKeyToAccount(localPublisherKey), chain: foundry, transport: http(chain.url) });
  }

  static async start(): Promise<ParrotLedger> {
    const ledger = new ParrotLedger(await startLocalChain());
    const bytecode = compileParrot();
    for (const [kind] of told) {
      const { contractAddress } = await receiptOf(ledger.#node, await ledger.#wallet.deployContract({ abi: parrotAbi, bytecode }));
      if (contractAddress == null) throw new Error("Nothing was deployed.");
      ledger.contracts.push({ kind, address: contractAddress.toLowerCase(), startBlock: 0 });
    }
    return ledger;
  }

  get sources() {
    return { chainId: 31337, contracts: this.contracts };
  }

  /** Has the contract of a kind say something, in a block of its own. */
  async say(kind: ContractKind, logs: readonly SaidLog[]): Promise<void> {
    const address = this.contracts.find((each) => each.kind === kind)?.address;
    if (address === undefined) throw new Error(`There is no ${kind}.`);
    await receiptOf(
      this.#node,
      await this.#wallet.writeContract({ address: asHex(address), abi: parrotAbi, functionName: "say", args: [logs] }),
    );
  }

  async head(): Promise<{ readonly number: number; readonly hash: Hex }> {
    const { number, hash } = await this.#node.getBlock({ blockTag: "latest" });
    return { number: Number(number), hash };
  }

  /** Takes the newest block back, and with it what it holds; another takes its place. */
  async takeBack(): Promise<void> {
    await rpc(this.chain.url, "anvil_reorg", [1, []]);
    await rpc(this.chain.url, "anvil_mine", ["0x1"]);
  }
}
