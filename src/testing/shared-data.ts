import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Path of an open data set, which lies beside the checkout and is not part of it.
 * @throws Error when it is absent: a test that needs it must fail, not pass over it.
 */
export function sharedData(path: string): string {
  const full = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
  if (!existsSync(full)) throw new Error(`The open data set ${full} is missing. It lies beside the checkout, in shared/data.`);
  return full;
}
