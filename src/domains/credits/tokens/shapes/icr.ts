import { event, indexed } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";
import type { Shape } from "./shape.ts";

const first = event("0x76c326369c01c2a3cf6ac91d4d50094c6203b1122fa83b500f9e3d12f3a8c963", "RetiredVintage(address,uint256,uint256)", {
  account: indexed(p.address),
  tokenId: indexed(p.uint256),
  amount: p.uint256,
});

const later = event(
  "0x1325d882b2ca749c878a4ab3a393f6e51b69026faa05426b6d1ec6776a3f2f3c",
  "RetiredVintage(address,uint256,uint256,uint256,bytes)",
  {
    account: indexed(p.address),
    tokenId: indexed(p.uint256),
    amount: p.uint256,
    nftTokenId: p.uint256,
    data: p.bytes,
  },
);

const cancelled = event(
  "0x782105afe5542acae5ab54dc3dab8b54887fd38a79f55330b3e1e70c3063d67b",
  "CancelledCredits(address,uint256,uint256,string,bytes)",
  {
    account: indexed(p.address),
    tokenId: indexed(p.uint256),
    amount: p.uint256,
    reason: p.string,
    data: p.bytes,
  },
);

/**
 * Project contracts of the International Carbon Registry (ProjectContract, IProject): ERC-1155, an id for each vintage. The later
 * form hands out a certificate, which is an id of the same contract and no credit: `number` names it.
 */
export const icr: readonly Shape[] = [
  {
    name: "icr",
    topic: first.topic,
    read(log) {
      const { account, tokenId, amount } = first.decode(log);
      return [{ type: "notice", kind: "retired", tokenId, amount, account, beneficiary: null, named: false, number: null }];
    },
  },
  {
    name: "icr-certificate",
    topic: later.topic,
    read(log) {
      const { account, tokenId, amount, nftTokenId } = later.decode(log);
      return [{ type: "notice", kind: "retired", tokenId, amount, account, beneficiary: null, named: false, number: nftTokenId }];
    },
  },
  {
    name: "icr-cancellation",
    topic: cancelled.topic,
    read(log) {
      const { account, tokenId, amount } = cancelled.decode(log);
      return [{ type: "notice", kind: "cancelled", tokenId, amount, account, beneficiary: null, named: false, number: null }];
    },
  },
];
