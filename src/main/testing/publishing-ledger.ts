import { concat, createPublicClient, type Hex, http, keccak256, numberToHex, stringToHex } from "viem";
import type { ChainSources } from "../../config/sources.ts";
import { type LocalChain, localPublisherKey, startLocalChain } from "../../devnet/anvil.ts";
import { events } from "../../generated/abi/FundLedger.ts";
import { events as registryEvents } from "../../generated/abi/OrganisationRegistry.ts";
import type { ContractKind } from "../../kernel/contract-kinds.ts";
import { connectToLedger } from "../../publish/connect.ts";
import { type DeployedContract, deploy } from "../../publish/deploy.ts";
import type { SendTask } from "../../publish/publication.ts";
import type { PublishTarget } from "../publish.ts";

type Kind = "pledge" | "commitment" | "disbursement" | "expenditure" | "receipt" | "refund" | "write_off";
const kinds: readonly Kind[] = ["pledge", "commitment", "disbursement", "expenditure", "receipt", "refund", "write_off"];

/** A record as its event says it. */
export interface SaidFlow {
  readonly seq: number;
  readonly stream: number;
  readonly kind: Kind;
  readonly country: string;
  readonly year: number;
  readonly ref: string;
  readonly usdCents: bigint;
  readonly corrects: number;
}

/** A local chain with the contracts, and eyes of its own on it: nothing here goes through the code that publishes. */
export class PublishingLedger {
  readonly chain: LocalChain;
  readonly target: PublishTarget;
  readonly #contracts: readonly DeployedContract[];
  readonly #funds: Hex;
  readonly #node;

  private constructor(chain: LocalChain, contracts: readonly DeployedContract[]) {
    this.chain = chain;
    this.target = { rpcUrl: chain.url, key: localPublisherKey, contracts };
    this.#contracts = contracts;
    this.#funds = this.contract("FundLedger").address;
    this.#node = createPublicClient({ transport: http(chain.url, { batch: { batchSize: 500 }, maxResponseBodySize: false }) });
  }

  static async start(): Promise<PublishingLedger> {
    const chain = await startLocalChain();
    return new PublishingLedger(chain, await deploy({ rpcUrl: chain.url, key: localPublisherKey }));
  }

  /** What an indexer is told of it. */
  get sources(): ChainSources {
    return { chainId: 31337, contracts: this.#contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() })) };
  }

  /** @throws Error where none of that kind was deployed */
  contract(kind: ContractKind): DeployedContract {
    const found = this.#contracts.find((contract) => contract.kind === kind);
    if (found === undefined) throw new Error(`No ${kind} was deployed.`);
    return found;
  }

  /** How a publication is sent to the contract of that kind. @param changes of what is usual */
  async task(kind: ContractKind, changes: Partial<Pick<SendTask, "batchSize" | "correct">> = {}): Promise<SendTask> {
    return {
      ledger: await connectToLedger(this.target),
      registry: this.contract("OrganisationRegistry").address,
      contract: this.contract(kind),
      batchSize: 50,
      correct: false,
      onProgress: () => {},
      ...changes,
    };
  }

  async head(): Promise<{ readonly number: number; readonly hash: string }> {
    const { number, hash } = await this.#node.getBlock({ blockTag: "latest" });
    return { number: Number(number), hash };
  }

  /** Every record on the ledger, oldest first. */
  async said(): Promise<readonly SaidFlow[]> {
    const logs = await this.#node.request({
      method: "eth_getLogs",
      params: [{ address: this.#funds, fromBlock: "0x0", toBlock: "latest", topics: [`0x${events.FlowRecorded.topic.slice(2)}`] }],
    });
    return logs.map((log) => {
      const { seq, stream, flow } = events.FlowRecorded.decode(log);
      const country = Buffer.from(flow.country.slice(2), "hex").toString().replaceAll("\0", "");
      const kind = kinds[flow.kind - 1];
      if (kind === undefined) throw new Error(`Record ${seq} has kind ${flow.kind}.`);
      return {
        seq: Number(seq),
        stream,
        kind,
        country,
        year: flow.year,
        ref: flow.ref,
        usdCents: flow.usdCents,
        corrects: Number(flow.corrects),
      };
    });
  }

  async blockNumber(): Promise<number> {
    return Number(await this.#node.getBlockNumber({ cacheTime: 0 }));
  }

  /** How many streams were opened. */
  async streams(): Promise<number> {
    return Number(BigInt(await this.#slot(word(0))));
  }

  /** The organisation with this number, as it was registered. */
  async organisation(number: number): Promise<{ ref: string; name: string } | undefined> {
    const [log] = await this.#node.request({
      method: "eth_getLogs",
      params: [
        { fromBlock: "0x0", toBlock: "latest", topics: [`0x${registryEvents.OrganisationRegistered.topic.slice(2)}`, word(number)] },
      ],
    });
    if (log === undefined) return undefined;
    const { ref, name } = registryEvents.OrganisationRegistered.decode(log).record;
    return { ref, name };
  }

  /** Length of a stream as the contract's storage has it. */
  async length(stream: number): Promise<number> {
    const head = BigInt(keccak256(concat([word(stream), word(1)])));
    return Number(BigInt(await this.#slot(numberToHex(head + 1n))) & 0xffff_ffff_ffff_ffffn);
  }

  /** Sum of the contract's own totals of a stream and kind over the given countries and years, from its storage. */
  async storedTotal(
    stream: number,
    kind: Kind,
    keys: readonly { readonly country: string; readonly year: number }[],
  ): Promise<{ usdCents: bigint; records: bigint; unknownUsd: bigint }> {
    const unique = [...new Map(keys.map((key) => [`${key.country} ${key.year}`, key])).values()];
    const words = await Promise.all(
      unique.map(({ country, year }) => {
        const key = keccak256(concat([word(stream), stringToHex(country, { size: 32 }), word(year), word(kinds.indexOf(kind) + 1)]));
        return this.#slot(keccak256(concat([key, word(3)])));
      }),
    );
    const sum = { usdCents: 0n, records: 0n, unknownUsd: 0n };
    for (const packed of words.map(BigInt)) {
      sum.usdCents += BigInt.asIntN(128, packed);
      sum.records += BigInt.asUintN(64, packed >> 128n);
      sum.unknownUsd += packed >> 192n;
    }
    return sum;
  }

  async #slot(slot: Hex): Promise<Hex> {
    return (await this.#node.getStorageAt({ address: this.#funds, slot })) ?? "0x0";
  }

  async stop(): Promise<void> {
    await this.chain.stop();
  }
}

function word(value: number): Hex {
  return numberToHex(value, { size: 32 });
}
