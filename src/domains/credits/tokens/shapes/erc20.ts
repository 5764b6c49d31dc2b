import { event, indexed } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";
import { wholeContract } from "../../../../kernel/carbon-token.ts";
import { transferTopic } from "../../../../kernel/token.ts";
import type { Shape } from "./shape.ts";

const transfer = event(transferTopic, "Transfer(address,address,uint256)", {
  from: indexed(p.address),
  to: indexed(p.address),
  value: p.uint256,
});

/** ERC-20, section “Events”. */
export const erc20: readonly Shape[] = [
  {
    name: "erc20",
    topic: transfer.topic,
    read(log) {
      const { from, to, value } = transfer.decode(log);
      return [{ type: "move", form: "transfer", tokenId: wholeContract, from, to, amount: value }];
    },
  },
];
