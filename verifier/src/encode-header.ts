import { encodeRlp, type RlpItem } from "./encode-rlp.ts";
import { HexError, hexToBytes } from "./hex.ts";

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
 * @throws HexError where a field is missing or not hexadecimal
 */
export function encodeHeader(block: RpcHeader): Uint8Array {
  const items: RlpItem[] = [];
  for (const [index, [name, form]] of fields.entries()) {
    const value = block[name];
    if (value === undefined || value === null) {
      if (index < required) throw new HexError(`The block has no ${name}.`);
      break;
    }
    if (typeof value !== "string") throw new HexError(`Expected ${name} as hexadecimal text, got ${typeof value}.`);
    items.push(hexToBytes(form === "bytes" ? value : canonical(value)));
  }
  return encodeRlp(items);
}

/** Integers have no leading zeros in RLP; zero is the empty string. */
function canonical(quantity: string): string {
  const bare = quantity.replace(/^0x0*/, "");
  return `0x${bare.length % 2 === 0 ? "" : "0"}${bare}`;
}
