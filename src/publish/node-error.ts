import { BaseError, HttpRequestError, TimeoutError } from "viem";

/** True where the node was not reached or did not answer as one: the same call may succeed later. */
export function isTransportError(error: unknown): boolean {
  return error instanceof BaseError && error.walk((cause) => cause instanceof HttpRequestError || cause instanceof TimeoutError) !== null;
}

/** What went wrong in a sentence or two: a viem error's whole message repeats the request, which may be a megabyte. */
export function describeNodeError(error: unknown): string {
  if (!(error instanceof BaseError)) return error instanceof Error ? error.message : String(error);
  return error.details === "" || error.shortMessage.includes(error.details) ? error.shortMessage : `${error.shortMessage} ${error.details}`;
}
