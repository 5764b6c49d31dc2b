import {
  type Account,
  type Chain,
  createPublicClient,
  defineChain,
  type Hex,
  http,
  type PrivateKeyAccount,
  type PublicClient,
  type Transport,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { OperatorError } from "../kernel/errors.ts";
import { describeNodeError } from "./node-error.ts";

type Reader = PublicClient<Transport, Chain>;

/** A node of the ledger, and the account that signs. */
export interface LedgerConnection {
  readonly chainId: number;
  readonly account: Account & Pick<PrivateKeyAccount, "sign">;
  /** Calls made in the same tick go out as one JSON-RPC batch. */
  readonly node: Reader;
}

export interface ConnectOptions {
  readonly rpcUrl: string;
  /** Private key: 0x and 64 hexadecimal digits. */
  readonly key: string;
}

/** @throws OperatorError when the node does not answer or the key is none. */
export async function connectToLedger({ rpcUrl, key }: ConnectOptions): Promise<LedgerConnection> {
  if (!isKey(key)) throw new OperatorError("PUBLISHER_KEY is not a private key: expected 0x and 64 hexadecimal digits.");
  const account = privateKeyToAccount(key);
  const transport = http(rpcUrl, {
    batch: { batchSize: 200 },
    retryCount: 4,
    retryDelay: 200,
    timeout: 60_000,
    // The logs of a thousand full blocks of a local chain take some 100 MB.
    maxResponseBodySize: 256 * 2 ** 20,
  });
  let chainId: number;
  try {
    chainId = await createPublicClient({ transport }).getChainId();
  } catch (cause) {
    throw new OperatorError(
      `The node at ${rpcUrl} does not answer: ${describeNodeError(cause)} Check the address, and that the node runs.`,
      { cause },
    );
  }
  const chain = defineChain({
    id: chainId,
    name: `chain ${chainId}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  });
  const node: Reader = createPublicClient({ chain, transport, cacheTime: 0 });
  return { chainId, account, node };
}

function isKey(key: string): key is Hex {
  return /^0x[0-9a-fA-F]{64}$/.test(key);
}
