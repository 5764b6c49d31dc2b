import { event, indexed } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";
import { wholeContract } from "../../../../kernel/carbon-token.ts";
import type { Shape } from "./shape.ts";

const retired = event(
  "0x128f87a3924b6e5b4a8b7262caf2476d5ad6d1b725bfbf0eaa0b71183e3b57f4",
  "Retired(uint256,address,string,string,string,address)",
  {
    amount: p.uint256,
    beneficiary: indexed(p.address),
    beneficiaryName: p.string,
    message: p.string,
    creditId: indexed(p.string),
    account: indexed(p.address),
  },
);

/** Carbonmark's credit tokens (CarbonmarkCreditToken, whose interface KlimaDAO/klima-subgraph publishes). */
export const carbonmark: readonly Shape[] = [
  {
    name: "carbonmark",
    topic: retired.topic,
    read(log) {
      const { amount, beneficiary, beneficiaryName, account } = retired.decode(log);
      const named = beneficiaryName.trim() !== "";
      return [{ type: "notice", kind: "retired", tokenId: wholeContract, amount, account, beneficiary, named, number: null }];
    },
  },
];
