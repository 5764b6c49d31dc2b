import { RequestError } from "../../../kernel/request-error.ts";

/** How many of each stage are shown by themselves. @throws RequestError BAD_ARGUMENT */
export function readMost(most: number): number {
  if (most >= 1 && most <= 100) return most;
  throw new RequestError("BAD_ARGUMENT", `most is ${most}; expected 1 to 100.`);
}
