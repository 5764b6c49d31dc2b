import { encodeRlp } from "@plainsight/verifier/encode-rlp";
import type { Hex, PrivateKeyAccount } from "viem";
import { keccak256, keccak256Hex } from "../kernel/keccak.ts";
import { asHex } from "./codes.ts";

export interface UnsignedTransaction {
  readonly chainId: number;
  readonly nonce: number;
  readonly gas: bigint;
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
  /** Absent: creates a contract. */
  readonly to?: Hex | undefined;
  readonly data: Hex;
}

export interface SignedTransaction {
  readonly serialized: Hex;
  readonly hash: Hex;
}

/** A transaction of type 2 (EIP-1559) that carries no ether. viem writes the same bytes; with 50 records in it that takes ten times as long. */
export async function signTransaction(
  account: Pick<PrivateKeyAccount, "sign">,
  transaction: UnsignedTransaction,
): Promise<SignedTransaction> {
  const { chainId, nonce, gas, maxFeePerGas, maxPriorityFeePerGas, to, data } = transaction;
  const fields = [
    quantity(chainId),
    quantity(nonce),
    quantity(maxPriorityFeePerGas),
    quantity(maxFeePerGas),
    quantity(gas),
    bytes(to ?? "0x"),
    quantity(0),
    bytes(data),
    [],
  ];
  const signature = await account.sign({ hash: asHex(keccak256Hex(typed(fields))) });
  const [r, s, v] = [signature.slice(2, 66), signature.slice(66, 130), signature.slice(130)];
  const serialized = typed([...fields, quantity(Number.parseInt(v, 16) - 27), quantity(BigInt(`0x${r}`)), quantity(BigInt(`0x${s}`))]);
  return { serialized: `0x${serialized.toString("hex")}`, hash: `0x${Buffer.from(keccak256(serialized)).toString("hex")}` };
}

type Fields = Parameters<typeof encodeRlp>[0];

function typed(fields: Fields): Buffer {
  return Buffer.concat([Uint8Array.of(2), encodeRlp(fields)]);
}

/** Without leading zeros; zero is no byte at all. */
function quantity(value: number | bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(BigInt(value) === 0n ? "" : hex.padStart(2 * Math.ceil(hex.length / 2), "0"), "hex");
}

function bytes(hex: Hex): Buffer {
  return Buffer.from(hex.slice(2), "hex");
}
