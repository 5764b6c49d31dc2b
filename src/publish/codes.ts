import { type Hex, stringToHex } from "viem";

/** A code of three capitals as bytes3; null, "not specified", as zero. */
export function codeBytes(code: string | null): Hex {
  return code === null ? "0x000000" : stringToHex(code, { size: 3 });
}

/** Text that is hexadecimal with 0x in front, as the type that viem wants. */
export function asHex(text: string): Hex {
  if (!/^0x[0-9a-fA-F]*$/.test(text)) throw new Error(`${text} is not hexadecimal with 0x in front.`);
  return `0x${text.slice(2)}`;
}
