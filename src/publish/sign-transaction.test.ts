import { type Hex, keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { expect, test } from "vitest";
import { signTransaction } from "./sign-transaction.ts";

/** Anvil's first account. */
const account = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");

test.each<[string, { to?: Hex; nonce: number; data: Hex; maxPriorityFeePerGas: bigint }]>([
  ["the first one, which says nothing", { to: `0x${"b2".repeat(20)}`, nonce: 0, data: "0x", maxPriorityFeePerGas: 0n }],
  ["one that creates a contract", { nonce: 1, data: "0x6001", maxPriorityFeePerGas: 1n }],
  [
    "a long one with much in it",
    { to: `0x${"00".repeat(20)}`, nonce: 300, data: `0x${"00ff7f80".repeat(20_000)}`, maxPriorityFeePerGas: 2n ** 64n },
  ],
  ["one byte of data below 0x80", { to: `0x${"b2".repeat(20)}`, nonce: 127, data: "0x7f", maxPriorityFeePerGas: 128n }],
])("a transaction is signed byte for byte as viem signs it: %s", async (_which, some) => {
  const transaction = { chainId: 31337, gas: 16_777_216n, maxFeePerGas: 2n ** 70n, ...some };
  const expected = await account.signTransaction({ type: "eip1559", ...transaction });
  expect(await signTransaction(account, transaction)).toEqual({ serialized: expected, hash: keccak256(expected) });
});

test("signatures with leading zeros are written without them", async () => {
  // One in 128 has a zero byte in front in r or s.
  for (let nonce = 0; nonce < 300; nonce++) {
    const transaction = {
      chainId: 1,
      nonce,
      gas: 21_000n,
      maxFeePerGas: 1n,
      maxPriorityFeePerGas: 0n,
      to: `0x${"b2".repeat(20)}`,
      data: "0x",
    } as const;
    expect((await signTransaction(account, transaction)).serialized).toBe(
      await account.signTransaction({ type: "eip1559", ...transaction }),
    );
  }
});
