import { type Hex, stringToHex, type TransactionReceipt } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { type LocalChain, localPublisherKey, startLocalChain } from "../../src/devnet/anvil.ts";
import { connectToLedger, type LedgerConnection } from "../../src/publish/connect.ts";
import { deploy } from "../../src/publish/deploy.ts";
import { describeRevert } from "../../src/publish/revert.ts";
import { Sender } from "../../src/publish/sender.ts";

type Account = LedgerConnection["account"];

/** A local chain with both contracts on it. Calls are sent as raw bytes: a test also sends what no typed client would. */
export interface LocalLedger {
  readonly chain: LocalChain;
  readonly connection: LedgerConnection;
  readonly registry: Hex;
  readonly funds: Hex;
  readonly supplies: Hex;
  readonly datasets: Hex;
  readonly emissions: Hex;
  readonly targets: Hex;
  readonly ballots: Hex;
  readonly credits: Hex;
  readonly reference: Hex;
  /** Sends, and fails unless it succeeded. Without an account: from the deployer, who is administrator and registrar. */
  send(to: Hex, data: Hex, account?: Account): Promise<TransactionReceipt>;
  /** What the contract says when it refuses the call, such as "EmptyBatch()"; undefined where it lets it through. */
  refusal(to: Hex, data: Hex, account?: Account): Promise<string | undefined>;
  storage(address: Hex, slot: Hex): Promise<Hex>;
}

export async function startLocalLedger(): Promise<LocalLedger> {
  const chain = await startLocalChain();
  const options = { rpcUrl: chain.url, key: localPublisherKey };
  const [registry, funds, ...others] = await deploy(options);
  const connection = await connectToLedger(options);
  return {
    chain,
    connection,
    registry: registry.address,
    funds: funds.address,
    emissions: others.find(({ kind }) => kind === "EmissionRegistry")?.address ?? "0x",
    supplies: others.find(({ kind }) => kind === "SupplyLedger")?.address ?? "0x",
    ballots: others.find(({ kind }) => kind === "BallotBox")?.address ?? "0x",
    datasets: others.find(({ kind }) => kind === "DatasetRegistry")?.address ?? "0x",
    targets: others.find(({ kind }) => kind === "TargetRegistry")?.address ?? "0x",
    credits: others.find(({ kind }) => kind === "CreditRegistry")?.address ?? "0x",
    reference: others.find(({ kind }) => kind === "ReferenceRegistry")?.address ?? "0x",
    send: async (to, data, account = connection.account) => {
      const { status, transactionHash: hash } = await new Sender({ ...connection, account }).sendAndWait({ to, data });
      if (status !== "success") throw new Error(`Transaction ${hash} reverted.`);
      return connection.node.getTransactionReceipt({ hash });
    },
    refusal: async (to, data, account = connection.account) => {
      try {
        await connection.node.call({ account, to, data });
        return undefined;
      } catch (error) {
        return describeRevert(error);
      }
    },
    storage: async (address, slot) => (await connection.node.getStorageAt({ address, slot })) ?? "0x",
  };
}

/** Development accounts with money and, at first, no rights. */
export const stranger = mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex: 1 });
export const colleague = mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex: 2 });

/** A flow that the contract lets through as the first of a stream: 12,345.67 US dollars for Somalia in 2024. */
export const soundFlow = {
  kind: 2,
  year: 2024,
  country: stringToHex("SOM"),
  currency: stringToHex("USD"),
  decimals: 2,
  amount: 1_234_567n,
  usdKnown: true,
  usdCents: 1_234_567n,
  valueDate: 20_240_229,
  rateDate: 0,
  from: 2,
  to: 3,
  programme: 0,
  parentStream: 0,
  parent: 0n,
  corrects: 0n,
  ref: "24-RR-WFP-001",
  title: "Côte d'Ivoire: a title of more than thirty-two bytes",
  sector: "",
  properties: "",
} as const;

export type Flow = { readonly [Field in keyof typeof soundFlow]: (typeof soundFlow)[Field] extends infer Value ? Widened<Value> : never };

export type Widened<Value> = Value extends Hex
  ? Hex
  : Value extends string
    ? string
    : Value extends number
      ? number
      : Value extends bigint
        ? bigint
        : boolean;
