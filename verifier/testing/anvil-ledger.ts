import { createPublicClient, createWalletClient, getContract, type Hex, http, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { type LocalChain, localPublisherKey, startLocalChain } from "../../src/devnet/anvil.ts";
import { FundLedger } from "../../src/generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../../src/generated/contracts/OrganisationRegistry.ts";
import { receiptOf } from "../../src/testing/receipt-of.ts";
import { buildReceiptTrie } from "../src/build-trie.ts";
import { nextDigest } from "../src/digest.ts";
import { encodeHeader } from "../src/encode-header.ts";
import { encodeReceipt, type RpcReceipt } from "../src/encode-receipt.ts";
import { encodeFlow, type Flow } from "../src/flow.ts";
import { bytesToHex, hexToBytes } from "../src/hex.ts";
import { keccak256 } from "../src/keccak.ts";
import type { StorageProof } from "../src/storage.ts";
import type { RecordProof } from "../src/verify-record.ts";

/** A pledge of 1,250,000.50 euros without a known rate; what a test wants to differ it says. */
export const samplePledge: Flow = {
  kind: 1,
  year: 2024,
  country: "",
  currency: "EUR",
  decimals: 2,
  amount: 125000050n,
  usdKnown: false,
  usdCents: 0n,
  valueDate: 20240229,
  rateDate: 0,
  from: 1,
  to: 2,
  programme: 0,
  parentStream: 0,
  parent: 0,
  corrects: 0,
  ref: "PL-1",
  title: "Pledge of Ruritania’s ministry",
  sector: "",
  properties: "",
};

type RpcBlock = Record<string, unknown> & { readonly hash: string };
type RpcLogEntry = { readonly address: string; readonly topics: readonly string[]; readonly data: string };

/** A local chain with a registry of two organisations, a ledger, and stream 1 of the first organisation. */
export interface AnvilLedger {
  readonly chain: LocalChain;
  readonly registry: Hex;
  readonly ledger: Hex;
  rpc<Result>(method: string, params: readonly unknown[]): Promise<Result>;
  /** Records flows in one transaction. @returns its hash */
  record(firstSeq: number, flows: readonly Flow[]): Promise<Hex>;
  correct(seq: number, replaced: Flow, next: Flow): Promise<Hex>;
  /** Sends transactions that one block is to hold together. */
  inOneBlock(send: () => Promise<readonly Hex[]>): Promise<void>;
  /** Proof of the log in this place of a transaction. */
  proveLog(transaction: Hex, logIndexInReceipt: number): Promise<RecordProof>;
  proveStorage(slots: readonly string[], block?: number): Promise<StorageProof>;
}

export async function startAnvilLedger(options: readonly string[] = []): Promise<AnvilLedger> {
  const chain = await startLocalChain({ arguments: options });
  const account = privateKeyToAccount(localPublisherKey);
  const transport = http(chain.url);
  const node = createPublicClient({ chain: foundry, transport, pollingInterval: 20 });
  const wallet = createWalletClient({ chain: foundry, transport, account });
  const deploy = async (hash: Hex): Promise<Hex> => {
    const { contractAddress } = await receiptOf(node, hash);
    if (!contractAddress) throw new Error(`Transaction ${hash} created no contract.`);
    return contractAddress;
  };
  const registry = await deploy(await wallet.deployContract({ ...OrganisationRegistry, args: [account.address] }));
  const ledger = await deploy(await wallet.deployContract({ ...FundLedger, args: [registry] }));
  const organisations = getContract({ abi: OrganisationRegistry.abi, address: registry, client: wallet });
  const flows = getContract({ abi: FundLedger.abi, address: ledger, client: wallet });
  const mined = async (hash: Hex): Promise<Hex> => {
    const { status } = await receiptOf(node, hash);
    if (status !== "success") throw new Error(`Transaction ${hash} failed.`);
    return hash;
  };
  await mined(
    await organisations.write.register([
      [
        { ref: "ruritania", name: "Ruritania", country: toHex("DEU"), kind: 1 },
        { ref: "fund", name: "Fund", country: "0x000000", kind: 6 },
      ],
    ]),
  );
  await mined(await organisations.write.appoint([1, account.address]));
  await mined(
    await flows.write.openStream([1, { source: "sample", title: "Sample", licence: "CC0", attribution: "Nobody", sample: true }]),
  );

  async function rpc<Result>(method: string, params: readonly unknown[]): Promise<Result> {
    const response = await fetch(chain.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    });
    const body = JSON.parse(await response.text());
    if (body.error !== undefined) throw new Error(`${method}: ${JSON.stringify(body.error)}`);
    return body.result;
  }

  let digest: Uint8Array = new Uint8Array(32);
  /** The contract is told the digest that a batch continues, and refuses another. */
  const extend = (flow: Flow): void => {
    digest = nextDigest(digest, keccak256(hexToBytes(encodeFlow(flow), "data")), keccak256);
  };
  let automatic = true;
  const sent = (hash: Hex): Promise<Hex> => (automatic ? mined(hash) : Promise.resolve(hash));
  return {
    chain,
    registry,
    ledger,
    rpc,
    record: async (firstSeq, batch) => {
      const sending = flows.write.record([1, BigInt(firstSeq), toHex(digest), batch.map(toSolidity)], { gas: 5_000_000n });
      batch.forEach(extend);
      return sent(await sending);
    },
    correct: async (seq, replaced, next) => {
      const { kind, year, country, usdKnown, usdCents } = toSolidity(replaced);
      const sending = flows.write.correct([1, BigInt(seq), toHex(digest), { kind, year, country, usdKnown, usdCents }, toSolidity(next)], {
        gas: 5_000_000n,
      });
      extend(next);
      return sent(await sending);
    },
    inOneBlock: async (send) => {
      automatic = false;
      await rpc("evm_setAutomine", [false]);
      const hashes = await send();
      await rpc("evm_mine", []);
      await rpc("evm_setAutomine", [true]);
      automatic = true;
      for (const hash of hashes) await receiptOf(node, hash);
    },
    proveLog: async (transaction, logIndexInReceipt) => {
      const own = await rpc<{ blockHash: string; transactionIndex: string; logs: RpcLogEntry[] }>("eth_getTransactionReceipt", [
        transaction,
      ]);
      const block = await rpc<RpcBlock>("eth_getBlockByHash", [own.blockHash, false]);
      const receipts = await rpc<RpcReceipt[]>("eth_getBlockReceipts", [block["number"]]);
      const transactionIndex = Number(own.transactionIndex);
      const trie = buildReceiptTrie(
        receipts.map((receipt) => encodeReceipt(receipt)),
        [transactionIndex],
      );
      const log = own.logs[logIndexInReceipt];
      return {
        headerRlp: bytesToHex(encodeHeader(block)),
        expectedBlockHash: own.blockHash,
        transactionIndex,
        logIndexInReceipt,
        nodes: (trie.proofs[0] ?? []).map(bytesToHex),
        record: {
          contract: log?.address ?? "0x",
          event: log?.topics[0] ?? "0x",
          stream: BigInt(log?.topics[1] ?? 0),
          seq: BigInt(log?.topics[2] ?? 0),
          data: log?.data ?? "0x",
        },
      };
    },
    proveStorage: async (slots, number) => {
      const tag = number === undefined ? "latest" : toHex(number);
      const block = await rpc<RpcBlock>("eth_getBlockByNumber", [tag, false]);
      const proof = await rpc<{ accountProof: string[]; storageProof: { key: string; value: string; proof: string[] }[] }>("eth_getProof", [
        ledger,
        slots,
        block["number"],
      ]);
      return {
        headerRlp: bytesToHex(encodeHeader(block)),
        expectedBlockHash: block.hash,
        contract: ledger,
        accountNodes: proof.accountProof,
        slots: slots.map((key, index) => ({ key, nodes: proof.storageProof[index]?.proof ?? [] })),
      };
    },
  };
}

/** A flow as viem passes it to the contract. */
export function toSolidity(flow: Flow) {
  return {
    ...flow,
    country: flow.country === "" ? ("0x000000" as const) : toHex(flow.country),
    currency: toHex(flow.currency),
    parent: BigInt(flow.parent),
    corrects: BigInt(flow.corrects),
  };
}
