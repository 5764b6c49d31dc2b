import { event, indexed } from "@subsquid/evm-abi";
import * as p from "@subsquid/evm-codec";
import type { Shape } from "./shape.ts";

const single = event(
  "0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62",
  "TransferSingle(address,address,address,uint256,uint256)",
  { operator: indexed(p.address), from: indexed(p.address), to: indexed(p.address), id: p.uint256, value: p.uint256 },
);

const batch = event(
  "0x4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb",
  "TransferBatch(address,address,address,uint256[],uint256[])",
  {
    operator: indexed(p.address),
    from: indexed(p.address),
    to: indexed(p.address),
    ids: p.array(p.uint256),
    values: p.array(p.uint256),
  },
);

/** ERC-1155, section “Specification”. */
export const erc1155: readonly Shape[] = [
  {
    name: "erc1155",
    topic: single.topic,
    read(log) {
      const { from, to, id, value } = single.decode(log);
      return [{ type: "move", form: "single", tokenId: id, from, to, amount: value }];
    },
  },
  {
    name: "erc1155",
    topic: batch.topic,
    read(log) {
      const { from, to, ids, values } = batch.decode(log);
      if (ids.length !== values.length) throw new Error(`${ids.length} ids with ${values.length} amounts`);
      return ids.map((tokenId, i) => ({ type: "move", form: "batch", tokenId, from, to, amount: values[i] ?? 0n }));
    },
  },
];
