import { chainOfStream } from "../../kernel/ledger.ts";
import type { Pin } from "../domain.ts";

/** Sums of one ledger's streams are of its newest block, whatever other ledgers are read as well. */
export function pinOfStreams(streamIds: readonly string[], pin: Pin): Pin {
  const [chainId, ...others] = new Set(streamIds.map(chainOfStream));
  return pin.block === null && chainId !== undefined && others.length === 0 ? { block: null, chainId } : pin;
}
