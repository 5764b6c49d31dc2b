import { event } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";
import { wholeContract } from "../../../../kernel/carbon-token.ts";
import type { Shape } from "./shape.ts";

/** In the first version the second parameter is called tokenId, and is the amount nevertheless. */
const first = event("0x8dc4b87efb3c82876c566fb305749c81faf4459424134a0470fee3f604048de7", "Retired(address,uint256)", {
  sender: p.address,
  amount: p.uint256,
});

const later = event("0xb3775f672e1adf43bf7834b692675bfee4db72f83e42da8cff694ca295a89eca", "Retired(address,uint256,uint256)", {
  sender: p.address,
  amount: p.uint256,
  eventId: p.uint256,
});

/**
 * TCO2 tokens (ToucanProtocol/contracts: ToucanCarbonOffsets in its first version; later its base ToucanCarbonOffsetsRetirements).
 * `sender` is whose tokens are burned. On whose behalf is told by another contract, that of the certificates.
 */
export const toucan: readonly Shape[] = [
  {
    name: "toucan",
    topic: first.topic,
    read(log) {
      const { sender, amount } = first.decode(log);
      return [
        { type: "notice", kind: "retired", tokenId: wholeContract, amount, account: sender, beneficiary: null, named: false, number: null },
      ];
    },
  },
  {
    name: "toucan-event",
    topic: later.topic,
    read(log) {
      const { sender, amount, eventId } = later.decode(log);
      return [
        {
          type: "notice",
          kind: "retired",
          tokenId: wholeContract,
          amount,
          account: sender,
          beneficiary: null,
          named: false,
          number: eventId,
        },
      ];
    },
  },
];
