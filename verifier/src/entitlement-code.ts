import { keccak256 } from "./keccak.ts";

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or copied by hand comes out right. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secretLength = 16;
/** 16 bytes of secret and one that checks them: 136 bits in 28 letters of 5 bits. */
const letters = 28;

/** Why a text is no code. */
export type NoCode = "wrong-length" | "wrong-letter" | "mistyped";

/** A person's code: seven groups of four letters. @param secret 16 bytes from a good random source */
export function writeCode(secret: Uint8Array): string {
  let bits = 0n;
  for (const byte of [...secret, check(secret)]) bits = (bits << 8n) | BigInt(byte);
  bits <<= 4n;
  let text = "";
  for (let i = letters - 1; i >= 0; i--) text += alphabet[Number((bits >> BigInt(5 * i)) & 31n)];
  return text.replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * Reads a code as people type it: in either case, with or without hyphens and spaces, O for 0, I and L for 1, digits of
 * Arabic script.
 */
export function readCode(text: string): Uint8Array | NoCode {
  const typed = text
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .toUpperCase()
    .replace(/[\s\p{Pd}\u200e\u200f]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  let bits = 0n;
  for (const letter of typed) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return "wrong-letter";
    bits = (bits << 5n) | BigInt(value);
  }
  if (typed.length !== letters) return "wrong-length";
  const bytes = new Uint8Array(secretLength + 1);
  for (let i = 0; i <= secretLength; i++) bytes[i] = Number((bits >> BigInt(4 + 8 * (secretLength - i))) & 255n);
  const secret = bytes.slice(0, secretLength);
  return bytes[secretLength] === check(secret) && (bits & 15n) === 0n ? secret : "mistyped";
}

function check(secret: Uint8Array): number {
  return keccak256(secret)[0] ?? 0;
}
