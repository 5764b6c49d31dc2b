import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Path of a standard's own file, which lies beside the checkout and is not part of it.
 * @throws Error when it is absent: a test that needs it must fail, not pass over it.
 */
export function sharedSchema(path: string): string {
  const full = fileURLToPath(new URL(`../../../shared/schemas/${path}`, import.meta.url));
  if (!existsSync(full)) throw new Error(`The standard's file ${full} is missing. It lies beside the checkout, in shared/schemas.`);
  return full;
}
