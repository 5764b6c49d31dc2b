import { encodeRlp } from "./encode-rlp.ts";
import { hexToBytes } from "./hex.ts";
import { Refusal } from "./refusal.ts";
import type { RlpItem } from "./rlp.ts";

/**
 * The header's fields in the order in which they are hashed, as `eth_getBlockByNumber` names them. Those after `nonce`
 * came with a fork each (London, Shanghai, Cancun three, Prague) and are absent in older blocks.
 */
const fields = [
  ["parentHash", "bytes"],
  ["sha3Uncles", "bytes"],
  ["miner", "bytes"],
  ["stateRoot", "bytes"],
  ["transactionsRoot", "bytes"],
  ["receiptsRoot", "bytes"],
  ["logsBloom", "bytes"],
  ["difficulty", "quantity"],
  ["number", "quantity"],
  ["gasLimit", "quantity"],
  ["gasUsed", "quantity"],
  ["timestamp", "quantity"],
  ["extraData", "bytes"],
  ["mixHash", "bytes"],
  ["nonce", "bytes"],
  ["baseFeePerGas", "quantity"],
  ["withdrawalsRoot", "bytes"],
  ["blobGasUsed", "quantity"],
  ["excessBlobGas", "quantity"],
  ["parentBeaconBlockRoot", "bytes"],
  ["requestsHash", "bytes"],
] as const;

const required = 15;

/** An `eth_getBlockByNumber` answer; what is not a header field is ignored. */
export type RpcHeader = Readonly<Record<string, unknown>>;

/**
 * The header's RLP from a node's JSON. Whoever relies on it compares its keccak256 with the block's hash: a fork that
 * is newer than the list above shows there.
 * @throws Refusal input-malformed where a field is missing or not hexadecimal
 */
export function encodeHeader(block: RpcHeader): Uint8Array {
  const items: RlpItem[] = [];
  for (const [index, [name, form]] of fields.entries()) {
    const value = block[name];
    if (value === undefined || value === null) {
      if (index < required) throw new Refusal("input-malformed", "nothing", "hexadecimal text", name);
      break;
    }
    if (typeof value !== "string") throw new Refusal("input-malformed", typeof value, "hexadecimal text", name);
    items.push(hexToBytes(form === "bytes" ? value : canonical(value), name));
  }
  return encodeRlp(items);
}

/** Integers have no leading zeros in RLP; zero is the empty string. */
function canonical(quantity: string): string {
  const bare = quantity.replace(/^0x0*/, "");
  return `0x${bare.length % 2 === 0 ? "" : "0"}${bare}`;
}
