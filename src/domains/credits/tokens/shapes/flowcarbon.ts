import { event } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";
import { wholeContract } from "../../../../kernel/carbon-token.ts";
import type { Shape } from "./shape.ts";

const offset = event("0x34ea76956884cf5a870184e95247be7a9ce55b0fd84ac7a88665a0bdad0085f1", "Offset(address,uint256)", {
  account: p.address,
  amount: p.uint256,
});

/**
 * Flowcarbon's tokens (AbstractCarbonToken, ICarbonToken). The tokens burned are the caller's; `account` is the one that is
 * credited with it, which may be another.
 */
export const flowcarbon: readonly Shape[] = [
  {
    name: "flowcarbon",
    topic: offset.topic,
    read(log) {
      const { account, amount } = offset.decode(log);
      return [
        {
          type: "notice",
          kind: "retired",
          tokenId: wholeContract,
          amount,
          account: null,
          beneficiary: account,
          named: false,
          number: null,
        },
      ];
    },
  },
];
