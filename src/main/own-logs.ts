import type { ChainSources } from "../config/sources.ts";
import type { DomainWriter, LedgerDomain } from "../domains/domain.ts";
import type { Tokens } from "../kernel/token.ts";

/**
 * The domain's writer, given the logs of its own kinds of contract only: all ledgers open streams by an event of the same topic.
 * Of carbon tokens those before the start block are left out, whatever else is read there: what there was by then is asked for.
 */
export function ofOwnLogs(domain: LedgerDomain, { contracts }: ChainSources, tokens: Tokens): DomainWriter {
  const writer = domain.writerWith?.(tokens) ?? domain.writer;
  const kinds = new Set(domain.selections.map(({ contractKind }) => contractKind));
  const own = new Map(
    contracts
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, address, startBlock }) => [address, kind === "CarbonToken" ? startBlock : 0] as const),
  );
  return {
    read: (logs) => writer.read(logs.filter(({ address, blockNumber }) => blockNumber >= (own.get(address) ?? Number.POSITIVE_INFINITY))),
    write: (tx, staged, blocks) => writer.write(tx, staged, blocks),
    rollBack: (tx, chainId, block) => writer.rollBack(tx, chainId, block),
  };
}
