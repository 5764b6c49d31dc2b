import { storableText } from "../kernel/ledger-text.ts";

/** Text as ABI encodes it, or as old tokens do, in 32 bytes, at most so many characters; undefined where it says nothing. */
export function readText(answer: string | undefined, most: number): string | undefined {
  if (answer === undefined) return undefined;
  const bytes = Buffer.from(answer.slice(2), "hex");
  const isString = bytes.length >= 64 && BigInt(`0x${bytes.subarray(0, 32).toString("hex")}`) === 32n;
  const length = isString ? Number(BigInt(`0x${bytes.subarray(32, 64).toString("hex")}`)) : 0;
  const raw = isString ? bytes.subarray(64, 64 + Math.min(length, 256)) : bytes.subarray(0, 32);
  const text = storableText(
    raw
      .toString("utf8")
      .replace(/\0+$/, "")
      .replace(/[\s\p{C}]+/gu, " "),
  )
    .trim()
    .slice(0, most);
  return text === "" ? undefined : text;
}
