/** Head and tail of a hash, enough to tell two apart by eye: "0x1a2b3c4d…9f8e7d6c". Short ones come back whole. */
export function cutInTheMiddle(hex: string, keep = 8): string {
  return hex.length <= 2 + 2 * keep + 1 ? hex : `${hex.slice(0, 2 + keep)}…${hex.slice(-keep)}`;
}
