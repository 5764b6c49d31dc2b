import {
  type Account,
  createPublicClient,
  createWalletClient,
  type Hex,
  http,
  type PublicClient,
  stringToHex,
  type Transport,
  type WalletClient,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { type Chain, foundry } from "viem/chains";
import type { ChainSources } from "../config/sources.ts";
import { type LocalChain, localPublisherKey, startLocalChain } from "../devnet/anvil.ts";
import { rpc } from "../devnet/local-rpc.ts";
import { FundLedger } from "../generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { receiptOf } from "./receipt-of.ts";

/** A record as tests write it: whatever is left out has a harmless value. */
export interface TestFlow {
  readonly kind?: number;
  readonly year?: number;
  readonly country?: string;
  readonly amount?: bigint;
  readonly currency?: string;
  readonly decimals?: number;
  readonly usdCents?: bigint | null;
  readonly valueDate?: number;
  readonly from?: number;
  readonly to?: number;
  readonly programme?: number;
  readonly parent?: bigint;
  /** Number of the stream that the parent is in; 0: its own. */
  readonly parentStream?: number;
  readonly corrects?: bigint;
  readonly ref?: string;
  readonly title?: string;
  readonly sector?: string;
  readonly properties?: string;
}

type Wallet = WalletClient<Transport, Chain, Account>;

/** A real EVM node with our contracts, two organisations and one open stream: a block for each transaction. */
export class TestLedger {
  readonly chain: LocalChain;
  readonly sources: ChainSources;
  readonly registry: Hex;
  readonly ledger: Hex;
  readonly reader: PublicClient;
  readonly #wallet: Wallet;
  #length = 0n;

  private constructor(chain: LocalChain, wallet: Wallet, registry: Hex, ledger: Hex) {
    this.chain = chain;
    this.#wallet = wallet;
    this.registry = registry;
    this.ledger = ledger;
    this.reader = createPublicClient({ chain: foundry, transport: http(chain.url) });
    this.sources = {
      chainId: wallet.chain.id,
      contracts: [
        { kind: "OrganisationRegistry", address: registry.toLowerCase(), startBlock: 1 },
        { kind: "FundLedger", address: ledger.toLowerCase(), startBlock: 2 },
      ],
    };
  }

  static async start({ chainId = Number(foundry.id), refs = ["un-cerf", "un-wfp"] } = {}): Promise<TestLedger> {
    const chain = await startLocalChain({ chainId, arguments: ["--order", "fifo"] });
    const account = privateKeyToAccount(localPublisherKey);
    const wallet = createWalletClient({ account, chain: { ...foundry, id: chainId }, transport: http(chain.url) });
    const deploy = async (hash: Promise<Hex>): Promise<Hex> => {
      const receipt = await receiptOf(createPublicClient({ chain: foundry, transport: http(chain.url) }), await hash);
      if (receipt.contractAddress == null) throw new Error("Nothing was deployed.");
      return receipt.contractAddress;
    };
    const registry = await deploy(wallet.deployContract({ ...OrganisationRegistry, args: [account.address] }));
    const ledger = await deploy(wallet.deployContract({ ...FundLedger, args: [registry] }));
    const started = new TestLedger(chain, wallet, registry, ledger);
    await started.register(refs);
    await started.send(
      wallet.writeContract({ address: registry, abi: OrganisationRegistry.abi, functionName: "appoint", args: [1, account.address] }),
    );
    await started.openStream("test");
    return started;
  }

  /** @param kind the registry's number: 3 a multilateral, 6 a pooled fund */
  async register(refs: readonly string[], kind = 3): Promise<void> {
    const organisations = refs.map((ref) => ({ ref, name: ref.toUpperCase(), country: "0x000000" as const, kind }));
    await this.send(
      this.#wallet.writeContract({
        address: this.registry,
        abi: OrganisationRegistry.abi,
        functionName: "register",
        args: [organisations],
      }),
    );
  }

  async openStream(source: string): Promise<void> {
    const terms = { source, title: `The ${source} stream`, licence: "CC0-1.0", attribution: "Nobody", sample: true };
    await this.send(
      this.#wallet.writeContract({ address: this.ledger, abi: FundLedger.abi, functionName: "openStream", args: [1, terms] }),
    );
  }

  async declareSource(dataDate: number, name: string): Promise<void> {
    await this.send(
      this.#wallet.writeContract({
        address: this.ledger,
        abi: FundLedger.abi,
        functionName: "declareSource",
        args: [1, dataDate, `0x${"ab".repeat(32)}`, name],
      }),
    );
  }

  async declareProgramme(ref: string): Promise<void> {
    await this.send(
      this.#wallet.writeContract({
        address: this.ledger,
        abi: FundLedger.abi,
        functionName: "declareProgramme",
        args: [1, ref, `Programme ${ref}`],
      }),
    );
  }

  /** Appends records to stream 1, in one transaction and block. */
  async record(flows: readonly TestFlow[]): Promise<Hex> {
    const first = this.#length + 1n;
    const hash = await this.send(
      this.#wallet.writeContract({
        address: this.ledger,
        abi: FundLedger.abi,
        functionName: "record",
        args: [1, first, (await this.#streamHead())[0], flows.map((flow, i) => complete(flow, first + BigInt(i)))],
        gas: 900_000_000n,
      }),
    );
    this.#length += BigInt(flows.length);
    return hash;
  }

  /** Appends records to a further stream. */
  async recordIn(stream: number, flows: readonly TestFlow[]): Promise<void> {
    const [digest, length] = await this.#streamHead(stream);
    await this.send(
      this.#wallet.writeContract({
        address: this.ledger,
        abi: FundLedger.abi,
        functionName: "record",
        args: [stream, length + 1n, digest, flows.map((flow, i) => complete(flow, length + 1n + BigInt(i)))],
        gas: 900_000_000n,
      }),
    );
  }

  /** Replaces a record of stream 1. */
  async correct(replaced: TestFlow, next: TestFlow): Promise<void> {
    const seq = this.#length + 1n;
    const old = complete(replaced, next.corrects ?? 0n);
    await this.send(
      this.#wallet.writeContract({
        address: this.ledger,
        abi: FundLedger.abi,
        functionName: "correct",
        args: [1, seq, (await this.#streamHead())[0], old, complete(next, seq)],
      }),
    );
    this.#length = seq;
  }

  /** Takes the newest `depth` blocks away and mines as many, and `more`, without transactions. */
  async reorganise(depth: number, more = 1): Promise<void> {
    await this.ask("anvil_reorg", [depth, []]);
    await this.mine(more);
    const [, length] = await this.#streamHead();
    this.#length = length;
  }

  async mine(blocks: number): Promise<void> {
    await this.ask("anvil_mine", [`0x${blocks.toString(16)}`]);
  }

  async head(): Promise<{ readonly number: number; readonly hash: string }> {
    const { number, hash } = await this.reader.getBlock({ blockTag: "latest" });
    return { number: Number(number), hash };
  }

  get length(): number {
    return Number(this.#length);
  }

  ask(method: string, params: readonly unknown[]): Promise<unknown> {
    return rpc(this.chain.url, method, params);
  }

  async stop(): Promise<void> {
    await this.chain.stop();
  }

  /** Its digest is what the next records have to name. */
  #streamHead(stream = 1): Promise<readonly [digest: Hex, length: bigint, organisation: number]> {
    return this.reader.readContract({ address: this.ledger, abi: FundLedger.abi, functionName: "streamHead", args: [stream] });
  }

  private async send(sent: Promise<Hex>): Promise<Hex> {
    const receipt = await receiptOf(this.reader, await sent);
    if (receipt.status !== "success") throw new Error(`Transaction ${receipt.transactionHash} was reverted.`);
    return receipt.transactionHash;
  }
}

function complete(flow: TestFlow, seq: bigint) {
  const usdCents = flow.usdCents === undefined ? 10_000n * seq : flow.usdCents;
  return {
    kind: flow.kind ?? 2,
    year: flow.year ?? 2020,
    country: flow.country === undefined ? ("0x000000" as const) : stringToHex(flow.country),
    currency: stringToHex(flow.currency ?? "USD"),
    decimals: flow.decimals ?? 2,
    amount: flow.amount ?? usdCents ?? 0n,
    usdKnown: usdCents !== null,
    usdCents: usdCents ?? 0n,
    valueDate: flow.valueDate ?? 20200131,
    rateDate: 0,
    from: flow.from ?? 1,
    to: flow.to ?? 2,
    programme: flow.programme ?? 0,
    parentStream: flow.parentStream ?? 0,
    parent: flow.parent ?? 0n,
    corrects: flow.corrects ?? 0n,
    ref: flow.ref ?? `REF-${seq}`,
    title: flow.title ?? `Record ${seq}`,
    sector: flow.sector ?? "Health",
    properties: flow.properties ?? "",
  };
}
